import GameEngine
import Testing

@Suite struct SeatTests {
  private static let terminal = ClientID("terminal")
  private static let code = SeatCode("code")

  private static func seat(_ name: String, home: String? = nil) -> Command {
    .takeSeat(SeatRequest(client: terminal, name: name, home: home, code: code))
  }

  private func ready(_ isReady: Bool, _ sequence: Int) -> Command {
    .submit(.setReady(.chloe, isReady), client: Self.terminal, sequence: sequence)
  }

  @Test func `A newcomer joins as she sits down`() throws {
    var play = try Play.at(.interview)
    try play.run(Self.seat("Zoé", home: "CIO"))
    let zoe = try #require(play.session.participants.last)
    #expect(zoe.name == "Zoé" && zoe.home == "CIO" && zoe.isPresent)
    #expect(play.session.seat(Self.code)?.participant == zoe.id)
  }

  @Test func `Whoever was typed in before sits down as herself, and comes back by it`() throws {
    var play = try Play.at(.interview)
    try play.observe("un", by: .chloe)
    try play.run(.leave(.chloe))
    try play.run(Self.seat("CHLOÉ"))
    #expect(play.session.participants.count == 4)
    #expect(play.session.participant(.chloe)?.isPresent == true)
    #expect(play.session.participant(.chloe)?.name == "Chloé")
    #expect(play.session.seat(of: .chloe)?.code == Self.code)
  }

  @Test func `What is sent twice happens once`() throws {
    var play = try Play.at(.interview)
    let chloe = Actor.participant(.chloe)
    #expect(try play.run(ready(true, 1), by: chloe).count == 1)
    #expect(try play.run(ready(false, 2), by: chloe).count == 1)
    #expect(try play.run(ready(true, 1), by: chloe).isEmpty)
    #expect(play.session.round.ready.isEmpty)
    #expect(play.session.lastSequence(of: Self.terminal) == 2)
    #expect(Session(replaying: play.events) == play.session)
  }

  @Test func `The facilitator's undo never undoes what somebody did at her own terminal`() throws {
    var play = try Play.at(.interview)
    try play.run(.setReady(.david, true))
    try play.run(ready(true, 1), by: .participant(.chloe))
    try play.run(.undo)
    #expect(play.session.round.ready == [.chloe])
  }

  @Test func `A card drawn at a terminal ends what can be undone, as any other`() throws {
    var play = try Play.at(.draw)
    try play.run(.swapDrawers)
    try play.run(
      .submit(.draw(.cases), client: Self.terminal, sequence: 1), by: .participant(.anne))
    #expect(play.refusal(of: .undo) == .nothingToUndo)
  }

  @Test func `A terminal asks only for what is its participant's`() throws {
    let play = try Play.at(.interview)
    let stolen = Command.submit(.setReady(.david, true), client: Self.terminal, sequence: 1)
    #expect(play.refusal(of: stolen, by: .participant(.chloe)) == .notSomeoneElse)
    let nested = Command.submit(ready(true, 1), client: Self.terminal, sequence: 1)
    #expect(play.refusal(of: nested, by: .participant(.chloe)) == .facilitatorOnly)
    for command in [Self.seat("Zoé"), .returnToSeat(.chloe, Self.terminal)] {
      #expect(play.refusal(of: command, by: .participant(.chloe)) == .facilitatorOnly)
    }
  }

  @Test func `Undoing a new name leaves a name alone that was taken meanwhile`() throws {
    var play = try Play.at(.interview)
    try play.run(.amend(.chloe, name: "Clara", home: nil))
    try play.run(
      .submit(
        .amend(.david, name: "Chloé", home: nil), client: Self.terminal, sequence: 1),
      by: .participant(.david))
    try play.run(.undo)
    #expect(play.session.participant(.chloe)?.name == "Clara")
    #expect(play.session.participant(.david)?.name == "Chloé")
  }

  @Test func `Undoing a release leaves the place free of somebody who left meanwhile`() throws {
    var play = try Play.at(.draw)
    try play.run(.release(.adviser))
    try play.run(
      .submit(.leave(.anne), client: Self.terminal, sequence: 1), by: .participant(.anne))
    try play.run(.undo)
    #expect(play.session.round.players == [.jobSeeker: .basile])
  }

  @Test func `Who offers to play is offered first, in the order people joined`() throws {
    var play = try Play.at(.volunteers)
    try play.run(.offer(.david, true), by: .participant(.david))
    try play.run(.offer(.chloe, true), by: .participant(.chloe))
    #expect(play.session.candidates.map(\.id) == [.chloe, .david, .anne, .basile])
    try play.run(.choose(.david, .adviser))
    #expect(play.session.volunteers == [.chloe])
    #expect(play.refusal(of: .offer(.david, true)) == .alreadyPlaying(.david, .adviser))
  }

  @Test func `Undoing a return takes back what somebody offered since`() throws {
    var play = try Play.at(.interview)
    try play.observe("un", by: .chloe)
    try play.run(.leave(.chloe))
    try play.run(.comeBack(.chloe))
    try play.run(
      .submit(.offer(.chloe, true), client: Self.terminal, sequence: 1),
      by: .participant(.chloe))
    try play.run(.undo)
    #expect(play.session.volunteers.isEmpty)
  }

  @Test func `A line off the wall is seen by its author alone`() throws {
    var play = try Play.at(.interview)
    let line = try play.observe("un", by: .chloe)
    try play.observe("deux", by: .david)
    #expect(play.refusal(of: .hideObservation(line)) == .notRevealed)
    try play.advance(to: .viewpoints)
    try play.run(.reveal(confirmed: true))
    try play.run(.hideObservation(line))
    #expect(play.session.visibleObservations(to: .room).map(\.text) == ["deux"])
    #expect(play.session.visibleObservations(to: .observer(.chloe)).count == 2)
    #expect(play.session.visibleObservations(to: .observer(.david)).count == 1)
  }

  @Test func `Lines are not left behind unread without a second press`() throws {
    var play = try Play.at(.interview)
    try play.observe("un", by: .chloe)
    try play.advance(to: .transfer)
    #expect(play.refusal(of: .startRound(confirmed: false)) == .linesNotRevealed(1))
    try play.run(.startRound(confirmed: true))
    #expect(play.session.rounds.count == 2)
  }
}
