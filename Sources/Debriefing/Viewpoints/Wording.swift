import Foundation

/// Compares texts as a reader would: without capitals, accents, punctuation or doubled spaces.
enum Wording {
  /// The words of a text, folded and joined by one space; the text itself when it has no word.
  static func key(_ text: String) -> String {
    key(text, of: words(text))
  }

  /// The same, for a text whose words are known.
  static func key(_ text: String, of words: [String]) -> String {
    words.isEmpty ? text.filter { !$0.isWhitespace } : words.joined(separator: " ")
  }

  /// The folded words of a text.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in text.unicodeScalars {
      if append(scalar, to: &word) { continue }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// Whether the words of one text stand in another, in a row and whole.
  static func contains(_ words: [String], in text: [String]) -> Bool {
    guard let first = words.first, words.count <= text.count else { return false }
    return text.indices.contains { start in
      text[start] == first && text[start...].starts(with: words)
    }
  }

  /// Adds the folded form of a letter or a digit; an accent by itself adds nothing.
  ///
  /// - Returns: Whether the scalar belongs to a word.
  private static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: word.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x41...0x5A: word.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case 0..<0xC0: return false
    case 0xC0...0x17F: return append(latin[Int(scalar.value) - 0xC0], to: &word)
    default: return append(folded(scalar), to: &word)
    }
    return true
  }

  private static func append(_ folded: [UInt8]?, to word: inout [UInt8]) -> Bool {
    guard let folded else { return false }
    word.append(contentsOf: folded)
    return true
  }

  /// Folded forms of U+00C0 to U+017F, the letters of French and its neighbours.
  private static let latin: [[UInt8]?] = (0xC0...0x17F).map { (value: UInt32) in
    switch value {
    case 0xC6, 0xE6: Array("ae".utf8)
    case 0x152, 0x153: Array("oe".utf8)
    default: Unicode.Scalar(value).flatMap(folded)
    }
  }

  /// The folded form of a letter or a digit, nothing for an accent, nil for anything else.
  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: []
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      Array(
        String(Character(scalar)).folding(
          options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil
        ).utf8)
    default: nil
    }
  }
}
