import DeckLibrary
import Foundation

/// A deck in a folder of its own, which a test may spoil; gone with the test.
final class DeckOnDisk {
  let folder: URL

  /// Copies the small valid deck of the fixtures, or starts with an empty folder.
  init(empty: Bool = false) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("deck-\(UUID().uuidString)", isDirectory: true)
    if empty {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } else {
      try FileManager.default.copyItem(at: Self.small, to: folder)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let small = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Fixtures/petit-paquet")

  func url(_ file: DeckFile) -> URL { folder.appending(path: file.name) }

  func text(_ file: DeckFile) throws -> String {
    try String(contentsOf: url(file), encoding: .utf8)
  }

  /// Replaces the first occurrence of a piece of text, which must be there.
  func replace(_ file: DeckFile, _ old: String, by new: String) throws {
    let text = try text(file)
    guard let range = text.range(of: old) else { throw Missing(text: old) }
    try write(file, text.replacingCharacters(in: range, with: new))
  }

  func write(_ file: DeckFile, _ text: String) throws {
    try Data(text.utf8).write(to: url(file))
  }

  func write(_ file: DeckFile, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: url(file))
  }

  func remove(_ file: DeckFile) throws {
    try FileManager.default.removeItem(at: url(file))
  }

  func read() throws -> Library { try Library.read(folder: folder) }

  func faults() -> [DeckFault] { Library.check(folder: folder) }

  struct Missing: Error { let text: String }
}
