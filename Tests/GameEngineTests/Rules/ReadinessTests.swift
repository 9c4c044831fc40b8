import GameEngine
import Testing

@Suite struct ReadinessTests {
  @Test func `Only how many grids are ready is told`() throws {
    var play = try Play.at(.completion, people: 6)
    #expect(play.session.readiness == (0, 4))
    try play.run(.setReady(.chloe, true), by: .participant(.chloe))
    try play.run(.setReady(.david, true))
    #expect(play.session.readiness == (2, 4))
    try play.run(.setReady(.chloe, false), by: .participant(.chloe))
    #expect(play.session.readiness == (1, 4))
  }

  @Test func `Saying it twice changes nothing`() throws {
    var play = try Play.at(.completion)
    try play.run(.setReady(.chloe, true))
    #expect(try play.run(.setReady(.chloe, true)).isEmpty)
    #expect(try play.run(.setReady(.david, false)).isEmpty)
  }

  @Test func `Who leaves is waited for no longer`() throws {
    var play = try Play.at(.completion)
    try play.run(.setReady(.chloe, true))
    try play.run(.leave(.david))
    #expect(play.session.readiness == (1, 1))
    try play.run(.leave(.chloe))
    #expect(play.session.readiness == (0, 0))
    #expect(play.refusal(of: .advance(confirmed: false)) == nil)
  }

  @Test func `Who left and comes back is as ready as she was`() throws {
    var play = try Play.at(.completion)
    try play.observe("Oui", by: .chloe)
    try play.run(.setReady(.chloe, true))
    try play.run(.leave(.chloe))
    try play.run(.comeBack(.chloe))
    #expect(play.session.readiness == (1, 2))
  }

  @Test func `Leaving the grids asks for a second press while some are not ready`() throws {
    var play = try Play.at(.completion)
    try play.run(.setReady(.chloe, true))
    #expect(
      play.refusal(of: .advance(confirmed: false)) == .notEveryoneReady(ready: 1, expected: 2))
    #expect(play.refusal(of: .advance(confirmed: true)) == nil)
    try play.run(.setReady(.david, true))
    #expect(play.refusal(of: .advance(confirmed: false)) == nil)
  }

  @Test func `The reveal asks for a second press too`() throws {
    var play = try Play.at(.viewpoints)
    let once = Command.reveal(confirmed: false)
    #expect(play.refusal(of: once) == .notEveryoneReady(ready: 0, expected: 2))
    try play.run(.setReady(.chloe, true))
    try play.run(.setReady(.david, true))
    try play.run(once)
    #expect(play.session.round.isRevealed)
  }

  @Test func `Grids are revealed once, from the sharing of views on`() throws {
    for phase in Phase.allCases {
      var play = try Play.at(phase)
      let reveal = Command.reveal(confirmed: true)
      guard phase >= .viewpoints else {
        #expect(play.refusal(of: reveal) == .wrongPhase(phase))
        continue
      }
      try play.run(reveal)
      #expect(play.refusal(of: reveal) == .alreadyRevealed)
    }
  }

  @Test func `Players and strangers have no grid to be ready with`() throws {
    let play = try Play.at(.completion)
    #expect(play.refusal(of: .setReady(.anne, true)) == .notAnObserver(.anne))
    #expect(play.refusal(of: .setReady(.nobody, true)) == .unknownParticipant(.nobody))
  }

  @Test func `Nobody is ready while the grids are closed`() throws {
    for phase in Phase.allCases where !phase.opensGrids {
      let play = try Play.at(phase)
      let someone = try #require(play.session.observers.last?.id)
      #expect(play.refusal(of: .setReady(someone, true)) == .gridsClosed(phase))
    }
  }

  @Test func `An observer who becomes a player is ready no longer`() throws {
    var play = try Play.at(.reading)
    try play.run(.setReady(.chloe, true))
    try play.run(.choose(.chloe, .adviser))
    #expect(play.session.round.ready.isEmpty)
    #expect(play.session.readiness == (0, 2))
  }

  @Test func `Undoing the choice of a player leaves her as ready as she was`() throws {
    var play = try Play.at(.reading)
    try play.run(.setReady(.chloe, true))
    try play.run(.choose(.chloe, .adviser))
    try play.run(.undo)
    #expect(play.session.round.ready == [.chloe])
  }
}
