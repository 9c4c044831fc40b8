/// Tells from its bytes alone that a text needs no cleaning, as most texts do not.
public enum PlainBytes {
  /// The first place from which cleaning might change something, or the end.
  ///
  /// - Parameters:
  ///   - bytes: Text in UTF-8.
  ///   - start: Where to begin, between two characters.
  ///   - stop: An ASCII byte to stop before as well; DEL, which is never plain, for none.
  /// - Returns: A place among the bytes, or their count.
  public static func end(
    of bytes: UnsafeRawBufferPointer, from start: Int = 0, before stop: UInt8 = 0x7F
  ) -> Int {
    var place = start
    while place < bytes.count {
      while place + 8 <= bytes.count, isPlain(eightBytes(of: bytes, at: place), before: stop) {
        place += 8
      }
      guard place < bytes.count, let length = plainLength(bytes, at: place, before: stop) else {
        break
      }
      place += length
    }
    return place
  }

  /// The length of the character at a place, if it is known to be plain.
  private static func plainLength(
    _ bytes: UnsafeRawBufferPointer, at place: Int, before stop: UInt8
  ) -> Int? {
    switch bytes[place] {
    case stop: return nil
    case 0x20..<0x7F: return 1
    case 0xC2:
      guard place + 1 < bytes.count, bytes[place + 1] >= 0xA0, bytes[place + 1] != 0xAD else {
        return nil
      }
      return 2
    case 0xC3...0xCB: return place + 1 < bytes.count ? 2 : nil
    case 0xE2:
      guard place + 2 < bytes.count, isPlain(bytes[place + 1], bytes[place + 2]) else { return nil }
      return 3
    default: return nil
    }
  }

  /// Whether eight bytes at once are all ASCII, no control and not that one.
  ///
  /// Source: the zero-byte tests of « Bit Twiddling Hacks », S. E. Anderson.
  private static func isPlain(_ word: UInt64, before stop: UInt8) -> Bool {
    func hasZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let controls = word &- ones &* 0x20
    let stops = hasZero(word ^ ones &* UInt64(stop))
    let found = word | controls | stops | hasZero(word ^ ones &* 0x7F)
    return found & (ones &* 0x80) == 0
  }

  private static func eightBytes(of bytes: UnsafeRawBufferPointer, at place: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

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
