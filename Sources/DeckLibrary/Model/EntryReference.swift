/// Points to a structure or a scheme, and says by which of its names it was found.
public struct EntryReference: Hashable, Sendable {
  /// Structure or scheme.
  public let kind: EntryKind
  /// Stable id.
  public let id: EntryID
  /// Name the entry bears today.
  public let name: String
  /// Whether the entry still exists.
  public let status: EntryStatus
  /// Name that was recognised: today's, an acronym, another, or the one of 2017.
  public let matchedName: String

  /// Tells whether the entry no longer exists.
  public var isEnded: Bool { status == .ended }
}
