/// Tells whether a line could hold text that was never cleaned.
///
/// What this program writes was cleaned before it became an event; a journal from elsewhere may
/// hold anything. Most lines are known to be clean from their bytes alone; the strings of the others
/// are cleaned as they are read, which changes nothing in what was clean already.
enum Suspicion {
  /// Whether a line holds an escape or a character that cleaning might change.
  static func rests(on line: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place < line.count {
      while place + 8 <= line.count, isPlain(eightBytes(of: line, at: place)) { place += 8 }
      guard place < line.count else { break }
      switch line[place] {
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

  /// Whether eight bytes at once are all ASCII, no control and no backslash.
  ///
  /// Source: the zero-byte tests of « Bit Twiddling Hacks », S. E. Anderson.
  private static func isPlain(_ word: UInt64) -> Bool {
    func hasZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let controls = word &- ones &* 0x20
    let found = word | controls | hasZero(word ^ ones &* 0x5C) | hasZero(word ^ ones &* 0x7F)
    return found & (ones &* 0x80) == 0
  }

  private static func eightBytes(of line: UnsafeRawBufferPointer, at place: Int) -> UInt64 {
    line.loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  private static func isPlainEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "n"): true
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
}
