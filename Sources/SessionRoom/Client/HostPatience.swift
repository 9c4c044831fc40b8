/// How long a terminal waits for a sign of its host before it asks, and before it says that there is
/// none.
struct HostPatience {
  /// What to do when the wait has run out.
  enum Step {
    /// Ask whether the host is there.
    case ask
    /// Say that it does not answer.
    case giveUp
  }

  /// When the wait runs out, on the terminal's clock.
  private(set) var due: Int
  private var isExpecting = false
  /// Whether a submission is under way.
  var isUnderWay = false

  /// Milliseconds of silence after which one asks.
  private static let quiet = 10_000
  /// Milliseconds an answer may take.
  private static let answer = 4_000

  init(_ now: Int) { due = now + Self.quiet }

  /// Something was heard.
  mutating func hear(at now: Int) {
    isExpecting = false
    due = now + Self.quiet
  }

  /// Something was said that wants an answer.
  mutating func expect(at now: Int) {
    isExpecting = true
    due = now + Self.answer
  }

  mutating func send(at now: Int) {
    isUnderWay = true
    expect(at: now)
  }

  mutating func runOut(at now: Int) -> Step {
    if isExpecting {
      due = now + Self.quiet
      return .giveUp
    }
    expect(at: now)
    return .ask
  }
}

/// When a lost line is tried again: soon, then less and less often, never all terminals at once.
struct Retries {
  /// When, on the terminal's clock.
  private(set) var due: Int
  private var wait = 100.0

  private static let longest = 5_000.0

  init(_ now: Int) { due = now }

  /// Waits longer than the last time; chance is a number from 0 to 1.
  mutating func postpone(at now: Int, by chance: Double) {
    due = now + Int(wait * (0.5 + chance))
    wait = min(wait * 2, Self.longest)
  }
}
