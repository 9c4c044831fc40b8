import GameEngine

/// How many gave each answer, and how many gave none.
public struct SatisfactionTally: Hashable, Sendable {
  /// The four answers in their order, those nobody gave included.
  public let answers: [SatisfactionCount]
  /// Participants who gave no answer.
  public let unanswered: Int

  init(_ session: Session) {
    answers = Satisfaction.allCases.map {
      SatisfactionCount(level: $0, count: session.satisfaction[$0] ?? 0)
    }
    unanswered = max(0, session.attendance - answers.reduce(0) { $0 + $1.count })
  }

  /// Whether anybody answered.
  public var hasAnswers: Bool { answers.contains { $0.count > 0 } }
}
