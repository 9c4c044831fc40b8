import Foundation
import GameEngine
import TestSupport
import Testing

@testable import SessionRoom

/// What a host lets its terminals know beside the session: its deck, its sight, nothing hidden.
@Suite struct SharingTests {
  private static let deck = RoomDeck(files: [
    "structures.json": String(repeating: "é", count: 90_000)
  ])

  @Test func `A terminal gets its host's deck once, in lines that are not too long`() throws {
    let gathering = try Gathering(deck: Self.deck)
    let zoe = try gathering.seated("Zoé")
    #expect(zoe.view.deck == Self.deck)
    let raw = try RawTerminal(gathering)
    raw.say(
      "{\"hello\":{\"spro\":[2,2],\"role\":\"table\",\"client\":\"\(RawTerminal.client)\"}}\n")
    try gathering.turn {
      raw.hear()
      return raw.text.contains("\"moment\"")
    }
    let lines = raw.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.utf8.count <= Wire.lineLimit })
    #expect(lines.count { $0.hasPrefix("{\"part\"") } > 1)
    let before = gathering.server.unread
    gathering.drop(zoe)
    gathering.room.clock.milliseconds += 10_000
    try gathering.turn { zoe.view.link == .live }
    #expect(zoe.view.deck == Self.deck && gathering.server.unread == before)
  }

  @Test func `A terminal of version 1 gets no deck`() throws {
    let gathering = try Gathering(deck: Self.deck)
    let raw = try RawTerminal(gathering)
    raw.hello()
    try gathering.turn {
      raw.hear()
      return raw.text.contains("\"moment\"")
    }
    #expect(!raw.text.contains("{\"deck\"") && !raw.text.contains("part\""))
  }

  @Test func `A host without a deck of its own takes that of another host away`() throws {
    let gathering = try Gathering(deck: Self.deck)
    let zoe = try gathering.seated("Zoé")
    gathering.deck = nil
    try gathering.restart()
    try gathering.turn { zoe.view.link == .lost }
    gathering.room.clock.milliseconds += 10_000
    try gathering.turn { zoe.view.link == .live && zoe.view.deck == nil }
  }

  @Test func `A table learns what the facilitator looks at, the latest alone`() throws {
    let gathering = try Gathering()
    let table = try gathering.enter(as: .table)
    try gathering.turn { table.view.link == .live }
    for read in 1...3 { gathering.server.show(WallSight(phase: .reading, read: read)) }
    try gathering.turn { table.view.wall == WallSight(phase: .reading, read: 3) }
    let late = try gathering.enter(as: .table)
    try gathering.turn { late.view.wall?.read == 3 }
  }

  @Test func `No word of a hidden line reaches a table or whoever comes later`() throws {
    let gathering = try Gathering()
    try gathering.host.reachInterview()
    try gathering.host.perform(
      .observe(
        author: ParticipantID(3), section: GridSectionID("questions"), text: "à ne pas montrer",
        elapsed: nil),
      by: .participant(ParticipantID(3)))
    try gathering.host.perform(.skip(to: .viewpoints))
    try gathering.host.perform(.reveal(confirmed: true))
    let table = try gathering.enter(as: .table)
    try gathering.turn { table.view.link == .live }
    #expect(table.view.session.round.observations.map(\.text) == ["à ne pas montrer"])
    try gathering.host.perform(.hideObservation(ObservationID(1)))
    try gathering.turn { table.view.session.round.observations.map(\.text) == [""] }
    try listen(gathering) { !$0.contains("à ne pas montrer") }
    try gathering.restart()
    try listen(gathering) { !$0.contains("à ne pas montrer") }
    try gathering.host.perform(.showObservation(ObservationID(1)))
    try listen(gathering) { $0.contains("à ne pas montrer") }
  }

  /// What somebody hears who comes now.
  private func listen(_ gathering: Gathering, _ isRight: (String) -> Bool) throws {
    let late = try RawTerminal(gathering)
    late.hello()
    try gathering.turn {
      late.hear()
      return late.text.contains("\"moment\"")
    }
    #expect(isRight(late.text))
  }
}
