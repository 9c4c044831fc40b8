/// Knows at a glance the texts that `Cleaning` would leave as they are.
///
/// Nearly all of a deck is such text, and looking up the properties of each scalar made reading
/// the built-in deck take a fifth of a second, before the first screen. Whatever is not surely
/// plain goes the long way.
enum PlainFrench {
  /// Tells whether a text is made of visible Latin letters, digits and French punctuation only,
  /// already composed, with no white space at either end.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return true
    }
    return !isSpace(first) && !isSpace(last) && text.unicodeScalars.allSatisfy(isPlain)
  }

  /// Scalars that are neither controls nor hidden nor combining.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: true
    case 0xAD: false  // The soft hyphen does not show.
    case 0xA0...0x17F: true
    case 0x2010...0x2027, 0x202F...0x203F, 0x20AC: true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
  }
}
