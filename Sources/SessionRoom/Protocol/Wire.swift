import Foundation
import PlainText

/// The room's language, version 2: UTF-8, one JSON object a line, each line ended by LF.
///
/// A terminal says `hello` with the versions it speaks; the host answers `welcome` with the one it
/// chose, or `bye` with a sentence. Then the host sends what happened, in order — a new terminal
/// gets it from the beginning — and each time it has sent all, a `moment`. A terminal sends one
/// `submit` at a time and keeps it until its `ack` or `refused`; sent again after a lost line, a
/// submission has the same place in its sequence, and changes nothing twice. No line is longer than
/// 64 KiB: one that would be is sent as the `part`s of its text.
///
/// Version 2 adds what one takes away (`takeaway`, `dropTakeaway`), the `deck` a host plays with where
/// it is not the built-in one, and what the facilitator looks at (`wall`, in a `moment`).
enum Wire {
  /// Versions of the protocol this program speaks.
  static let versions = 1...2
  /// The longest line, in bytes, its LF not counted.
  static let lineLimit = 64 << 10
  /// The longest line put together of its parts.
  static let wholeLimit = 4 << 20
  /// Bytes of a part's text: at worst each is escaped by another.
  private static let partLength = 30 << 10

  /// Writes a message as its line, or as the lines of its parts, LF included.
  static func lines(_ message: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // NB: nothing the protocol is made of can fail to be written as JSON.
    return lines(of: (try? encoder.encode(message)).map(Array.init) ?? [])
  }

  /// A message's JSON as its line, or as the lines of its parts.
  static func lines(of bytes: [UInt8]) -> [UInt8] {
    bytes.count <= lineLimit ? bytes + [newline] : parts(of: bytes)
  }

  private static func parts(of bytes: [UInt8]) -> [UInt8] {
    var lines: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let end = boundary(in: bytes, from: start)
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      lines += self.lines(HostLine(part: .init(text: text, more: end < bytes.count)))
      start = end
    }
    return lines
  }

  /// The end of a part: no character is cut.
  private static func boundary(in bytes: [UInt8], from start: Int) -> Int {
    var end = min(start + partLength, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Reads a message; nil where the line is none.
  static func message<Message: Decodable>(
    _ line: some Collection<UInt8>, as type: Message.Type = Message.self
  ) -> Message? {
    cleanedText(line).flatMap { decoded($0) }
  }

  /// The text of a line, cleaned; nil where it is none.
  static func cleanedText(_ line: some Collection<UInt8>) -> String? {
    String(validating: line, as: UTF8.self).map(cleaned)
  }

  /// Reads a message from its text.
  static func decoded<Message: Decodable>(_ text: String) -> Message? {
    try? JSONDecoder().decode(Message.self, from: Data(text.utf8))
  }

  /// The text of a line without what could command a terminal, escaped or not.
  static func cleaned(_ text: String) -> String {
    let text = Cleaning.clean(text)
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var output = ""
    var rest = text[...]
    while let slash = rest.firstIndex(of: "\\") {
      output += rest[..<slash]
      rest = rest[slash...]
      let escape = rest.prefix(rest.dropFirst().first == "u" ? 6 : 2)
      output += isSafe(escape) ? String(escape) : "\u{FFFD}"
      rest = rest.dropFirst(escape.count)
    }
    return output + rest
  }

  private static func isSafe(_ escape: Substring) -> Bool {
    switch escape.dropFirst().first {
    case "b", "f", "r", "t": false
    case "u":
      // NB: half of a pair stands for nothing alone, and no unsafe character needs a pair but tags.
      UInt32(escape.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map {
        !Cleaning.isUnsafe($0)
      } ?? false
    default: true
    }
  }

  static let newline = UInt8(ascii: "\n")
}
