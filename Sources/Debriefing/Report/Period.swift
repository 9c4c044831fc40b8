import GameEngine

/// A stretch of time figures are gathered over.
public struct Period: Hashable, Sendable, Comparable {
  /// Its year; zero for sessions without a day.
  public let year: Int
  /// Its place in the year, from 1; zero where it is the whole year.
  public let part: Int
  /// How long it is.
  public let length: Length

  /// How long periods are.
  public enum Length: String, CaseIterable, Sendable {
    case month, quarter, year

    /// How many months that is.
    var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .year: 12
      }
    }
  }

  /// The period of a day, `YYYY-MM-DD`; what is no day has a period of its own, before all others.
  init(of day: String, length: Length) {
    let numbers = day.split(separator: "-").compactMap { Int($0) }
    self.length = length
    guard numbers.count == 3, numbers[0] > 0, (1...12).contains(numbers[1]) else {
      (year, part) = (0, 0)
      return
    }
    year = numbers[0]
    part = length == .year ? 0 : (numbers[1] - 1) / length.months + 1
  }

  /// Whether it is that of sessions without a day.
  public var isUnknown: Bool { year == 0 }

  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.part) < (right.year, right.part)
  }

  /// `2026-11`, `2026-T4` or `2026`, for machines; empty for sessions without a day.
  public var code: String {
    if isUnknown { return "" }
    let year = Self.padded(year, to: 4)
    switch length {
    case .month: return "\(year)-\(Self.padded(part, to: 2))"
    case .quarter: return "\(year)-T\(part)"
    case .year: return year
    }
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// The days a report is about, both ends included.
public struct ReportSpan: Hashable, Sendable {
  /// The first day, `YYYY-MM-DD`; nil from the beginning.
  public var first: String?
  /// The last day, `YYYY-MM-DD`; nil to the end.
  public var last: String?

  /// Names the days; none named is every day.
  public init(first: String? = nil, last: String? = nil) {
    self.first = first
    self.last = last
  }

  /// Whether a day is one of them; what is no day is one of every day only.
  func contains(_ day: String) -> Bool {
    guard first != nil || last != nil else { return true }
    guard !Period(of: day, length: .year).isUnknown else { return false }
    return (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }
}
