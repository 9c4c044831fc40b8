import GameEngine

/// Holds that no two entries of a deck bear the same id or the same number.
struct UniquenessCheck {
  private let desk: ReadingDesk
  private let baseIDs: [Namespace: Set<EntryID>]
  private var ids: [Namespace: Set<EntryID>] = [:]
  private var bearers: [NumberSeries: [Int: String]]
  private var lastNumbers: [NumberSeries: Int]

  /// Notes every id and number borne twice, in the deck or by the deck it adds to.
  static func run(_ desk: ReadingDesk, base: LibraryContents?) {
    var check = UniquenessCheck(desk, base: base)
    for declared in desk.ids { check.look(at: declared) }
    for declared in desk.numbers { check.look(at: declared) }
  }

  private init(_ desk: ReadingDesk, base: LibraryContents?) {
    self.desk = desk
    baseIDs = base.map(Self.ids) ?? [:]
    bearers = base.map(Self.bearers) ?? [:]
    lastNumbers = bearers.compactMapValues { $0.keys.max() }
    for declared in desk.numbers {
      lastNumbers[declared.series] = max(lastNumbers[declared.series] ?? 0, declared.number)
    }
  }

  private mutating func look(at declared: ReadingDesk.DeclaredID) {
    if baseIDs[declared.namespace]?.contains(declared.id) == true {
      desk.note(.idOfBuiltInDeck(declared.id), at: declared.site)
    } else if !ids[declared.namespace, default: []].insert(declared.id).inserted {
      desk.note(.duplicateID(declared.id), at: declared.site)
    }
  }

  private mutating func look(at declared: ReadingDesk.DeclaredNumber) {
    if let first = bearers[declared.series]?[declared.number] {
      let free = (lastNumbers[declared.series] ?? 0).addingReportingOverflow(1).partialValue
      lastNumbers[declared.series] = free
      desk.note(.duplicateNumber(declared.number, of: first, free: free), at: declared.site)
    } else {
      bearers[declared.series, default: [:]][declared.number] = declared.title
    }
  }

  private static func ids(of contents: LibraryContents) -> [Namespace: Set<EntryID>] {
    [
      .territory: Set(contents.territories.map(\.id)), .family: Set(contents.families.map(\.id)),
      .audience: Set(contents.audiences.map(\.id)), .theme: Set(contents.themes.map(\.id)),
      .door: Set(contents.structures.map(\.id) + contents.schemes.map(\.id)),
      .chapter: Set(contents.chapters.map(\.id)), .practice: Set(contents.practices.map(\.id)),
      .orientation: Set(contents.orientation.map(\.id)), .case: Set(contents.cases.map(\.id)),
      .grid: Set(contents.gridEntries.map(\.grid.id)),
    ]
  }

  private static func bearers(in contents: LibraryContents) -> [NumberSeries: [Int: String]] {
    var bearers: [NumberSeries: [Int: String]] = [:]
    for structure in contents.structures {
      bearers[.structures, default: [:]][structure.number.rawValue] = structure.name
    }
    for entry in contents.cases {
      bearers[.cases, default: [:]][entry.card.number.rawValue] = entry.card.title
    }
    for chapter in contents.chapters {
      bearers[.chapters, default: [:]][chapter.number] = chapter.title
    }
    for practice in contents.practices {
      let series = NumberSeries.practices(chapter: practice.chapter)
      bearers[series, default: [:]][practice.number] = practice.title
    }
    return bearers
  }
}
