import Foundation
import GameEngine
import Glibc
import Phrasebook
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

/// What a terminal gets that does not keep to the protocol, and that nobody else notices.
@Suite struct HostileTests {
  private let gathering: Gathering

  init() throws {
    gathering = try Gathering()
    try gathering.host.reachInterview()
  }

  struct Offence: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let refusal: RoomRefusal

    init(_ name: String, _ text: String, _ refusal: RoomRefusal) {
      self.init(name, Array(text.utf8), refusal)
    }

    init(_ name: String, _ bytes: [UInt8], _ refusal: RoomRefusal) {
      testDescription = name
      self.bytes = bytes
      self.refusal = refusal
    }
  }

  private static let hello =
    "{\"hello\":{\"spro\":[1,1],\"role\":\"table\",\"client\":\"\(RawTerminal.client)\"}}\n"
  private static let offences = [
    Offence("garbage", "GET / HTTP/1.1\r\n\r\n", .notProtocol),
    Offence("another object's JSON", "[1,2,3]\n", .notProtocol),
    Offence("invalid UTF-8", [0x7B, 0xFF, 0xFE, 0x0A], .notText),
    Offence("a frame too long", String(repeating: "x", count: 70_000), .tooLong),
    Offence("a long line that ends", String(repeating: "x", count: 70_000) + "\n", .tooLong),
    Offence("no hello", "{\"ping\":true}\n", .helloFirst),
    Offence("a second hello", hello + hello, .helloTwice),
    Offence(
      "another version", hello.replacingOccurrences(of: "[1,1]", with: "[7,9]"), .otherVersion),
    Offence(
      "a terminal anybody could guess",
      hello.replacingOccurrences(of: RawTerminal.client, with: "a"), .notProtocol),
    Offence(
      "a role one does not hold",
      hello + "{\"submit\":{\"sequence\":1,\"action\":{\"ready\":true}}}\n", .wrongRole),
    Offence(
      "a role there is none of", hello.replacingOccurrences(of: "table", with: "facilitator"),
      .notProtocol),
  ]

  @Test(arguments: offences)
  private func `An offence is answered by one sentence, noted in one line, and noticed by nobody`(
    offence: Offence
  ) throws {
    let zoe = try gathering.seated("Zoé")
    let before = gathering.host.session
    let terminal = try RawTerminal(gathering)
    terminal.say(offence.bytes)
    try gathering.turn {
      terminal.hear()
      return terminal.isClosed
    }
    let lines = terminal.text.split(separator: "\n")
    let farewells = lines.compactMap { Wire.message($0.utf8, as: HostLine.self)?.bye }
    let farewell = try #require(farewells.last)
    #expect(farewell.code == offence.refusal.rawValue)
    #expect(farewell.sentence == Phrases.sentence(offence.refusal))
    let noted = try gathering.log().split(separator: "\n").filter { $0.contains("refusé") }
    #expect(noted.count == 1)
    #expect(gathering.host.session == before)
    #expect(zoe.view.link == .live)
    zoe.submit(.ready(true))
    try gathering.turn { zoe.view.outgoing.isEmpty }
  }

  @Test func `Half a line, then nobody: nothing of it counts`() throws {
    let terminal = try RawTerminal(gathering)
    terminal.hello()
    terminal.say("{\"ping\":")
    try gathering.turn { gathering.server.presence.tables == 1 }
    try autoreleasing(terminal)
    #expect(try gathering.log().contains("entre"))
  }

  private func autoreleasing(_ terminal: RawTerminal) throws {
    terminal.end()
    try gathering.turn { gathering.server.presence.tables == 0 }
    #expect(try gathering.log().contains(Phrases.RoomLog.halfLine))
  }

  @Test func `Keys nobody knows are passed over`() throws {
    let terminal = try RawTerminal(gathering)
    terminal.hello(more: ",\"mood\":{\"of\":[1]}")
    terminal.say("{\"later\":1}\n{\"ping\":true,\"why\":\"\"}\n")
    try gathering.turn {
      terminal.hear()
      return terminal.text.contains("\"moment\"")
    }
    #expect(!terminal.isClosed)
  }

  @Test func `Words that would command a terminal are marks by the time anybody reads them`() throws
  {
    let zoe = try gathering.seated("Zoé")
    zoe.submit(
      .observe(
        RoundNumber(1), section: GridSectionID("questions"), text: "a\u{1B}[2Jb\u{202E}c",
        elapsed: nil))
    try gathering.turn { zoe.view.outgoing.isEmpty }
    let text = try #require(gathering.host.session.round.observations.first?.text)
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    #expect(
      Wire.cleaned("{\"a\":\"\\u001b[2J\\t\\n\\\\u\\u00e9\"}")
        == "{\"a\":\"\u{FFFD}[2J\u{FFFD}\\n\\\\u\\u00e9\"}")
  }

  @Test func `One that floods is read at its pace, and the others at theirs`() throws {
    let zoe = try gathering.seated("Zoé")
    let flood = try RawTerminal(gathering)
    flood.hello()
    let pings = String(repeating: "{\"ping\":true}\n", count: 4_000)
    flood.say(pings)
    for number in 1...20 {
      flood.say(pings)
      zoe.submit(.ready(number.isMultiple(of: 2)))
      try gathering.turn { zoe.view.outgoing.isEmpty }
    }
    #expect(gathering.server.patience ?? 0 > 0)
    #expect(zoe.view.link == .live)
  }

  @Test func `One that never reads costs a bounded memory, and gets the rest once it reads`() throws
  {
    let deaf = try RawTerminal(gathering)
    deaf.hello()
    let zoe = try gathering.seated("Zoé")
    try gathering.host.perform(.skip(to: .experience))
    let note = String(repeating: "é", count: 3_000)
    for _ in 1...200 {
      try gathering.host.perform(.note(.exchange, text: note, author: nil))
      try gathering.step()
    }
    try gathering.turn { zoe.view.session.round.notes.count == 200 }
    #expect(gathering.server.unread <= 2 * (64 << 10))
    try gathering.turn {
      deaf.hear()
      return deaf.text.components(separatedBy: "noteWritten").count == 201
    }
  }

  @Test func `An event too long for a line arrives in parts`() throws {
    let zoe = try gathering.seated("Zoé")
    try gathering.host.perform(.skip(to: .experience))
    let note = String(repeating: "e\u{301}\u{302}\u{303}", count: 9_900)
    try gathering.host.perform(.note(.exchange, text: note, author: nil))
    try gathering.turn { zoe.view.session.round.notes.first?.text == note }
    let raw = try RawTerminal(gathering)
    raw.hello()
    try gathering.turn {
      raw.hear()
      return raw.text.contains("\"moment\"")
    }
    #expect(raw.text.split(separator: "\n").allSatisfy { $0.utf8.count <= Wire.lineLimit })
    #expect(raw.text.contains("\"part\""))
  }

  @Test func `Nothing private is in any byte another terminal gets`() throws {
    let raw = try RawTerminal(gathering)
    raw.hello()
    let zoe = try gathering.seated("Zoé")
    let code = try #require(zoe.view.code?.rawValue)
    for text in ["secret un", "secret deux"] {
      zoe.submit(
        .observe(
          RoundNumber(1), section: GridSectionID("questions"), text: text, elapsed: nil))
    }
    try gathering.turn { zoe.view.outgoing.isEmpty }
    gathering.room.clock.milliseconds += 1_000
    try gathering.settle()
    raw.hear()
    #expect(raw.text.contains("\"lines\":2"))
    for secret in ["secret", code, "permis", zoe.outbox.contents.client.rawValue] {
      #expect(!raw.text.contains(secret), "\(secret)")
    }
    try gathering.host.perform(.skip(to: .viewpoints))
    try gathering.host.perform(.reveal(confirmed: true))
    try gathering.settle()
    raw.hear()
    #expect(raw.text.contains("secret un") && raw.text.contains("secret deux"))
  }

  @Test func `A room that is full says so`() throws {
    let raws = try (0..<RoomServer.capacity).map { _ in try RawTerminal(gathering) }
    try gathering.turn { gathering.server.connections.count == RoomServer.capacity }
    let late = try RawTerminal(gathering)
    try gathering.turn {
      late.hear()
      return late.text.contains(RoomRefusal.roomFull.rawValue)
    }
    #expect(raws.allSatisfy { !$0.isClosed })
  }

  @Test func `One that does not say who it is has to go`() throws {
    let shy = try RawTerminal(gathering)
    try gathering.settle()
    gathering.room.clock.milliseconds += 11_000
    try gathering.turn {
      shy.hear()
      return shy.text.contains(RoomRefusal.tooSlow.rawValue)
    }
  }

  @Test func `A disk that fails acknowledges nothing, and what was typed waits`() throws {
    let zoe = try gathering.seated("Zoé")
    try FileManager.default.removeItem(
      at: try #require(gathering.host.folder?.appendingPathComponent("journal.ndjson")))
    zoe.submit(.ready(true))
    try gathering.turn { !zoe.view.isSaving }
    #expect(zoe.view.outgoing.map(\.state) == [.waiting])
    #expect(gathering.host.session.round.ready.isEmpty)
  }
}
