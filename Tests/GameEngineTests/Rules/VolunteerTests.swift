import GameEngine
import Testing

@Suite struct VolunteerTests {
  @Test func `Volunteers are offered in the order they joined`() throws {
    let play = try Play.at(.volunteers)
    #expect(play.session.candidates.map(\.id) == [.anne, .basile, .chloe, .david])
  }

  @Test func `Who has not played yet is offered first in the next round`() throws {
    var play = try Play.at(.transfer)
    try play.run(.startRound(confirmed: true))
    #expect(play.session.candidates.map(\.id) == [.chloe, .david, .anne, .basile])
    #expect(play.session.timesPlayed(.anne) == 1)
    #expect(play.session.timesPlayed(.chloe) == 0)
  }

  @Test func `Somebody who joins late is offered before who has played`() throws {
    var play = try Play.at(.transfer)
    try play.run(.startRound(confirmed: true))
    try play.run(.join(name: "Elsa", home: nil))
    #expect(play.session.candidates.map(\.name) == ["Chloé", "David", "Elsa", "Anne", "Basile"])
  }

  @Test func `Who plays or has left is not offered`() throws {
    var play = try Play.at(.volunteers)
    try play.run(.choose(.chloe, .adviser))
    try play.run(.leave(.david))
    #expect(play.session.candidates.map(\.id) == [.anne, .basile])
  }

  @Test func `One person plays one part`() throws {
    var play = try Play.at(.volunteers)
    try play.run(.choose(.anne, .adviser))
    #expect(play.refusal(of: .choose(.anne, .adviser)) == .alreadyPlaying(.anne, .adviser))
    #expect(play.refusal(of: .choose(.anne, .jobSeeker)) == .alreadyPlaying(.anne, .adviser))
  }

  @Test func `Choosing somebody else takes the former player's place`() throws {
    var play = try Play.at(.draw)
    try play.run(.choose(.chloe, .adviser))
    #expect(play.session.round.players == [.adviser: .chloe, .jobSeeker: .basile])
    #expect(play.session.round.role(of: .anne) == nil)
    #expect(play.session.observers.map(\.id) == [.anne, .david])
  }

  @Test func `A player released observes`() throws {
    var play = try Play.at(.draw)
    try play.run(.release(.jobSeeker))
    #expect(play.session.round.players == [.adviser: .anne])
    #expect(play.refusal(of: .release(.jobSeeker)) == .noPlayer(.jobSeeker))
    #expect(play.session.observers.map(\.id) == [.basile, .chloe, .david])
  }

  @Test func `Only somebody in the room is chosen`() throws {
    var play = try Play.at(.transfer)
    try play.run(.startRound(confirmed: true))
    try play.run(.leave(.anne))
    #expect(play.refusal(of: .choose(.anne, .adviser)) == .absent(.anne))
    #expect(play.refusal(of: .choose(.nobody, .adviser)) == .unknownParticipant(.nobody))
  }

  @Test func `Players stay the same once the interview has begun`() throws {
    var play = try Play.at(.interview)
    #expect(play.refusal(of: .choose(.chloe, .adviser)) == .interviewBegun)
    #expect(play.refusal(of: .release(.adviser)) == .interviewBegun)
    play.wait(seconds: 1)
    try play.run(.skip(to: .volunteers))
    #expect(play.refusal(of: .choose(.chloe, .adviser)) == .interviewBegun)
  }

  @Test func `An interview paused at its first instant has begun all the same`() throws {
    var play = try Play.at(.interview)
    try play.run(.pauseClock)
    #expect(play.refusal(of: .release(.adviser)) == .interviewBegun)
    #expect(play.refusal(of: .putBack(.cases)) == .interviewBegun)
  }

  @Test func `Undo does not change the players of an interview that has begun`() throws {
    var play = try Play.at(.reading)
    try play.run(.choose(.chloe, .adviser))
    try play.run(.advance(confirmed: false))
    play.wait(seconds: 60)
    try play.observe("Elle reformule", by: .anne)
    try play.run(.undo)
    #expect(play.session.phase == .reading)
    #expect(play.refusal(of: .undo) == .interviewBegun)
    #expect(play.session.round.players[.adviser] == .chloe)
  }

  @Test func `A participant cannot choose players`() throws {
    let play = try Play.at(.volunteers)
    let anne = Actor.participant(.anne)
    #expect(play.refusal(of: .choose(.anne, .adviser), by: anne) == .facilitatorOnly)
  }
}
