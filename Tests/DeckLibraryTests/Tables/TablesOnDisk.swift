import DeckLibrary
import Foundation

/// Tables of a deck in a folder of their own, which a test may spoil; gone with the test.
final class TablesOnDisk {
  let folder: URL

  /// Writes the tables of a deck: the small valid one of the fixtures, if none is given.
  init(of deck: URL? = DeckOnDisk.small) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tables-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for table in try Library.tables(ofDeck: deck) {
      try Data(table.bytes).write(to: url(table.name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func url(_ name: String) -> URL { folder.appending(path: name) }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".csv") }
    }
  }

  /// Replaces the first occurrence of a piece of text, which must be there.
  func replace(_ name: String, _ old: String, by new: String) throws {
    let text = try text(name)
    guard let range = text.range(of: old, options: .literal) else {
      throw DeckOnDisk.Missing(text: old)
    }
    try write(name, Array(text.replacingCharacters(in: range, with: new).utf8))
  }

  func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: url(name)) }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: url(name)) }

  /// Saves every table again in another way.
  func save(_ change: (String) -> [UInt8]) throws {
    for name in try names {
      try write(name, change(try text(name).replacing("\u{FEFF}", with: "")))
    }
  }

  /// Files of the deck the tables make, by name.
  func deck() throws -> [String: [UInt8]] {
    let files = try Library.deck(fromTables: folder).files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
  }

  /// What is wrong with the tables, one line a fault.
  func faults() -> [String] {
    do {
      return try Library.deck(fromTables: folder).warnings.map(\.description.spaced)
    } catch { return error.faults.map(\.description.spaced) }
  }
}
