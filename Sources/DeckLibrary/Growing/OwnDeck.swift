import Foundation

/// The deck the practices told in the room land in: an extension of the built-in one.
public enum OwnDeck {
  /// Chapter of its practices.
  public static let chapter: EntryID = "nos-pratiques"
  /// Number of its chapter, above any a guide may have.
  static let chapterNumber = 90

  /// What is told, when, and about what.
  public struct Telling: Sendable {
    /// What was told.
    public let practice: ToldPractice
    /// Day it was told, `YYYY-MM-DD`.
    public let day: String
    /// Number nobody chose, which with the day names the practice for ever, here and elsewhere.
    public let number: Int
    /// Audiences and themes of the round it was told in.
    public let audiences, themes: [EntryID]

    /// Gathers what is known of a practice.
    public init(
      _ practice: ToldPractice, day: String, number: Int, audiences: [EntryID] = [],
      themes: [EntryID] = []
    ) {
      self.practice = practice
      self.day = day
      self.number = number
      self.audiences = audiences
      self.themes = themes
    }
  }

  /// Files with one more practice.
  public struct Added: Sendable {
    /// Files to write.
    public let files: [NamedFile]
    /// The practice as the library will have it.
    public let practice: Practice
    /// What in it plays and should be read again, such as a telephone number.
    public let warnings: [DeckFault]
  }

  /// Adds a practice to the deck in a folder, or to one that begins there; nothing is written.
  ///
  /// What stands in the deck is kept as it is, whoever wrote it.
  ///
  /// - Parameters:
  ///   - telling: The practice.
  ///   - folder: The deck's folder.
  ///   - builtIn: The deck it extends.
  /// - Returns: The files to write, and the practice.
  /// - Throws: every fault of the files, when they are no deck or would be none.
  public static func adding(
    _ telling: Telling, toDeckIn folder: URL, builtIn: Library
  ) throws(DeckFailure) -> Added {
    let found = DeckFolder.files(in: folder)
    let files = found.bytes.isEmpty && found.problems.isEmpty ? empty(day: telling.day) : found
    let before = try sound(files, builtIn: builtIn)
    let draft = OwnEntry(telling, in: before.library, builtIn: builtIn)
    let practices = before.documents[.practices]?.root ?? emptyPractices
    var grown = files
    grown.bytes[.practices] = JSONWriter.bytes(practices.appending(draft.value, to: "pratiques"))
    grown.missing.removeAll { $0 == .practices }
    let after = try sound(grown, builtIn: builtIn)
    guard let practice = after.library.practice(draft.id) else { throw DeckFailure(faults: []) }
    let warnings = DeckCheck.faults(of: after, at: .files(grown.bytes))
    return Added(
      files: [DeckFile.info, .practices].compactMap { file in
        grown.bytes[file].map { NamedFile(name: file.name, bytes: $0) }
      }, practice: practice, warnings: warnings.filter { $0.entry == draft.id })
  }

  private static func sound(
    _ files: DeckFiles, builtIn: Library
  ) throws(DeckFailure) -> DeckReader.Outcome {
    let outcome = DeckReader.read(files, builtIn: builtIn)
    guard outcome.desk.log.hasErrors else { return outcome }
    throw DeckFailure(faults: DeckCheck.faults(of: outcome, at: .files(files.bytes)))
  }

  // MARK: A deck that begins

  private static func empty(day: String) -> DeckFiles {
    let info = JSONValue.object([
      ("format", .number(1)), ("id", .text(OwnDeckWords.id)), ("titre", .text(OwnDeckWords.title)),
      ("version", .text("1")), ("date", .text(day)), ("licence", .text(OwnDeckWords.licence)),
      ("presentation", .text(OwnDeckWords.presentation)), ("etend", .text(EmbeddedDeck.id)),
    ])
    return DeckFiles(
      bytes: [.info: JSONWriter.bytes(info), .practices: JSONWriter.bytes(emptyPractices)],
      missing: DeckFile.allCases.filter { $0 != .info && $0 != .practices })
  }

  private static var emptyPractices: JSONValue {
    let heading = JSONValue.object([
      ("id", .text(chapter)), ("numero", .number(chapterNumber)),
      ("titre", .text(OwnDeckWords.chapter)),
    ])
    return .object([
      ("chapitres", .array([heading])), ("pratiques", .array([])),
    ])
  }
}

extension Practice {
  /// Tells whether it was told in a session of its users, and stands in no guide.
  public var isTold: Bool { chapter == OwnDeck.chapter }
}
