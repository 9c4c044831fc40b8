import GameEngine
import Testing

@Suite struct PeopleTests {
  @Test func `People join with a name, and a home structure if they wish`() throws {
    var play = try Play.at(.welcome, people: 0)
    try play.run(.join(name: "  Anne ", home: " CIO de Bourges "))
    try play.run(.join(name: "Basile", home: "   "))
    #expect(
      play.session.participants == [
        Participant(id: .anne, name: "Anne", home: "CIO de Bourges"),
        Participant(id: .basile, name: "Basile"),
      ])
  }

  @Test func `Two people do not bear one name, whatever its capitals`() throws {
    let play = try Play.at(.welcome)
    #expect(play.refusal(of: .join(name: "ANNE", home: nil)) == .nameTaken("ANNE"))
    let renaming = Command.amend(.basile, name: "anne", home: nil)
    #expect(play.refusal(of: renaming) == .nameTaken("anne"))
  }

  @Test func `A name composed otherwise is the same name`() throws {
    let play = try Play.at(.welcome)
    #expect(play.refusal(of: .join(name: "Chloe\u{301}", home: nil)) == .nameTaken("Chloé"))
  }

  @Test(arguments: ["chloé", "CHLOÉ", "CHLOE\u{301}", "Chloé "])
  func `Capitals with accents are capitals too`(name: String) throws {
    #expect(try Play.at(.welcome).refusal(of: .join(name: name, home: nil)) != nil)
  }

  @Test(arguments: ["Ann", "Annette", "Annè", "Chloe", "Chlo", "Davìd"])
  func `A name that is like another is not that name`(name: String) throws {
    #expect(try Play.at(.welcome).refusal(of: .join(name: name, home: nil)) == nil)
  }

  @Test func `Somebody corrects her own name and nobody else's`() throws {
    var play = try Play.at(.welcome)
    let correction = Command.amend(.anne, name: "Anna", home: "CIO")
    #expect(play.refusal(of: correction, by: .participant(.basile)) == .notSomeoneElse)
    try play.run(correction, by: .participant(.anne))
    #expect(play.session.participant(.anne)?.name == "Anna")
    #expect(try play.run(correction).isEmpty)
  }

  @Test func `Somebody typed by mistake is taken off`() throws {
    var play = try Play.at(.welcome)
    #expect(try play.run(.leave(.david)) == [.participantRemoved(.david)])
    #expect(play.session.participant(.david) == nil)
    #expect(play.session.attendance == 3)
  }

  @Test func `A number once given is never given again`() throws {
    var play = try Play.at(.welcome)
    try play.run(.leave(.david))
    try play.run(.join(name: "Elsa", home: nil))
    #expect(play.session.participants.map(\.id) == [.anne, .basile, .chloe, ParticipantID(5)])
  }

  @Test func `Who wrote, spoke or played has taken part, and has left`() throws {
    var play = try Play.at(.interview, people: 6)
    try play.observe("Elle reformule", by: .chloe)
    try play.run(.consult(.observer(.david)))
    try play.advance(to: .experience)
    try play.run(.note(.exchange, text: "Merci", author: ParticipantID(5)))
    for id in [ParticipantID.chloe, .david, ParticipantID(5)] {
      #expect(try play.run(.leave(id)) == [.participantLeft(id)])
    }
    try play.run(.startRound(confirmed: true))
    #expect(try play.run(.leave(.anne)) == [.participantLeft(.anne)])
    #expect(play.session.attendance == 6)
    #expect(play.session.present.map(\.name) == ["Basile", "Farid"])
  }

  @Test func `A player leaves only when released`() throws {
    var play = try Play.at(.draw)
    #expect(play.refusal(of: .leave(.anne)) == .isPlaying(.anne))
    try play.run(.release(.adviser))
    #expect(play.refusal(of: .leave(.anne)) == nil)
  }

  @Test func `Who left comes back with her name and her lines`() throws {
    var play = try Play.at(.interview)
    try play.observe("Elle reformule", by: .chloe)
    try play.run(.leave(.chloe))
    #expect(play.refusal(of: .leave(.chloe)) == .absent(.chloe))
    try play.run(.comeBack(.chloe))
    #expect(play.refusal(of: .comeBack(.chloe)) == .alreadyPresent(.chloe))
    #expect(play.session.visibleObservations(to: .observer(.chloe)).count == 1)
  }

  @Test func `Who left says nothing more`() throws {
    var play = try Play.at(.interview)
    try play.observe("Elle reformule", by: .chloe)
    try play.run(.leave(.chloe))
    let line = Command.observe(author: .chloe, section: .questions, text: "Et", elapsed: nil)
    #expect(play.refusal(of: line, by: .participant(.chloe)) == .absent(.chloe))
    #expect(play.refusal(of: line) == .absent(.chloe))
  }

  @Test func `Undoing an arrival keeps somebody who has written since`() throws {
    var play = try Play.at(.interview)
    try play.run(.join(name: "Elsa", home: nil))
    let elsa = ParticipantID(5)
    try play.observe("Elle reformule", by: elsa)
    try play.run(.undo)
    #expect(play.session.participant(elsa)?.isPresent == false)
    #expect(play.session.attendance == 5)
  }

  @Test func `Nobody is taken off once answers have been counted for all`() throws {
    var play = try Play.at(.closing)
    try play.run(.countSatisfaction(.very, 4))
    #expect(try play.run(.leave(.david)) == [.participantLeft(.david)])
    #expect(play.session.attendance == 4)
  }

  @Test func `A stranger asks for nothing`() throws {
    let play = try Play.at(.interview)
    let line = Command.observe(author: .nobody, section: .questions, text: "Et", elapsed: nil)
    let refused = play.refusal(of: line, by: .participant(.nobody))
    #expect(refused == .unknownParticipant(.nobody))
    #expect(play.refusal(of: .leave(.nobody)) == .unknownParticipant(.nobody))
    #expect(play.refusal(of: .comeBack(.nobody)) == .unknownParticipant(.nobody))
    let renaming = Command.amend(.nobody, name: "Zoé", home: nil)
    #expect(play.refusal(of: renaming) == .unknownParticipant(.nobody))
  }
}
