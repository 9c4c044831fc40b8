import Foundation

extension Library {
  /// The files of a deck that everybody in a room may have: all but the cases, whose cues are private.
  public static func shareable(folder: URL) -> [NamedFile] {
    let outcome = DeckReader.read(DeckFolder.files(in: folder))
    return outcome.documents.filter { $0.key != .cases }.sorted { $0.key < $1.key }
      .map { NamedFile(name: $0.key.name, bytes: JSONWriter.bytes($0.value.root)) }
  }

  /// Reads what `shareable` gave, as far as it can be read; nil where it is no deck.
  public static func read(shared files: [String: String]) -> Library? {
    let bytes = DeckFile.allCases.reduce(into: [DeckFile: [UInt8]]()) { bytes, file in
      bytes[file] = files[file.name].map { Array($0.utf8) }
    }
    let outcome = DeckReader.read(DeckFiles(bytes: bytes))
    return outcome.documents[.info] == nil ? nil : outcome.library
  }
}
