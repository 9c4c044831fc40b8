import Foundation

/// Compares texts as a reader would: without capitals, accents, punctuation or doubled spaces.
enum Wording {
  /// The words of a text, folded and joined by one space; the text itself when it has no word.
  static func key(_ text: String) -> String {
    let words = words(text)
    return words.isEmpty ? text.filter { !$0.isWhitespace } : words.joined(separator: " ")
  }

  /// The folded words of a text.
  static func words(_ text: String) -> [String] {
    folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// A text without capitals and accents.
  static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      .replacing("œ", with: "oe").replacing("æ", with: "ae")
  }

  /// Whether the words of one text stand in another, in a row and whole.
  static func contains(_ words: [String], in text: [String]) -> Bool {
    guard let first = words.first, words.count <= text.count else { return false }
    return text.indices.contains { start in
      text[start] == first && text[start...].starts(with: words)
    }
  }
}
