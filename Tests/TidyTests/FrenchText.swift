/// Finds French outside the catalogues, so that another language is one more file.
///
/// A heuristic: a string literal of several letters with an accented one among them. It misses
/// « Oui » and finds most sentences.
enum FrenchText {
  /// Folders and files where French stands, and why.
  static let places = [
    "Sources/Phrasebook/": "the catalogue of what people read",
    "Sources/DeckLibrary/Language/": "the catalogue of what deck authors read",
    "Sources/DeckLibrary/Model/EntryStatus.swift": "values of the deck format",
    "Sources/DeckLibrary/Checking/PersonalData.swift": "words that give an address away",
    "Sources/Screens/Entry/NoteEntry.swift": "the name of a key",
    "Sources/CommandLineTool/Subcommands/Completion": "scripts for shells, whole",
    "Sources/spro-bench/": "words of the screens and sessions that are measured",
  ]

  /// Accented literals of a file that is no place for them.
  static func findings(in file: SourceFile) -> [String] {
    if places.keys.contains(where: file.path.hasPrefix) { return [] }
    return file.swift.pieces(.literal).filter { isFrench($0.text) }
      .map { file.finding("French outside the catalogues: \($0.text.prefix(60))", line: $0.line) }
  }

  private static func isFrench(_ literal: String) -> Bool {
    let letters = literal.filter(\.isLetter)
    return letters.count >= 3 && letters.contains(where: accented.contains)
  }

  private static let accented = Set("àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ")
}
