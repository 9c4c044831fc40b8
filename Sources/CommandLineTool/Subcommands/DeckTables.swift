import DeckLibrary
import Foundation
import Phrasebook

/// `spro paquet exporter` and `importer`: a deck to the tables of a spreadsheet, and back.
struct DeckTables {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func export(_ invocation: Invocation) throws(Failure) -> Int32 {
    let tables = try tables(ofDeck: invocation.operand)
    return try write(tables, invocation, known: tables.map(\.name))
  }

  /// Reads tables and writes the deck they make, unless a fault forbids it.
  func bringIn(_ invocation: Invocation) throws(Failure) -> Int32 {
    let place = invocation.operand ?? ""
    guard FileManager.default.fileExists(atPath: place) else { throw .tablesMissing(path: place) }
    let deck: (files: [NamedFile], warnings: [DeckFault])
    do {
      deck = try Library.deck(fromTables: URL(fileURLWithPath: place, isDirectory: true))
    } catch {
      throw .brokenTables(place: place, faults: error.errors.map(\.description))
    }
    for warning in deck.warnings { context.errors.say(warning.description) }
    return try write(deck.files, invocation, known: DeckFile.allCases.map(\.name))
  }

  private func tables(ofDeck folder: String?) throws(Failure) -> [NamedFile] {
    if let folder, !FileManager.default.fileExists(atPath: folder) {
      throw .deckMissing(path: folder)
    }
    do {
      return try Library.tables(
        ofDeck: folder.map { URL(fileURLWithPath: $0, isDirectory: true) })
    } catch { throw .brokenDeck(place: folder, faults: error.errors.map(\.description)) }
  }

  /// Writes files into the folder asked for, and tells of those of the same kind left beside them.
  private func write(
    _ files: [NamedFile], _ invocation: Invocation, known: [String]
  ) throws(Failure) -> Int32 {
    let folder = FolderWriting(
      path: invocation.options[.output] ?? "", replaces: invocation.has(.replace))
    for path in try folder.write(files) { context.output.say(path) }
    let left = folder.names(among: known.filter { name in !files.contains { $0.name == name } })
    if !left.isEmpty { context.errors.say(Phrases.leftInPlace(left)) }
    return ExitCode.done.rawValue
  }
}
