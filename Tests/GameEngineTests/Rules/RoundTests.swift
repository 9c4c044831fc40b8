import GameEngine
import Testing

/// Several rounds in one session.
@Suite struct RoundTests {
  @Test func `A new round begins with the volunteers, an empty table and closed grids`() throws {
    var play = try Play.revealed()
    try play.copyFromPaper("Elle reformule", of: .chloe)
    try play.run(.note(.takeaway, text: "Écouter", author: .chloe))
    try play.advance(to: .transfer)
    play.wait(seconds: 60)
    try play.run(.startRound(confirmed: true))
    #expect(play.session.phase == .volunteers)
    #expect(play.session.phaseEntered == play.now)
    #expect(play.session.blockEntered == play.now)
    #expect(play.session.round == Round(number: RoundNumber(2)))
  }

  @Test func `What an earlier round held stays in it`() throws {
    var play = try Play.at(.interview)
    try play.observe("Elle reformule", by: .chloe)
    try play.advance(to: .transfer)
    try play.run(.commit(who: "Nous", what: "Écrire", due: "", dueDate: nil))
    let played = RoundPortrait(of: play.session.round)
    try play.run(.startRound(confirmed: true))
    let kept = play.session.rounds.first
    #expect(kept.map(RoundPortrait.init(of:)) == played)
    try play.advance(to: .transfer)
    try play.run(.startRound(confirmed: true))
    #expect(play.session.rounds.first == kept)
    #expect(play.session.rounds.map(\.number.rawValue) == [1, 2, 3])
  }

  @Test(arguments: [Phase.experience, .viewpoints, .doors, .practices, .transfer, .closing])
  func `A round can begin from any phase of the debriefing`(phase: Phase) throws {
    var play = try Play.at(phase)
    try play.run(.startRound(confirmed: true))
    #expect(play.session.rounds.count == 2)
  }

  @Test func `A round begins when one was played`() throws {
    for phase in Phase.allCases where phase < .experience {
      let play = try Play.at(phase)
      #expect(play.refusal(of: .startRound(confirmed: true)) == .roundNotPlayed)
    }
    var play = try Play.at(.volunteers)
    try play.run(.skip(to: .experience))
    #expect(play.refusal(of: .startRound(confirmed: true)) == .roundNotPlayed)
  }

  @Test func `A round's notes alone make it worth keeping`() throws {
    var play = try Play.at(.volunteers)
    try play.run(.skip(to: .experience))
    try play.run(.note(.exchange, text: "Sans cartes", author: nil))
    try play.run(.startRound(confirmed: true))
    #expect(play.session.rounds.count == 2)
  }

  @Test func `A round begun is not undone, not even half`() throws {
    var play = try Play.at(.transfer)
    try play.run(.startRound(confirmed: true))
    #expect(play.refusal(of: .undo) == .nothingToUndo)
    #expect(play.session.phase == .volunteers)
  }

  @Test func `The same pair may play again, in other parts`() throws {
    var play = try Play.at(.transfer)
    try play.run(.startRound(confirmed: true))
    try play.run(.choose(.basile, .adviser))
    try play.run(.choose(.anne, .jobSeeker))
    try play.advance(to: .transfer)
    try play.run(.startRound(confirmed: true))
    #expect(play.session.timesPlayed(.anne) == 2)
  }
}
