import Foundation

/// Compares words as people type them: without accents or capitals.
public enum Folded {
  /// The letters of a word that count.
  public static func key(_ text: String) -> String {
    // NB: most words are ASCII, and a table of commands is compared whole at each line.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .replacing("œ", with: "oe").replacing("æ", with: "ae").replacing("’", with: "'")
  }
}
