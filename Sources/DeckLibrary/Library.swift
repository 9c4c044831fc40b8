import GameEngine

/// A deck read whole: its cards, and the library of practices, structures and schemes round them.
public struct Library: Sendable {
  let contents: LibraryContents
  let positions: EntryPositions
  let searchIndex = OnDemand<SearchIndex>()
  let meaningSpace = OnDemand<MeaningSpace>()
  let names = OnDemand<NameTable>()
  let questions = OnDemand<QuestionTable>()

  init(_ contents: LibraryContents) {
    self.contents = contents
    positions = EntryPositions(contents)
  }

  /// What the deck says of itself.
  public var info: DeckInfo { contents.info }

  /// Territories the service is organised in.
  public var territories: [Territory] { contents.territories }

  /// Families a facilitator chooses cases by.
  public var families: [Topic] { contents.families }

  /// Audiences entries are meant for.
  public var audiences: [Topic] { contents.audiences }

  /// Themes entries speak of.
  public var themes: [Topic] { contents.themes }

  /// Cases, in the order of the deck.
  public var cases: [CaseEntry] { contents.cases }

  /// Structures, with or without a card, in the order of the deck.
  public var structures: [Structure] { contents.structures }

  /// Schemes, ended ones included, in the order of the deck.
  public var schemes: [Scheme] { contents.schemes }

  /// Chapters of practices.
  public var chapters: [Chapter] { contents.chapters }

  /// Practices, in the order of the deck.
  public var practices: [Practice] { contents.practices }

  /// Questions the public asks often.
  public var orientation: [OrientationQuestion] { contents.orientation }

  /// Observation grids, and when to choose each.
  public var gridEntries: [GridEntry] { contents.gridEntries }

  /// Open questions the facilitator may put, by phase (« vecu », « portes »…).
  public var prompts: [String: [String]] { contents.prompts }

  /// Case cards, in the order of the deck.
  public var caseCards: [CaseCard] { cases.map(\.card) }

  /// Cards of the structures that have one, in the order of the deck.
  public var structureCards: [StructureCard] { structures.compactMap(\.card) }

  /// Observation grids; the first is the default.
  public var grids: [ObservationGrid] { gridEntries.map(\.grid) }
}

/// What a library is made of, while it is being put together.
struct LibraryContents {
  var info: DeckInfo
  var territories: [Territory] = []
  var families: [Topic] = []
  var audiences: [Topic] = []
  var themes: [Topic] = []
  var cases: [CaseEntry] = []
  var structures: [Structure] = []
  var schemes: [Scheme] = []
  var chapters: [Chapter] = []
  var practices: [Practice] = []
  var orientation: [OrientationQuestion] = []
  var gridEntries: [GridEntry] = []
  var prompts: [String: [String]] = [:]
}
