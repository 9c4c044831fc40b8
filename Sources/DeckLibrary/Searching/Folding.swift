import Foundation

/// Writes letters as a search compares them: lower case, no accent, ligatures undone.
enum Folding {
  /// Appends the folded form of a letter or digit; anything else appends nothing.
  ///
  /// - Returns: whether the scalar belongs to a word.
  @inline(__always)
  static func append(_ scalar: Unicode.Scalar, to buffer: inout [UInt8]) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39:
      buffer.append(UInt8(truncatingIfNeeded: scalar.value))
      return true
    case 0x41...0x5A:
      buffer.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      return true
    case 0..<0xC0:
      return false
    default:
      return appendAccented(scalar, to: &buffer)
    }
  }

  private static func appendAccented(
    _ scalar: Unicode.Scalar, to buffer: inout [UInt8]
  ) -> Bool {
    let value = scalar.value
    switch value {
    case 0xC0...0x17F:
      let letters = latin[Int(value) - 0xC0]
      guard letters.first != 0 else { return false }
      buffer.append(letters.first)
      if letters.second != 0 { buffer.append(letters.second) }
    default:
      return appendOther(scalar, to: &buffer)
    }
    return true
  }

  private static func appendOther(_ scalar: Unicode.Scalar, to buffer: inout [UInt8]) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark:
      return true
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .decimalNumber:
      buffer.append(contentsOf: folded(scalar))
      return true
    default:
      return false
    }
  }

  /// Folded letters of French and its neighbours, U+00C0 to U+017F: one or two bytes, or none.
  private static let latin: [(first: UInt8, second: UInt8)] = (0xC0...0x17F).map {
    (value: UInt32) in
    let letters: [UInt8] =
      switch value {
      case 0xD7, 0xF7: []
      case 0xC6, 0xE6: Array("ae".utf8)
      case 0xDF: Array("ss".utf8)
      case 0x152, 0x153: Array("oe".utf8)
      default: Unicode.Scalar(value).map(folded) ?? []
      }
    return (letters.first ?? 0, letters.count == 2 ? letters[1] : 0)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    Array(
      String(Character(scalar))
        .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).utf8)
  }
}
