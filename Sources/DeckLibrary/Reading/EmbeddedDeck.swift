import CDecks

/// The deck inside the program.
enum EmbeddedDeck {
  static let id: EntryID = "centre-val-de-loire"

  static var files: DeckFiles {
    DeckFile.allCases.reduce(into: DeckFiles()) { files, file in
      let embedded = cdecks_builtin(file.name)
      if let bytes = embedded.bytes {
        files.bytes[file] = Array(UnsafeBufferPointer(start: bytes, count: embedded.count))
      } else {
        files.missing.append(file)
      }
    }
  }
}
