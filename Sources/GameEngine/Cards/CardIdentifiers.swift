/// Names a card of a deck for ever, such as `cas-07` or `mission-locale`.
public struct CardID: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// The bare value, as the journal writes it.
  public let rawValue: String

  /// Wraps a bare value.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a bare value.
  public init(_ rawValue: String) { self.init(rawValue: rawValue) }

  /// Orders by the bare value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The number printed large on a card.
public struct CardNumber: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// The bare value, as the journal writes it.
  public let rawValue: Int

  /// Wraps a bare value.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Wraps a bare value.
  public init(_ rawValue: Int) { self.init(rawValue: rawValue) }

  /// Orders by the bare value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Names a section of a grid, such as `questions`.
public struct GridSectionID: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// The bare value, as the journal writes it.
  public let rawValue: String

  /// Wraps a bare value.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a bare value.
  public init(_ rawValue: String) { self.init(rawValue: rawValue) }

  /// Orders by the bare value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
