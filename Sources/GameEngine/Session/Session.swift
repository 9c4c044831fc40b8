/// A session as its events made it: `events.reduce(into: Session()) { $0.apply($1) }`.
///
/// It is changed by events alone; `decide` reads it and answers events or a refusal.
public struct Session: Equatable, Sendable {
  /// What the session was opened with; nil before it is.
  public internal(set) var opening: SessionOpening?
  /// Where the session is.
  public internal(set) var phase = Phase.welcome
  /// When the phase was entered.
  public internal(set) var phaseEntered = SessionTime.start
  /// When the first phase under the present timer was entered.
  public internal(set) var blockEntered = SessionTime.start
  /// Whether the group agreed on the rules.
  public internal(set) var isFrameAgreed = false
  /// Everybody who took part, in the order they joined.
  public internal(set) var participants: [Participant] = []
  /// The rounds, the present one last; never empty.
  public internal(set) var rounds = [Round(number: RoundNumber(1))]
  /// Case cards face down.
  public internal(set) var casePile = Pile()
  /// Structure cards face down.
  public internal(set) var structurePile = Pile()
  /// How many gave each answer about their satisfaction.
  public internal(set) var satisfaction: [Satisfaction: Int] = [:]
  /// Number of participants the facilitator gave; nil to count those who joined.
  public internal(set) var statedAttendance: Int?
  /// Whether the session is closed.
  public internal(set) var isClosed = false
  /// Who offers to play, sorted.
  public internal(set) var volunteers: [ParticipantID] = []
  /// Places at terminals of the room.
  public internal(set) var seats: [Seat] = []
  /// What can be undone, the last action last.
  public internal(set) var undoStack: [UndoStep] = []
  var lastSequences = SequenceTable()
  var lastParticipant = 0
  var lastObservation = 0
  var lastItem = 0

  /// A session nobody has opened yet.
  public init() {}

  /// Plays events again.
  public init(replaying events: some Sequence<Event>) {
    self.init()
    for event in events { apply(event) }
  }
}

extension Session {
  /// The round being played.
  public internal(set) var round: Round {
    get { rounds[rounds.count - 1] }
    // NB: a setter would copy the whole round for every event.
    _modify { yield &rounds[rounds.count - 1] }
  }

  /// What the facilitator set; empty before the session is opened.
  public var settings: SessionSettings {
    opening?.settings ?? SessionSettings(title: "", territory: "", date: "")
  }

  /// The grid observers fill; empty before the session is opened.
  public var grid: ObservationGrid {
    opening?.grid ?? ObservationGrid(id: "", title: "", sections: [])
  }

  /// The pile of that kind.
  public func pile(_ kind: PileKind) -> Pile { kind == .cases ? casePile : structurePile }

  /// The participant of that id.
  public func participant(_ id: ParticipantID) -> Participant? {
    participants.first { $0.id == id }
  }

  /// Those in the room, in the order they joined.
  public var present: [Participant] { participants.filter(\.isPresent) }

  /// Those in the room who do not play in this round.
  public var observers: [Participant] { present.filter { round.role(of: $0.id) == nil } }

  /// Observers who said their grid is ready, and how many there are.
  public var readiness: (ready: Int, expected: Int) {
    let expected = observers
    return (expected.count { round.ready.contains($0.id) }, expected.count)
  }

  /// How often somebody has played in the earlier rounds.
  public func timesPlayed(_ id: ParticipantID) -> Int {
    rounds.dropLast().count { $0.role(of: id) != nil }
  }

  /// Whom to offer as volunteers: who offers to play first, then who has not played yet, then in the
  /// order they joined.
  public var candidates: [Participant] {
    let waiting = present.filter { round.role(of: $0.id) == nil }
    let (others, offering) = waiting.partitioned { volunteers.contains($0.id) }
    return [offering, others].flatMap { group in
      let (played, waiting) = group.partitioned { timesPlayed($0.id) == 0 }
      return waiting + played
    }
  }

  /// The seat of a participant who has a terminal of her own.
  public func seat(of id: ParticipantID) -> Seat? { seats.first { $0.participant == id } }

  /// The seat a code brings back to.
  public func seat(_ code: SeatCode) -> Seat? { seats.first { $0.code == code } }

  /// Place of the last submission of a terminal that was kept; 0 before the first.
  public func lastSequence(of client: ClientID) -> Int { lastSequences[client] ?? 0 }

  /// Number of participants: the number stated, else everybody who joined.
  ///
  /// Source: the guide's indicator « nombre de participants ».
  public var attendance: Int { statedAttendance ?? participants.count }

  /// The timer of the present phase.
  public var timedBlock: TimedBlock? { TimedBlock.containing(phase) }
}

extension Array {
  /// Those a condition does not hold of, and those it does; each in their order.
  fileprivate func partitioned(by condition: (Element) -> Bool) -> ([Element], [Element]) {
    (filter { !condition($0) }, filter(condition))
  }
}
