/// Names a participant within a session, counted from 1.
public struct ParticipantID: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// The bare value, as the journal writes it.
  public let rawValue: Int

  /// Wraps a bare value.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Wraps a bare value.
  public init(_ rawValue: Int) { self.init(rawValue: rawValue) }

  /// Orders by the bare value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Names an observation within a session, counted from 1.
public struct ObservationID: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// The bare value, as the journal writes it.
  public let rawValue: Int

  /// Wraps a bare value.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Wraps a bare value.
  public init(_ rawValue: Int) { self.init(rawValue: rawValue) }

  /// Orders by the bare value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Names a note, a door, a kept entry or a commitment within a session, counted from 1.
public struct ItemID: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// The bare value, as the journal writes it.
  public let rawValue: Int

  /// Wraps a bare value.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Wraps a bare value.
  public init(_ rawValue: Int) { self.init(rawValue: rawValue) }

  /// Orders by the bare value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Counts the rounds of a session from 1.
public struct RoundNumber: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// The bare value, as the journal writes it.
  public let rawValue: Int

  /// Wraps a bare value.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Wraps a bare value.
  public init(_ rawValue: Int) { self.init(rawValue: rawValue) }

  /// Orders by the bare value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
