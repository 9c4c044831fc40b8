import Foundation
import Testing

@testable import GameEngine
@testable import SessionRoom

/// The room's own reader and writer against Foundation's.
@Suite struct PlainLineTests {
  private static let lines = [
    #"{"submit":{"sequence":1,"action":{"observe":{"round":1,"section":"questions","text":"é ?"}}}}"#,
    #"{"submit":{"action":{"observe":{"elapsed":1500,"round":1,"section":"questions","text":""}},"sequence":12}}"#,
    #"{"submit":{"action":{"edit":{"id":1,"section":"portes","text":"le CIO"}},"sequence":2}}"#,
    #" { "submit" : { "action" : { "ready" : true } , "sequence" : 3 } } "#,
    #"{"submit":{"action":{"leave":true},"sequence":6}}"#, #"{"ping":true}"#,
    #"{"ping":true,"submit":{"action":{"ready":true,"leave":true},"sequence":0}}"#,
  ]
  /// What the reader leaves to a decoder, or nobody reads.
  private static let others = [
    #"{"submit":{"action":{"withdraw":9},"sequence":3}}"#, #"{"ping":false}"#, #"{"ping":null}"#,
    #"{"submit":{"action":{"ready":true},"sequence":1e2}}"#, #"{"ping":tr ue}"#, "{}", "[]", "",
    #"{"submit":{"action":{"ready":true},"sequence":-1}}"#, #"{"ping":true"#, #"{"ping":true}}"#,
    #"{"submit":{"action":{"ready":true},"sequence":01}}"#, #"{"ping":true,"ping":true}"#,
    #"{"submit":{"action":{"ready":true},"sequence":9223372036854775808}}"#,
    #"{"submit":{"action":{"observe":{"round":1,"section":"a","text":"\u00e9\n\""}},"sequence":1}}"#,
    #"{"submit":{"action":{},"sequence":1}}"#, #"{"ping":true,"why":"?"}"#, #"{"ping":true,}"#,
  ]

  private func plain(_ text: String) -> TerminalLine? {
    var text = text
    return text.withUTF8 { PlainLine.message($0) }
  }

  @Test(arguments: lines)
  private func `What terminals write most is read as a decoder reads it`(line: String) throws {
    let read = try #require(plain(line))
    #expect(read == Wire.decoded(line))
  }

  @Test(arguments: others)
  private func `What is anything else is left to a decoder`(line: String) {
    #expect(plain(line) == nil)
    #expect(Wire.terminalLine(line.utf8) == Wire.message(line.utf8))
  }

  @Test func `No line is read otherwise than a decoder reads it, whatever its bytes`() {
    var chance = SplitMix(seed: 5)
    for line in Self.lines + Self.others {
      for _ in 0..<400 {
        var bytes = Array(line.utf8)
        for _ in 0...Int(chance.next() % 3) { Self.spoil(&bytes, &chance) }
        guard let text = Wire.cleanedText(bytes), let read = plain(text) else { continue }
        #expect(read == Wire.decoded(text), "\(text)")
      }
    }
  }

  private static func spoil(_ bytes: inout [UInt8], _ chance: inout SplitMix) {
    let signs = Array("{}[]\":,\\ 0189.-etrufnqx".utf8)
    let sign = signs[Int(chance.next() % UInt64(signs.count))]
    guard !bytes.isEmpty else { return }
    let place = Int(chance.next() % UInt64(bytes.count))
    switch chance.next() % 3 {
    case 0: bytes[place] = sign
    case 1: bytes.insert(sign, at: place)
    default: bytes.remove(at: place)
    }
  }

  @Test func `What a host writes most is written as an encoder writes it`() {
    let events: [Event] = [
      .frameAgreed, .clockPaused(SessionTime(rawValue: 7)),
      .participantRecorded(Participant(id: ParticipantID(3), name: "Zoé « \"\\/ »", home: nil)),
    ]
    for event in events {
      #expect(Wire.lines(event: event) == Wire.lines(HostLine(event: event)))
      #expect(Wire.lines(own: event) == Wire.lines(HostLine(own: event)))
    }
    #expect(Wire.lines(ack: 12) == Wire.lines(HostLine(ack: 12)))
  }
}
