import GameEngine

/// The guide's indicators over some sessions, and how many those are.
///
/// Source: « Guide des bonnes pratiques SPRO », indicators « nombre de participants » and « niveau
/// de satisfaction ».
public struct Indicators: Hashable, Sendable {
  /// Number of sessions.
  public private(set) var sessions = 0
  /// Number of rounds in which something happened.
  public private(set) var rounds = 0
  /// Number of participants, as each session counts them.
  public private(set) var participants = 0
  /// Participants who gave no answer.
  public private(set) var unanswered = 0
  private var answers: [Satisfaction: Int] = [:]

  /// How many said they are that satisfied.
  public func count(_ level: Satisfaction) -> Int { answers[level] ?? 0 }

  mutating func add(_ session: Session) {
    let attendance = Self.credible(session.attendance)
    var answered = 0
    for (level, count) in session.satisfaction {
      answers[level, default: 0] += Self.credible(count)
      answered += Self.credible(count)
    }
    sessions += 1
    rounds += session.rounds.count(where: \.hasContent)
    participants += attendance
    unanswered += max(0, attendance - answered)
  }

  /// A number as the rules let one be stated: sums of a forged journal must not overflow.
  private static func credible(_ number: Int) -> Int { min(max(0, number), Limits.attendance) }

  mutating func add(_ other: Indicators) {
    sessions += other.sessions
    rounds += other.rounds
    participants += other.participants
    unanswered += other.unanswered
    for (level, count) in other.answers { answers[level, default: 0] += count }
  }
}
