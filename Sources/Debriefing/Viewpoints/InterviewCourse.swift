import GameEngine

/// A step of an interview, as the room goes over it.
public enum CourseStep: Hashable, Sendable {
  /// A moment some observers marked.
  case moment(InterviewMoment)
  /// A turn given to an observer or to the room.
  case consultation(ConsultedTurn)
  /// A stretch of time in which nobody wrote anything.
  case quiet(from: Elapsed, length: Elapsed)

  /// When in the interview.
  public var began: Elapsed {
    switch self {
    case .moment(let moment): moment.began
    case .consultation(let turn): turn.began
    case .quiet(let from, length: _): from
    }
  }
}

/// Lines written at nearly the same time, hence about the same thing.
public struct InterviewMoment: Hashable, Sendable {
  /// When the first of its lines was written.
  public let began: Elapsed
  /// When the last was.
  public let ended: Elapsed
  /// Its lines, in the order of the interview; never empty.
  public let lines: [ObservedLine]
  /// Number of distinct persons who wrote them.
  public let seenBy: Int
  /// Number of persons who observed the round.
  public let observers: Int

  init(_ lines: [ObservedLine], observers: Int) {
    self.lines = lines
    self.observers = observers
    seenBy = lines.authors
    began = lines.first?.elapsed ?? .zero
    ended = lines.last?.elapsed ?? .zero
  }
}

/// The steps of an interview: moments, turns and stretches of quiet, in order.
struct InterviewCourse {
  /// Longest time between the first line of a moment and the others: one hears, then one writes.
  static let window = Elapsed(milliseconds: 30_000)
  /// Shortest time without a line that is told.
  static let shortestQuiet = Elapsed(milliseconds: 60_000)

  let lines: [ObservedLine]
  let turns: [ConsultedTurn]
  /// How long the interview ran.
  let length: Elapsed
  let observers: Int

  var steps: [CourseStep] {
    let moments = moments()
    let spoken =
      moments.map(CourseStep.moment) + turns.map(CourseStep.consultation) + quiets(between: moments)
    return spoken.enumerated().sorted { left, right in
      (left.element.began, left.element.rank, left.offset)
        < (right.element.began, right.element.rank, right.offset)
    }.map(\.element)
  }

  private func moments() -> [InterviewMoment] {
    let timed = lines.filter { $0.elapsed != nil }
      .sorted { ($0.elapsed ?? .zero, $0.id) < ($1.elapsed ?? .zero, $1.id) }
    var gathered: [[ObservedLine]] = []
    for line in timed {
      if let first = gathered.last?.first, Self.isNear(line, first) {
        gathered[gathered.count - 1].append(line)
      } else {
        gathered.append([line])
      }
    }
    return gathered.map { InterviewMoment($0, observers: observers) }
  }

  private static func isNear(_ line: ObservedLine, _ first: ObservedLine) -> Bool {
    let (later, earlier) = (line.elapsed ?? .zero, first.elapsed ?? .zero)
    return later.rawValue - earlier.rawValue <= window.rawValue
  }

  /// Times without a line, from the beginning to the end; a turn given to somebody is no quiet.
  private func quiets(between moments: [InterviewMoment]) -> [CourseStep] {
    guard !moments.isEmpty else { return [] }
    let busy =
      moments.map { ($0.began, $0.ended) }
      + turns.map { turn in
        let length = turn.length?.rawValue ?? 0
        return (turn.began, Elapsed(milliseconds: turn.began.rawValue + length))
      }
    var quiets: [CourseStep] = []
    var reached = Elapsed.zero
    for (began, ended) in busy.sorted(by: { $0.0 < $1.0 }) + [(length, length)] {
      let gap = began.rawValue - reached.rawValue
      if gap >= Self.shortestQuiet.rawValue {
        quiets.append(.quiet(from: reached, length: Elapsed(milliseconds: gap)))
      }
      reached = max(reached, ended)
    }
    return quiets
  }
}

extension CourseStep {
  /// Of one moment, turns come first, then lines.
  fileprivate var rank: Int {
    switch self {
    case .consultation: 0
    case .moment: 1
    case .quiet: 2
    }
  }
}
