import CDecks

/// The deck inside the program.
enum EmbeddedDeck {
  static let id: EntryID = "centre-val-de-loire"

  static var files: DeckFiles {
    DeckFile.allCases.reduce(into: DeckFiles()) { files, file in
      if let bytes = bytes(of: file) {
        files.bytes[file] = bytes
      } else {
        files.missing.append(file)
      }
    }
  }

  static func bytes(of file: DeckFile) -> [UInt8]? {
    let embedded = cdecks_builtin(file.name)
    return embedded.bytes.map { Array(UnsafeBufferPointer(start: $0, count: embedded.count)) }
  }
}
