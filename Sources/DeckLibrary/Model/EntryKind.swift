/// Names an entry of a deck for ever, such as `mission-locale` or `accueillir-2`.
public typealias EntryID = String

/// What an entry of the library is.
public enum EntryKind: String, CaseIterable, Sendable, Comparable {
  case structure
  case scheme = "dispositif"
  case practice = "pratique"
  case orientation
  case `case` = "cas"

  /// Word people type and read (« dispositif »); also the raw value.
  public var label: String { rawValue }

  /// Orders kinds as lists show them: structures first, cases last.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .structure: 0
    case .scheme: 1
    case .practice: 2
    case .orientation: 3
    case .case: 4
    }
  }
}
