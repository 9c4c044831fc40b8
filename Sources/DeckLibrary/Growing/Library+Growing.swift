import Foundation

extension Library {
  /// The same library with the practices of another deck's folder, and their chapters.
  ///
  /// - Parameters:
  ///   - folder: A deck, one that extends the built-in one or not; what is not a practice is left.
  ///   - builtIn: The built-in deck, read already.
  /// - Returns: The library; a practice or chapter it had already stands as it was.
  /// - Throws: every fault of that deck at once.
  public func adding(
    practicesIn folder: URL, builtIn: Library
  ) throws(DeckFailure) -> Library {
    let files = DeckFolder.files(in: folder)
    let outcome = DeckReader.read(files, builtIn: builtIn)
    guard !outcome.desk.log.hasErrors else {
      throw DeckFailure(faults: DeckCheck.faults(of: outcome, at: .files(files.bytes)))
    }
    let added = outcome.library
    return adding(
      practices: Array(added.practices.dropFirst(outcome.base?.practices.count ?? 0)),
      chapters: Array(added.chapters.dropFirst(outcome.base?.chapters.count ?? 0)))
  }

  /// The same library with a practice just told, under its chapter.
  public func adding(told practice: Practice) -> Library {
    let chapter = Chapter(
      id: OwnDeck.chapter, number: OwnDeck.chapterNumber, title: OwnDeckWords.chapter)
    return adding(practices: [practice], chapters: [chapter])
  }
}
