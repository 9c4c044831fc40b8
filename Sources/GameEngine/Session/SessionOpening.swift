/// What a session is opened with.
public struct SessionOpening: Hashable, Codable, Sendable {
  /// Title, territory, date and options.
  public var settings: SessionSettings
  /// Number all chance of the session comes from.
  public var seed: UInt64
  /// Deck in play.
  public var deck: DeckReference
  /// Grid observers fill, copied whole.
  public var grid: ObservationGrid
  /// Ids of the case cards that may be drawn.
  public var cases: [CardID]
  /// Ids of the structure cards that may be drawn.
  public var structures: [CardID]

  /// Makes an opening of its parts.
  public init(
    settings: SessionSettings, seed: UInt64, deck: DeckReference, grid: ObservationGrid,
    cases: [CardID], structures: [CardID]
  ) {
    self.settings = settings
    self.seed = seed
    self.deck = deck
    self.grid = grid
    self.cases = cases
    self.structures = structures
  }
}

/// What the facilitator sets and may change while the session is open.
public struct SessionSettings: Hashable, Codable, Sendable {
  /// Title of the session.
  public var title: String
  /// Local SPRO group or place, as shown.
  public var territory: String
  /// Day of the session, `YYYY-MM-DD`.
  public var date: String
  /// Whether timers are shown; they never force anything.
  public var showsTimers: Bool
  /// Whether authors are shown beside their lines once the grids are revealed.
  public var showsAuthors: Bool

  /// Makes settings of their parts.
  public init(
    title: String, territory: String, date: String, showsTimers: Bool = true,
    showsAuthors: Bool = false
  ) {
    self.title = title
    self.territory = territory
    self.date = date
    self.showsTimers = showsTimers
    self.showsAuthors = showsAuthors
  }
}

/// Which deck a session was opened with.
public struct DeckReference: Hashable, Codable, Sendable {
  /// Stable id of the deck.
  public var id: String
  /// Version of the deck.
  public var version: String
  /// Title, as shown.
  public var title: String

  /// Makes a reference of its parts.
  public init(id: String, version: String, title: String) {
    self.id = id
    self.version = version
    self.title = title
  }
}
