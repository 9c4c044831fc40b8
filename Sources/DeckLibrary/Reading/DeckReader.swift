import GameEngine

/// Turns the files of a deck into a library, and gathers every fault on the way.
struct DeckReader {
  let desk: ReadingDesk
  /// Deck this one adds to, once `etend` has been read.
  private(set) var base: Library?
  var contents: LibraryContents
  let documents: [DeckFile: JSONDocument]
  /// The built-in deck, where it was read already.
  private let builtIn: Library?

  /// What came out of reading a deck.
  struct Outcome {
    let library: Library
    let documents: [DeckFile: JSONDocument]
    let desk: ReadingDesk
    /// Deck it adds to, whose entries come first in every list.
    let base: Library?

    var ownCases: ArraySlice<CaseEntry> { library.cases.dropFirst(base?.cases.count ?? 0) }

    var ownStructures: ArraySlice<Structure> {
      library.structures.dropFirst(base?.structures.count ?? 0)
    }

    /// Tells whether a structure or scheme is the deck's own.
    func isOwn(_ door: EntryID) -> Bool { base?.doorName(door) == nil }
  }

  /// Reads the files of a deck.
  static func read(
    _ files: DeckFiles, allowsExtending: Bool = true, builtIn: Library? = nil
  ) -> Outcome {
    let desk = ReadingDesk()
    for problem in files.problems { desk.log.note(problem.defect, file: problem.file) }
    let documents = files.bytes.sorted { $0.key < $1.key }.reduce(into: [:]) { documents, file in
      documents[file.key] = Self.document(file.value, file: file.key, desk: desk)
    }
    return read(
      documents, missing: files.missing, desk: desk, allowsExtending: allowsExtending,
      builtIn: builtIn)
  }

  /// Reads what the files of a deck hold, wherever it came from.
  static func read(
    _ documents: [DeckFile: JSONDocument], missing: [DeckFile], desk: ReadingDesk,
    allowsExtending: Bool = true, builtIn: Library? = nil
  ) -> Outcome {
    var reader = DeckReader(documents, desk, builtIn: builtIn)
    reader.readInfo(allowsExtending: allowsExtending)
    reader.noteMissing(missing)
    reader.readEntries()
    LinkCheck.run(reader.contents, desk: reader.desk)
    UniquenessCheck.run(reader.desk, base: reader.base?.contents)
    if reader.base == nil { reader.notePilesThatAreEmpty() }
    return Outcome(
      library: Library(reader.contents), documents: reader.documents, desk: reader.desk,
      base: reader.base)
  }

  private init(
    _ documents: [DeckFile: JSONDocument], _ desk: ReadingDesk, builtIn: Library?
  ) {
    self.desk = desk
    self.builtIn = builtIn
    self.documents = documents
    contents = LibraryContents(info: .unread)
  }

  private static func document(
    _ bytes: [UInt8], file: DeckFile, desk: ReadingDesk
  ) -> JSONDocument? {
    do {
      let document = try JSONReader.read(bytes)
      for member in document.repeatedKeys {
        desk.log.note(.repeatedKey(member.key), file: file.name, offset: member.offset)
      }
      return document
    } catch {
      desk.log.note(.brokenJSON(error.kind), file: file.name, offset: error.offset)
      return nil
    }
  }

  /// Reader of the object a file holds, if the file is there and is JSON.
  func root(_ file: DeckFile) -> EntryReader? {
    documents[file].map { EntryReader($0.root, file: file, desk: desk) }
  }

  private mutating func readInfo(allowsExtending: Bool) {
    guard let root = root(.info) else { return }
    if let extended = root.optionalText("etend") {
      base = allowsExtending ? extendedDeck(extended, root) : nil
    }
    let own = DeckInfoReading(root, isExtension: base != nil).contents
    if let base {
      if own.info.id == base.info.id {
        root.note(.cannotExtend(own.info.id, itself: true), inField: "id")
      }
      contents = base.contents
      contents.add(own)
    } else {
      contents = own
    }
  }

  private func extendedDeck(_ id: EntryID, _ root: EntryReader) -> Library? {
    guard id == EmbeddedDeck.id else {
      root.note(.cannotExtend(id, itself: false), inField: "etend")
      return nil
    }
    return builtIn ?? DeckReader.read(EmbeddedDeck.files, allowsExtending: false).library
  }

  private func noteMissing(_ files: [DeckFile]) {
    for file in files where base == nil || file == .info {
      desk.log.note(.fileMissing, file: file.name)
    }
  }

  private func notePilesThatAreEmpty() {
    if documents[.cases] != nil, contents.cases.isEmpty {
      desk.log.note(.noCases, file: DeckFile.cases.name)
    }
    if documents[.structures] != nil, !contents.structures.contains(where: { $0.house != nil }) {
      desk.log.note(.noStructureCards, file: DeckFile.structures.name)
    }
    if documents[.grids] != nil, contents.gridEntries.isEmpty {
      desk.log.note(.noGrid, file: DeckFile.grids.name)
    }
  }
}

extension DeckInfo {
  /// Stands in for what could not be read.
  static let unread = DeckInfo(
    id: "", title: "", version: "", date: "", licence: "", presentation: "", preamble: [],
    sources: [], extends: nil)
}

extension LibraryContents {
  /// Adds what an extension says of itself and its headings.
  mutating func add(_ other: LibraryContents) {
    info = other.info
    territories += other.territories
    families += other.families
    audiences += other.audiences
    themes += other.themes
  }
}
