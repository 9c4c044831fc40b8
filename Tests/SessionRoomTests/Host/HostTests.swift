import Foundation
import GameEngine
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

@Suite struct HostTests {
  private let room: Room

  init() throws { room = try Room() }

  @Test func `What was answered is what was kept, event for event`() throws {
    let host = try room.newHost()
    var answered: [Event] = []
    for name in ["Inès", "Paul"] {
      answered += try host.perform(.join(name: name, home: nil))
    }
    try host.perform(.skip(to: .doors))
    try host.perform(.openDoor(label: "Le CIO", entry: nil))
    try host.perform(.undo)
    #expect(answered.count == 2)
    #expect(try room.kept(host) == host.session)
    #expect(host.session.participants.map(\.name) == ["Inès", "Paul"])
    #expect(host.saveState == .saved)
  }

  @Test func `A refusal is handed on, and nothing is kept of it`() throws {
    let host = try room.newHost()
    let before = host.session
    #expect(throws: HostFailure.refused(.nothingToUndo)) { try host.perform(.undo) }
    #expect(host.session == before)
    #expect(try room.kept(host) == before)
  }

  @Test func `An opening the rules refuse leaves no folder`() throws {
    var opening = Samples.opening()
    opening.cases = []
    #expect(throws: HostFailure.refused(.emptyPile(.cases))) {
      _ = try SessionHost(new: opening, in: room.place, program: "1.0", cards: Samples.cards)
    }
    #expect(try room.place.sessions().isEmpty)
  }

  @Test func `The folder is named after the day and the title, or as asked`() throws {
    #expect(try room.newHost(title: "Échange du Cher").name == "2026-11-23-echange-du-cher")
    let named = try SessionHost(
      new: Samples.opening(), in: room.place, named: "Le matin", program: "1.0",
      cards: Samples.cards)
    #expect(named.name == "le-matin")
    #expect(named.folder?.lastPathComponent == "le-matin")
  }

  @Test func `A demonstration keeps nothing and plays all the same`() throws {
    let host = try SessionHost(
      ephemeral: Samples.opening(), cards: Samples.cards, clock: room.sessionClock)
    try host.reachInterview()
    #expect(host.session.phase == .interview)
    #expect(host.saveState == .ephemeral && host.folder == nil && host.name.isEmpty)
    #expect(try room.place.sessions().isEmpty)
    host.close()
    #expect(throws: HostFailure.unsaved(.closed(name: ""))) { try host.perform(.goBack) }
  }

  @Test func `A closed host does nothing more`() throws {
    let host = try room.newHost()
    host.close()
    #expect(host.saveState == .closed)
    #expect(throws: HostFailure.unsaved(.closed(name: host.name))) {
      try host.perform(.join(name: "Inès", home: nil))
    }
    #expect(host.session.participants.isEmpty)
  }
}
