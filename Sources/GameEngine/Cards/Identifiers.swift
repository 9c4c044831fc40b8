/// Names a card of a deck for ever, such as `cas-07` or `mission-locale`.
public struct CardID: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public init(_ rawValue: String) { self.init(rawValue: rawValue) }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The number printed large on a card.
public struct CardNumber: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public init(_ rawValue: Int) { self.init(rawValue: rawValue) }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
