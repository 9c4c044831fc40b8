import GameEngine

/// A turn the adviser gave to an observer or to the room.
public struct ConsultedTurn: Hashable, Sendable {
  /// When in the interview it began.
  public let began: Elapsed
  /// How long it lasted; nil while it lasts.
  public let length: Elapsed?
  /// Whether the whole room was asked.
  public let isRoom: Bool
  /// Who was asked, unless it was the room.
  public let person: PersonName?

  init(_ turn: Consultation, in session: Session) {
    began = turn.began
    length = turn.ended.map { Elapsed(milliseconds: max(0, $0.rawValue - turn.began.rawValue)) }
    isRoom = turn.target == .room
    person = turn.observer.flatMap { session.participant($0) }.map { PersonName($0.name) }
  }
}

/// Something of the interview that has its moment.
public enum TimelineMoment: Hashable, Sendable {
  /// An observer's line.
  case line(ObservedLine, at: Elapsed)
  /// A turn given to an observer or to the room.
  case consultation(ConsultedTurn)

  /// When in the interview.
  public var elapsed: Elapsed {
    switch self {
    case .line(_, let elapsed): elapsed
    case .consultation(let turn): turn.began
    }
  }

  /// Puts lines and turns in the order of the interview; of one moment, turns come first.
  static func timeline(_ lines: [ObservedLine], _ turns: [ConsultedTurn]) -> [TimelineMoment] {
    let timed = lines.compactMap { line in
      line.elapsed.map { TimelineMoment.line(line, at: $0) }
    }
    return (turns.map(TimelineMoment.consultation) + timed).enumerated()
      .sorted { ($0.element.elapsed, $0.offset) < ($1.element.elapsed, $1.offset) }
      .map(\.element)
  }
}
