import GameEngine
import Testing

/// Who observed a round, for « vu par 4 sur 7 ».
@Suite struct WitnessTests {
  @Test func `Before the reveal nobody is counted for good`() throws {
    #expect(try Play.at(.viewpoints).session.round.witnesses == nil)
  }

  @Test func `Who observed a round stays as it was at the reveal`() throws {
    var play = try Play.revealed()
    try play.run(.join(name: "Elsa", home: nil))
    try play.run(.leave(.david))
    #expect(play.session.round.witnesses == [.chloe, .david])
  }

  @Test func `A round left without a reveal keeps who observed it to its end`() throws {
    var play = try Play.at(.transfer)
    try play.run(.leave(.chloe))
    try play.run(.startRound(confirmed: true))
    try play.run(.join(name: "Elsa", home: nil))
    #expect(play.session.rounds.first?.witnesses == [.david])
    #expect(play.session.round.witnesses == nil)
  }

  @Test func `Who observed to the reveal took part, though she wrote nothing`() throws {
    var play = try Play.revealed()
    #expect(try play.run(.leave(.david)) == [.participantLeft(.david)])
    #expect(play.session.attendance == 4)
  }
}
