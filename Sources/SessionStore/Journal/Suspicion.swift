import Foundation
import PlainText

/// Tells whether a line could hold text that was never cleaned, and cleans it then.
///
/// What this program writes was cleaned before it became an event; a journal from elsewhere may
/// hold anything. Most lines are known to be clean from their bytes; a line that is not is cleaned,
/// string after string, which changes nothing in what was clean already.
enum Suspicion {
  /// Whether a line holds an escape or a character that cleaning might change.
  static func rests(on line: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place < line.count {
      let byte = line[place]
      switch byte {
      case UInt8(ascii: "\\"):
        guard place + 1 < line.count, isPlainEscape(line[place + 1]) else { return true }
        place += 2
      case 0x20..<0x7F: place += 1
      case 0xC2:
        guard place + 1 < line.count, line[place + 1] >= 0xA0, line[place + 1] != 0xAD else {
          return true
        }
        place += 2
      case 0xC3...0xCB: place += 2
      case 0xE2:
        guard place + 2 < line.count, isPlain(line[place + 1], line[place + 2]) else { return true }
        place += 3
      default: return true
      }
    }
    return false
  }

  private static func isPlainEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "n"): true
    default: false
    }
  }

  /// U+2010–2027, U+202F–205F, U+2080–20CF and U+2100–27FF: dashes, quotes, signs, arrows.
  private static func isPlain(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x90...0xA7), (0x80, 0xAF...0xBF), (0x81, 0x80...0x9F), (0x82, 0x80...0xBF),
      (0x83, 0x80...0x8F), (0x84...0x9F, 0x80...0xBF):
      true
    default: false
    }
  }

  /// The same JSON with every string cleaned; line breaks stay, for notes hold some.
  static func cleaned(_ json: Data) -> Data? {
    guard let value = try? JSONSerialization.jsonObject(with: json) else { return nil }
    return try? JSONSerialization.data(withJSONObject: cleaned(value))
  }

  private static func cleaned(_ value: Any) -> Any {
    switch value {
    case let text as String: Cleaning.clean(text, lines: .multiple)
    case let list as [Any]: list.map(cleaned)
    case let object as [String: Any]: object.mapValues(cleaned)
    default: value
    }
  }
}
