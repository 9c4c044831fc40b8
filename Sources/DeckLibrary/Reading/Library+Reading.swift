import Foundation

extension Library {
  /// Reads the deck embedded in the program.
  ///
  /// - Throws: every fault at once; the tests hold that the deck has none.
  public static func builtIn() throws(DeckFailure) -> Library {
    try library(from: EmbeddedDeck.files)
  }

  /// Reads a deck from a folder, which may add to the built-in one.
  ///
  /// - Throws: every fault at once, warnings included, when there is an error among them.
  public static func read(folder: URL) throws(DeckFailure) -> Library {
    try library(from: DeckFolder.files(in: folder))
  }

  /// Finds everything wrong with the deck in a folder, what plays all the same included.
  public static func check(folder: URL) -> [DeckFault] {
    DeckCheck.faults(in: DeckFolder.files(in: folder))
  }

  /// Finds everything wrong with the deck embedded in the program.
  public static func checkBuiltIn() -> [DeckFault] {
    DeckCheck.faults(in: EmbeddedDeck.files)
  }

  private static func library(from files: DeckFiles) throws(DeckFailure) -> Library {
    let outcome = DeckReader.read(files)
    guard outcome.desk.log.hasErrors else { return outcome.library }
    throw DeckFailure(faults: DeckCheck.faults(of: outcome, at: .files(files.bytes)))
  }
}
