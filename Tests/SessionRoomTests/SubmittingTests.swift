import GameEngine
import Phrasebook
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

@Suite struct SubmittingTests {
  private let gathering: Gathering

  init() throws {
    gathering = try Gathering()
    try gathering.host.reachInterview()
  }

  private func line(_ text: String, round: Int = 1) -> SeatAction {
    .observe(RoundNumber(round), section: GridSectionID("questions"), text: text, elapsed: nil)
  }

  private var kept: [String] { gathering.host.session.round.standingObservations.map(\.text) }

  @Test func `A line is on disk before its terminal calls it kept`() throws {
    let zoe = try gathering.seated("Zoé")
    zoe.submit(line("« Et vous ? »"))
    #expect(zoe.view.outgoing.map(\.state) == [.waiting])
    try gathering.turn { zoe.view.outgoing.isEmpty }
    #expect(zoe.view.ownLines.map(\.text) == ["« Et vous ? »"])
    #expect(try gathering.room.kept(gathering.host).round.observations.count == 1)
  }

  @Test func `Somebody who leaves while she is told something is still heard`() throws {
    let gathering = try Gathering()
    try gathering.host.reachInterview()
    let zoe = try RawTerminal(gathering)
    zoe.hello("observer", more: ",\"name\":\"Zoé\"")
    try gathering.settle()
    let observe = "{\"observe\":{\"round\":1,\"section\":\"questions\",\"text\":\"Dernier mot\"}}"
    zoe.say("{\"submit\":{\"sequence\":1,\"action\":\(observe)}}\n")
    zoe.end()
    try gathering.host.perform(.pauseClock)
    try gathering.settle()
    #expect(gathering.host.session.round.observations.map(\.text) == ["Dernier mot"])
    #expect(gathering.server.presence.seated.isEmpty)
  }

  @Test func `What the rules refuse stays with its sentence until it is dismissed`() throws {
    let zoe = try gathering.seated("Zoé")
    zoe.submit(line(" "))
    zoe.submit(line("deux"))
    let refused = Outgoing.State.refused(Phrases.sentence(.emptyText, in: Session()))
    try gathering.turn { zoe.view.outgoing.map(\.state) == [refused] && kept == ["deux"] }
    zoe.dismiss(1)
    #expect(zoe.view.outgoing.isEmpty)
  }

  @Test func `A line of a round that is over is given back`() throws {
    let zoe = try gathering.seated("Zoé")
    zoe.submit(line("trop tard", round: 7))
    let refused = Outgoing.State.refused(Phrases.sentence(RoomRefusal.roundOver))
    try gathering.turn { zoe.view.outgoing.map(\.state) == [refused] }
  }

  @Test func `What is typed while the line is lost goes out once, after a restart of the host`()
    throws
  {
    let zoe = try gathering.seated("Zoé")
    gathering.isHostStopped = true
    zoe.submit(line("avant la coupure"))
    try gathering.settle()
    gathering.isHostStopped = false
    try keptWithoutAnswer(zoe, "avant la coupure")
    try gathering.restart()
    try gathering.turn { zoe.view.link == .lost }
    zoe.submit(line("pendant"))
    #expect(zoe.view.outgoing.count == 2)
    gathering.room.clock.milliseconds += 10_000
    try gathering.turn { zoe.view.outgoing.isEmpty }
    #expect(kept == ["avant la coupure", "pendant"])
  }

  /// The host has kept what was sent, and died before it could say so.
  private func keptWithoutAnswer(_ client: RoomClient, _ text: String) throws {
    let id = try #require(client.view.participant)
    try gathering.host.perform(
      .submit(
        line(text).command(of: id), client: client.outbox.contents.client, sequence: 1),
      by: .participant(id))
  }

  @Test func `A closed terminal loses no word: it goes out from the seat come back to`() throws {
    let zoe = try gathering.enter("Zoé", keeping: true)
    try gathering.turn { zoe.view.link == .live }
    gathering.isHostStopped = true
    zoe.submit(line("resté là"))
    gathering.leave(zoe)
    gathering.isHostStopped = false
    try gathering.settle()
    let again = try gathering.enter(code: zoe.view.code, keeping: true)
    try gathering.turn { again.view.outgoing.isEmpty && again.view.link == .live }
    #expect(kept == ["resté là"])
    #expect(again.view.ownLines.map(\.text) == ["resté là"])
  }

  @Test func `A host that stands still is said to, and what is typed waits`() throws {
    let zoe = try gathering.seated("Zoé")
    gathering.isHostStopped = true
    zoe.submit(line("un"))
    gathering.room.clock.milliseconds += 5_000
    try gathering.turn { zoe.view.link == .silent }
    #expect(zoe.view.outgoing.map(\.state) == [.waiting])
    gathering.isHostStopped = false
    try gathering.turn { zoe.view.outgoing.isEmpty && zoe.view.link == .live }
    #expect(kept == ["un"])
  }

  @Test func `A quiet host is asked whether it is there`() throws {
    let zoe = try gathering.seated("Zoé")
    gathering.room.clock.milliseconds += 11_000
    try gathering.settle()
    #expect(zoe.view.link == .live)
    gathering.isHostStopped = true
    gathering.room.clock.milliseconds += 11_000
    try gathering.settle()
    gathering.room.clock.milliseconds += 5_000
    try gathering.turn { zoe.view.link == .silent }
  }

  @Test func `Players draw their own cards, and offer to play`() throws {
    let other = try Gathering()
    let ines = try other.seated("Inès")
    ines.submit(.offer(true))
    try other.turn { other.host.session.volunteers == [ParticipantID(1)] }
    let paul = try other.seated("Paul")
    for (id, role) in [(1, PlayerRole.adviser), (2, .jobSeeker)] {
      try other.host.perform(.choose(ParticipantID(id), role))
    }
    try other.host.perform(.skip(to: .draw))
    ines.submit(.draw(.structures))
    paul.submit(.draw(.cases))
    try other.turn { other.host.session.round.isDealt && paul.view.outgoing.isEmpty }
    try other.settle()
    #expect(paul.view.session.round.caseCard?.privateCues.isEmpty == false)
    #expect(ines.view.session.round.caseCard?.privateCues == [])
    #expect(ines.view.session.round.structureCard != nil)
  }
}
