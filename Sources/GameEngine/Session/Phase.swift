/// A phase of a session, in the order they are played.
///
/// Source: the guide's practice « Jeu de cartes SPRO » for the course of a round; the default
/// minutes are those of a session of ten people, fifty minutes in all.
public enum Phase: String, CaseIterable, Codable, Sendable, Comparable {
  /// Participants join; title, territory, date.
  case welcome
  /// The three rules, shown and agreed.
  case frame
  /// Two volunteers and their roles.
  case volunteers
  /// One draws a case card, the other a structure card.
  case draw
  /// The adviser reads the case aloud.
  case reading
  /// Questions and answers; observers fill their grids in silence.
  case interview
  /// Two silent minutes to complete the grids.
  case completion
  /// What the adviser, then the job seeker, lived.
  case experience
  /// The grids are revealed.
  case viewpoints
  /// Doors and schemes.
  case doors
  /// Practices of the library that speak to this round.
  case practices
  /// What each takes back to work; who does what by when.
  case transfer
  /// Satisfaction, thanks, export.
  case closing

  /// Place among the phases, from 0.
  public var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The phase after, if any.
  public var next: Phase? {
    index + 1 < Self.allCases.count ? Self.allCases[index + 1] : nil
  }

  /// The phase before, if any.
  public var previous: Phase? { index > 0 ? Self.allCases[index - 1] : nil }

  /// Orders as played.
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }

  /// Whether observers may write in their grids.
  public var opensGrids: Bool { self >= .reading && self <= .viewpoints }

  /// Whether the phase needs players and cards on the table.
  var needsTable: Bool { self == .reading || self == .interview || self == .completion }
}

/// Phases that share one timer, and the minutes planned for them.
public struct TimedBlock: Equatable, Sendable {
  /// Phases under the same timer.
  public let phases: [Phase]
  /// Minutes planned; they inform and never force.
  public let minutes: Int

  /// The blocks of a session, in order; the welcome has no planned time.
  public static let all = [
    TimedBlock(phases: [.frame], minutes: 3),
    TimedBlock(phases: [.volunteers, .draw, .reading], minutes: 4),
    TimedBlock(phases: [.interview], minutes: 15),
    TimedBlock(phases: [.completion], minutes: 2),
    TimedBlock(phases: [.experience], minutes: 5),
    TimedBlock(phases: [.viewpoints], minutes: 10),
    TimedBlock(phases: [.doors], minutes: 5),
    TimedBlock(phases: [.practices, .transfer], minutes: 4),
    TimedBlock(phases: [.closing], minutes: 2),
  ]

  /// The block a phase belongs to.
  public static func containing(_ phase: Phase) -> TimedBlock? {
    all.first { $0.phases.contains(phase) }
  }
}
