/// An entry found, and why.
public struct SearchHit: Hashable, Sendable {
  /// What the entry is.
  public let kind: EntryKind
  /// Id of the entry among its kind.
  public let id: EntryID
  /// Name or title people read.
  public let title: String
  /// Whether a structure or scheme still exists; nil for what has no such status.
  public let status: EntryStatus?
  /// Orders hits, and is never shown to anyone.
  public let score: Double
  /// Why it was found, in words a person can check.
  public let reason: String
}
