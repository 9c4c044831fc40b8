import GameEngine
import Phrasebook
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

@Suite struct EnteringTests {
  private let gathering: Gathering

  init() throws { gathering = try Gathering() }

  @Test func `Who enters has a seat, a code, and the session as everybody may know it`() throws {
    try gathering.host.reachInterview()
    let zoe = try gathering.seated("Yvan")
    #expect(zoe.view.session.phase == .interview)
    #expect(zoe.view.session.participants.map(\.name) == ["Inès", "Paul", "Zoé", "Yvan"])
    #expect(zoe.view.participant == ParticipantID(4))
    #expect(zoe.view.code?.rawValue.count == 8)
    #expect(zoe.view.name == gathering.host.name)
    #expect(zoe.view.session.round.caseCard?.privateCues == [])
    #expect(gathering.server.presence.seated == [ParticipantID(4)])
  }

  @Test func `Somebody who gives no name is given one, each another`() throws {
    let first = try gathering.enter()
    let second = try gathering.enter()
    try gathering.turn { first.view.link == .live && second.view.link == .live }
    #expect(
      gathering.host.session.participants.map(\.name)
        == [Phrases.anonymousName(1), Phrases.anonymousName(2)])
  }

  @Test func `Somebody typed in before sits down as herself, at any phase`() throws {
    try gathering.host.reachInterview()
    let zoe = try gathering.seated("zoé")
    #expect(zoe.view.participant == ParticipantID(3))
    #expect(gathering.host.session.participants.count == 3)
  }

  @Test func `A seat that is taken is not given twice`() throws {
    _ = try gathering.seated("Zoé")
    let other = try gathering.enter("Zoé")
    try gathering.turn {
      other.view.link == .ended(Phrases.sentence(.seatTaken("Zoé"), in: Session()))
    }
  }

  @Test func `A seat's code brings back to it from another terminal, and the first one ends`()
    throws
  {
    let first = try gathering.seated("Zoé")
    let second = try gathering.enter(code: first.view.code)
    try gathering.turn { second.view.link == .live }
    #expect(second.view.participant == first.view.participant)
    try gathering.turn { first.view.link == .ended(Phrases.sentence(RoomRefusal.movedElsewhere)) }
  }

  @Test func `A code nobody has is refused`() throws {
    let client = try gathering.enter(code: SeatCode("zzzzzzzz"))
    try gathering.turn { client.view.link == .ended(Phrases.sentence(RoomRefusal.unknownSeat)) }
  }

  @Test func `A restarted host finds its observers again, and they lose nothing`() throws {
    let zoe = try gathering.seated("Zoé")
    try gathering.restart()
    try gathering.turn { zoe.view.link == .lost }
    gathering.room.clock.milliseconds += 10_000
    try gathering.turn { zoe.view.link == .live }
    #expect(zoe.view.participant == ParticipantID(1))
    #expect(gathering.host.session.participants.count == 1)
    #expect(gathering.host.session.undoStack.isEmpty)
  }

  @Test func `Somebody who leaves ends nothing, and the facilitator's undo leaves arrivals alone`()
    throws
  {
    let zoe = try gathering.seated("Zoé")
    gathering.leave(zoe)
    try gathering.turn { gathering.server.presence.seated.isEmpty }
    #expect(gathering.host.session.present.map(\.name) == ["Zoé"])
    #expect(throws: HostFailure.refused(.nothingToUndo)) { try gathering.host.perform(.undo) }
  }

  @Test func `A table sees, and has no seat`() throws {
    try gathering.host.reachInterview()
    let table = try gathering.enter(as: .table)
    try gathering.turn { table.view.link == .live }
    #expect(table.view.participant == nil)
    #expect(gathering.server.presence.tables == 1)
    try gathering.host.perform(.advance(confirmed: true))
    try gathering.turn { table.view.session.phase == .completion }
  }
}
