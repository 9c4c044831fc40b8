/// What a deck says of itself.
public struct DeckInfo: Hashable, Sendable {
  public let id: EntryID
  public let title: String
  public let version: String
  /// Day of the version (« 2026-11-23 »).
  public let date: String
  public let licence: String
  public let presentation: String
  /// Facts about the service, one a line.
  public let preamble: [String]
  public let sources: [String]
  /// Deck this one adds to, if it does not stand alone.
  public let extends: EntryID?
}

/// A heading entries are sorted under: a family of cases, an audience or a theme.
public struct Topic: Hashable, Sendable {
  public let id: EntryID
  public let title: String
}

/// One of the territories the service is organised in.
public struct Territory: Hashable, Sendable {
  public let id: EntryID
  public let name: String
  /// Numbers of departments, as written (« 18 »).
  public let departments: [String]
}
