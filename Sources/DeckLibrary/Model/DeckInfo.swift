/// What a deck says of itself.
public struct DeckInfo: Hashable, Sendable {
  /// Stable id.
  public let id: EntryID
  /// Title people read.
  public let title: String
  /// Version of the deck.
  public let version: String
  /// Day of the version (« 2026-11-23 »).
  public let date: String
  /// Licence the deck may be used under.
  public let licence: String
  /// What the deck is, in a few sentences.
  public let presentation: String
  /// Facts about the service, one a line.
  public let preamble: [String]
  /// Where the facts come from.
  public let sources: [String]
  /// Deck this one adds to, if it does not stand alone.
  public let extends: EntryID?
}

/// A heading entries are sorted under: a family of cases, an audience or a theme.
public struct Topic: Hashable, Sendable {
  /// Stable id.
  public let id: EntryID
  /// Title people read.
  public let title: String
}

/// One of the territories the service is organised in.
public struct Territory: Hashable, Sendable {
  /// Stable id.
  public let id: EntryID
  /// Name people read.
  public let name: String
  /// Numbers of departments, as written (« 18 »).
  public let departments: [String]
}
