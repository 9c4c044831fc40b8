/// A moment of a session: milliseconds since it was opened, the time spent closed left out.
public struct SessionTime: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// Milliseconds since the session was opened.
  public let rawValue: Int

  /// Wraps milliseconds since the session was opened.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The moment the session was opened.
  public static let start = SessionTime(rawValue: 0)

  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The time between two moments, never below zero.
  public func since(_ earlier: SessionTime) -> Elapsed {
    let (difference, overflows) = rawValue.subtractingReportingOverflow(earlier.rawValue)
    return Elapsed(milliseconds: overflows ? 0 : max(0, difference))
  }
}

/// A length of time in milliseconds, such as how long the interview has run.
public struct Elapsed: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// Milliseconds.
  public let rawValue: Int

  /// Wraps milliseconds.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Wraps milliseconds.
  public init(milliseconds: Int) { self.init(rawValue: milliseconds) }

  /// No time at all.
  public static let zero = Elapsed(milliseconds: 0)

  /// Whole seconds, rounded down.
  public var seconds: Int { rawValue / 1000 }

  /// Orders by length.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Adds two lengths; the longest there is where the sum has no room.
  public static func + (left: Self, right: Self) -> Self {
    let (sum, overflows) = left.rawValue.addingReportingOverflow(right.rawValue)
    return Elapsed(milliseconds: overflows ? .max : sum)
  }
}
