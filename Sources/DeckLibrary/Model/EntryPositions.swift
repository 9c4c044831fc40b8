import GameEngine

/// Where each entry stands in its list, by id.
struct EntryPositions: Sendable {
  let cases, structures, schemes, practices, orientation: [EntryID: Int]
  let families, audiences, themes, chapters, territories: [EntryID: Int]

  init(_ contents: LibraryContents) {
    cases = Self.index(contents.cases.map(\.id))
    structures = Self.index(contents.structures.map(\.id))
    schemes = Self.index(contents.schemes.map(\.id))
    practices = Self.index(contents.practices.map(\.id))
    orientation = Self.index(contents.orientation.map(\.id))
    families = Self.index(contents.families.map(\.id))
    audiences = Self.index(contents.audiences.map(\.id))
    themes = Self.index(contents.themes.map(\.id))
    chapters = Self.index(contents.chapters.map(\.id))
    territories = Self.index(contents.territories.map(\.id))
  }

  private static func index(_ ids: [EntryID]) -> [EntryID: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}

extension Library {
  /// Case of that id.
  public func caseEntry(_ id: EntryID) -> CaseEntry? { positions.cases[id].map { cases[$0] } }

  /// Structure of that id.
  public func structure(_ id: EntryID) -> Structure? {
    positions.structures[id].map { structures[$0] }
  }

  /// Scheme of that id.
  public func scheme(_ id: EntryID) -> Scheme? { positions.schemes[id].map { schemes[$0] } }

  /// Practice of that id.
  public func practice(_ id: EntryID) -> Practice? { positions.practices[id].map { practices[$0] } }

  /// Orientation question of that id.
  public func orientationQuestion(_ id: EntryID) -> OrientationQuestion? {
    positions.orientation[id].map { orientation[$0] }
  }

  /// Chapter of that id.
  public func chapter(_ id: EntryID) -> Chapter? { positions.chapters[id].map { chapters[$0] } }

  /// Family of cases of that id.
  public func family(_ id: EntryID) -> Topic? { positions.families[id].map { families[$0] } }

  /// Audience of that id.
  public func audience(_ id: EntryID) -> Topic? { positions.audiences[id].map { audiences[$0] } }

  /// Theme of that id.
  public func theme(_ id: EntryID) -> Topic? { positions.themes[id].map { themes[$0] } }

  /// Territory of that id.
  public func territory(_ id: EntryID) -> Territory? {
    positions.territories[id].map { territories[$0] }
  }

  /// Observation grid of that id.
  public func grid(_ id: EntryID) -> ObservationGrid? { grids.first { $0.id == id } }

  /// Cases filed under a family, in the order of the deck.
  public func cases(inFamily id: EntryID) -> [CaseEntry] { cases.filter { $0.family.id == id } }

  /// Practices of a chapter, in their order.
  public func practices(inChapter id: EntryID) -> [Practice] {
    practices.filter { $0.chapter == id }
  }

  /// Name people read for a structure or a scheme: « Mission locale », « CPF ».
  public func doorName(_ id: EntryID) -> String? { structure(id)?.name ?? scheme(id)?.name }
}
