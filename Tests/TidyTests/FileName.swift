import Foundation

/// Whether a file is named after something in it.
///
/// Its name, or the type before a `+`, is declared or extended in it; else a word of it begins a
/// word of a declaration or of a doc comment; else it goes on with a neighbour, as `DecideTable`
/// with `Decide`.
enum FileName {
  /// Files named after the idea that holds them together.
  static let ideas: Set<String> = [
    "Sources/TerminalUI/Canvas/Geometry.swift", "Sources/Screens/Facilitator/Picture.swift",
    "Tests/SessionStoreTests/Helpers.swift",
  ]

  static func findings(in file: SourceFile, besides neighbours: [String]) -> [String] {
    if file.name == "main" || ideas.contains(file.path) { return [] }
    let type = file.name.split(separator: "+").first.map(String.init) ?? file.name
    let declarations = declarations(in: file.swift)
    if declarations.contains(where: { $0.names.contains(type[...]) }) { return [] }
    if continues(file.name, neighbours) { return [] }
    let texts = declarations.map(\.line) + documentation(in: file.swift)
    let known = Set(texts.flatMap(words(of:)).map(stem))
    let isKnown = words(of: file.name).contains { known.contains(stem($0)) }
    return isKnown ? [] : [file.finding("nothing in it is called \(file.name)")]
  }

  private static func continues(_ name: String, _ neighbours: [String]) -> Bool {
    neighbours.contains { $0 != name && $0.count >= 4 && name.hasPrefix($0) }
  }

  private static let keywords: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "var", "let", "case", "extension",
    "actor", "macro",
  ]

  /// Lines that declare or extend something, and what they name.
  private static func declarations(
    in text: SwiftText
  ) -> [(line: String, names: [Substring])] {
    text.codeLines.compactMap { line in
      let tokens = line.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
      let names = zip(tokens, tokens.dropFirst()).filter { keywords.contains($0.0) }.map(\.1)
      return names.isEmpty ? nil : (String(line.text), names)
    }
  }

  private static func documentation(in text: SwiftText) -> [String] {
    text.pieces(.comment).map(\.text).filter { $0.hasPrefix("///") }
  }

  /// Words of a text, a name such as `DeckReader` cut at its capitals.
  static func words(of text: String) -> [String] {
    var words = [""]
    for character in text {
      let beginsWord = character.isUppercase && words.last?.last?.isUppercase == false
      if !character.isLetter || beginsWord { words.append("") }
      if character.isLetter { words[words.count - 1].append(character) }
    }
    return words.filter { $0.count >= 3 }
  }

  /// The beginning that forms of one word share, accents and capitals left out.
  private static func stem(_ word: String) -> String {
    String(word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).prefix(4))
  }
}
