import Foundation

/// A file by its name, and what is in it.
public struct NamedFile: Hashable, Sendable {
  /// Name of the file in its folder.
  public let name: String
  /// What is in it.
  public let bytes: [UInt8]
}

extension Library {
  /// Turns a deck into tables that a spreadsheet opens, one a kind of entry.
  ///
  /// - Parameter folder: The deck; nil for the one embedded in the program.
  /// - Returns: The tables, in the order people read them.
  /// - Throws: every fault of the deck at once.
  public static func tables(ofDeck folder: URL?) throws(DeckFailure) -> [NamedFile] {
    let files = folder.map(DeckFolder.files) ?? EmbeddedDeck.files
    let outcome = DeckReader.read(files)
    guard !outcome.desk.log.hasErrors else {
      throw DeckFailure(faults: DeckCheck.faults(of: outcome, at: .files(files.bytes)))
    }
    return TableWriting.tables(of: outcome.documents).map { table, rows in
      NamedFile(name: table.name, bytes: CSVWriter.bytes(rows))
    }
  }

  /// Turns the tables in a folder back into the files of a deck.
  ///
  /// - Returns: The files, and what plays and should be mended.
  /// - Throws: every fault at once, by table, row and column.
  public static func deck(
    fromTables folder: URL
  ) throws(DeckFailure) -> (files: [NamedFile], warnings: [DeckFault]) {
    let reading = TableReading(DeckFolder.tables(in: folder))
    let places = FaultPlaces.tables(reading.cells)
    guard !reading.log.hasErrors else {
      throw DeckFailure(faults: reading.log.faults(at: places))
    }
    let documents = reading.documents
    let desk = ReadingDesk()
    desk.log.add(reading.log)
    let outcome = DeckReader.read(
      documents, missing: DeckFile.allCases.filter { documents[$0] == nil }, desk: desk)
    let faults = DeckCheck.faults(of: outcome, at: places)
    guard !desk.log.hasErrors else { throw DeckFailure(faults: faults) }
    let files = documents.sorted { $0.key < $1.key }
      .map { NamedFile(name: $0.key.name, bytes: JSONWriter.bytes($0.value.root)) }
    return (files, faults)
  }
}
