import Foundation
import GameEngine
import PlainText
import TestSupport
import Testing

@testable import SessionStore

/// The journal's own reader, against what can be written and against Foundation's.
@Suite struct ReadingTests {
  private func own(_ bytes: [UInt8]) -> Event? {
    bytes.withUnsafeBytes { bytes in
      var json = JournalReader(bytes, cleansText: false)
      guard let event = Event(&json), json.isAtEnd else { return nil }
      return event
    }
  }

  private func foundation(_ bytes: [UInt8]) -> Event? {
    try? JSONDecoder().decode(Event.self, from: Data(bytes))
  }

  private func written(_ event: Event) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(event))
  }

  @Test func `Every event is read as it was written`() throws {
    for event in EveryEvent.all { #expect(own(try written(event)) == event, "\(event)") }
  }

  @Test(arguments: [Int.min, -1, 0, 9_007_199_254_740_993, Int.max])
  func `Every number that can be written can be read`(number: Int) throws {
    let event = Event.attendanceStated(number)
    #expect(own(try written(event)) == event)
    let seed = UInt64(bitPattern: Int64(number))
    var opening = EveryEvent.opening
    opening.seed = seed
    #expect(own(try written(.sessionOpened(opening))) == .sessionOpened(opening))
  }

  @Test func `Every character that can be written can be read`() throws {
    for value in (0...0x10FFFF as ClosedRange<UInt32>) where value < 0x800 || value % 499 == 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let event = noting("a\(Character(scalar))b")
      #expect(own(try written(event)) == event, "U+\(value)")
    }
  }

  @Test(arguments: [
    [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x90, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xE2, 0x82], [0x80, 0x80, 0x80],
  ])
  func `What is no UTF-8 is refused, never repaired`(bytes: [UInt8]) throws {
    var line = try written(noting("début # fin"))
    let place = try #require(line.firstIndex(of: UInt8(ascii: "#")))
    line.replaceSubrange(place...place, with: bytes)
    #expect(own(line) == nil)
    line = try written(noting("#"))
    line.replaceSubrange(
      line.firstIndex(of: UInt8(ascii: "#")).map { $0...$0 } ?? 0...0, with: bytes)
    #expect(own(line) == nil)
  }

  @Test func `Undoings deeper than any stack are refused, not followed`() {
    let depth = 100_000
    let text =
      String(repeating: "{\"actionUndone\":[", count: depth) + String(repeating: "]}", count: depth)
    #expect(own(Array(text.utf8)) == nil)
  }

  @Test func `What the journal's own reader takes, it takes as Foundation does`() throws {
    let replacements = Array("{}[]\",:\\n019truefalsnuc-é ".utf8)
    var choice = 0
    for event in EveryEvent.all {
      let bytes = try written(event)
      for place in bytes.indices {
        var changed = bytes
        choice = (choice + 7) % replacements.count
        changed[place] = replacements[choice]
        if place.isMultiple(of: 3) { changed.remove(at: place) }
        guard let read = own(changed) else { continue }
        #expect(read == foundation(changed), "\(String(decoding: changed, as: UTF8.self))")
      }
      for end in bytes.indices { #expect(own(Array(bytes[..<end])) == nil) }
    }
  }

  @Test func `A line above suspicion holds nothing that cleaning would change`() {
    for value in (0...0x10FFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      // NB: beside ESC no text is taken for plain from its bytes alone.
      let cleaned = Cleaning.clean(text + "\u{1B}", lines: .multiple)
      guard cleaned != text + "\u{241B}" || scalar == "\n" else { continue }
      for before in 0..<(value < 0x100 ? 9 : 1) {
        let line = String(repeating: "a", count: before) + text + "bbbbbbbb"
        #expect(Array(line.utf8).withUnsafeBytes { Suspicion.rests(on: $0) }, "U+\(value)")
      }
    }
  }

  @Test func `A line of plain French is above suspicion`() {
    let line = "{\"text\":\"« Où ça ? » – l’œuvre d’été, 3 € n° 2… \\\"mot\\\" → ½\"}"
    #expect(Array(line.utf8).withUnsafeBytes { !Suspicion.rests(on: $0) })
  }

  @Test(arguments: ["\\u001b[31m", "\\t", "\u{202E}", "\u{85}", "\u{200B}", "\u{7F}"])
  func `Text of a journal from elsewhere is cleaned as it is read`(hostile: String) throws {
    let home = try TemporaryFolder()
    let header = try home.journal().header
    var format = JournalFormat()
    let first = String(decoding: try format.line(header), as: UTF8.self)
    let body =
      "{\"n\":1,\"t\":0,\"e\":{\"noteWritten\":"
      + "{\"id\":1,\"kind\":\"takeaway\",\"text\":\"a\(hostile)b\\nc\"}}"
    let digits = format.last?.withBytes { String(decoding: $0, as: UTF8.self) } ?? ""
    let folder = try home.session(journal: Data((first + sealed(body, after: digits)).utf8))
    guard case .noteWritten(let note) = try folder.allRecords().first?.event else {
      Issue.record("the note was not read")
      return
    }
    #expect(!note.text.unicodeScalars.contains { $0 != "\n" && Cleaning.isUnsafe($0) })
    #expect(note.text.hasPrefix("a") && note.text.hasSuffix("b\nc"))
  }

  @Test func `Text that merely looks unusual comes back as it was written`() throws {
    let text = "日本語 🙂 e\u{301} « ½ » \u{AD}".replacing("\u{AD}", with: "")
    let event = Event.noteWritten(Note(id: ItemID(1), kind: .exchange, text: text))
    let home = try TemporaryFolder()
    let opened = Event.sessionOpened(EveryEvent.opening)
    let journal = try home.journal([.at(0, event), .at(0, opened)])
    #expect(try journal.folder.allRecords().map(\.event) == [event, opened])
  }
}

/// A note of that text.
private func noting(_ text: String) -> Event {
  .noteWritten(Note(id: ItemID(1), kind: .exchange, text: text))
}
