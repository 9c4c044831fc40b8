/// What each module may import, from the design; what is not named is forbidden.
enum ImportTable {
  static let rows: [String: Set<String>] = [
    "PlainText": [],
    "GameEngine": ["PlainText"],
    "Phrasebook": ["GameEngine", "PlainText"],
    "DeckLibrary": ["Foundation", "GameEngine", "PlainText", "CDecks"],
    "Debriefing": ["Foundation", "GameEngine", "PlainText", "DeckLibrary", "Phrasebook"],
    "Printing": ["GameEngine", "DeckLibrary", "Phrasebook"],
    "SessionStore": ["Foundation", "Glibc", "CLinux", "GameEngine", "PlainText"],
    "SessionRoom": [
      "Foundation", "Glibc", "CLinux", "GameEngine", "PlainText", "Phrasebook", "SessionStore",
    ],
    "TerminalUI": ["CNcurses", "CLinux", "Glibc", "PlainText"],
    "Screens": [
      "GameEngine", "PlainText", "DeckLibrary", "Debriefing", "TerminalUI", "Phrasebook",
    ],
    "CommandLineTool": allButCurses,
    "spro": ["CommandLineTool", "Foundation", "Glibc"],
    "spro-bench": allButCurses.union(["CommandLineTool"]),
  ]

  private static let allButCurses: Set<String> = [
    "Foundation", "Glibc", "CLinux", "GameEngine", "PlainText", "DeckLibrary", "Debriefing",
    "SessionStore", "SessionRoom", "TerminalUI", "Screens", "Phrasebook", "Printing",
  ]

  /// Imports of a file that its module's row does not name.
  static func findings(in file: SourceFile) -> [String] {
    guard let row = rows[file.module] else {
      return [file.finding("\(file.module) has no row in the table of imports")]
    }
    return file.swift.codeLines.compactMap { line in
      guard let module = importedModule(line.text), !row.contains(module) else { return nil }
      return file.finding("\(file.module) may not import \(module)", line: line.number)
    }
  }

  /// The module a line imports, whatever stands before and after its name.
  static func importedModule(_ line: Substring) -> String? {
    var words = line.split { $0.isWhitespace || $0 == ";" }[...]
    while let first = words.first, first.hasPrefix("@") || modifiers.contains(first) {
      words.removeFirst()
    }
    guard words.popFirst() == "import" else { return nil }
    if let kind = words.first, kinds.contains(kind) { words.removeFirst() }
    return words.first?.split(separator: ".").first.map(String.init)
  }

  private static let modifiers: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
  ]
}
