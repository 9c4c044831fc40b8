/// One pair of players, one draw, one interview, one debriefing.
public struct Round: Equatable, Sendable {
  /// Which round of the session.
  public let number: RoundNumber
  /// Who plays what.
  public internal(set) var players: [PlayerRole: ParticipantID] = [:]
  /// Who draws the case card; the other player draws the structure card.
  public internal(set) var caseDrawer: PlayerRole = .jobSeeker
  /// The case on the table.
  public internal(set) var caseCard: CaseCard?
  /// The structure on the table.
  public internal(set) var structureCard: StructureCard?
  /// Cards put back in this round, in order.
  public internal(set) var putBack: [DrawnCard] = []
  /// How long the interview has run.
  public internal(set) var clock = InterviewClock()
  /// Turns the adviser gave to observers.
  public internal(set) var consultations: [Consultation] = []
  /// Observers' lines, the withdrawn ones too, in the order they were written.
  public internal(set) var observations: [Observation] = []
  /// Observers who say their grid is ready, sorted.
  public internal(set) var ready: [ParticipantID] = []
  /// Who observed, as the room stood when the grids were revealed or the round ended; nil before.
  public internal(set) var witnesses: [ParticipantID]?
  /// Whether the grids are visible to all.
  public internal(set) var isRevealed = false
  /// Observations brought together by hand.
  public internal(set) var groups: [ObservationGroup] = []
  /// Observations the room keeps apart, in the order it said so.
  public internal(set) var partings: [Parting] = []
  /// Revealed lines taken off the wall, sorted.
  public internal(set) var hidden: [ObservationID] = []
  /// Notes of the debriefing, in order.
  public internal(set) var notes: [Note] = []
  /// Doors noted in the debriefing, in order.
  public internal(set) var doors: [Door] = []
  /// Practices and schemes the group keeps, in order.
  public internal(set) var kept: [KeptEntry] = []
  /// What was proposed and put aside, in order; it is not proposed again.
  public internal(set) var dismissed: [LibraryEntry] = []
  /// Who does what by when, in order.
  public internal(set) var commitments: [Commitment] = []

  /// Begins an empty round.
  public init(number: RoundNumber) { self.number = number }

  /// The lines that stand, in the order they were written.
  public var standingObservations: [Observation] { observations.filter { !$0.isWithdrawn } }

  /// How many lines stand.
  public var standingCount: Int { observations.count { !$0.isWithdrawn } }

  /// The line of that id, withdrawn or not.
  public func observation(_ id: ObservationID) -> Observation? {
    observations.first { $0.id == id }
  }

  /// Ids of the practices that were put aside.
  public var dismissedPractices: Set<String> {
    Set(dismissed.filter { $0.kind == .practice }.map(\.id))
  }

  /// Whether an entry was put aside when it was proposed.
  public func isDismissed(_ entry: LibraryEntry) -> Bool {
    dismissed.contains { $0.isSame(as: entry) }
  }

  /// The role a participant plays in this round, if any.
  public func role(of id: ParticipantID) -> PlayerRole? {
    PlayerRole.allCases.first { players[$0] == id }
  }

  /// The card each player draws.
  public func pile(drawnBy role: PlayerRole) -> PileKind {
    role == caseDrawer ? .cases : .structures
  }

  /// Whether both cards lie face up.
  public var isDealt: Bool { caseCard != nil && structureCard != nil }

  /// The turn that is open, if the adviser asked somebody to speak.
  public var openConsultation: Consultation? {
    consultations.last.flatMap { $0.ended == nil ? $0 : nil }
  }

  /// Whether anything of the round is worth keeping.
  public var hasContent: Bool {
    caseCard != nil || !observations.isEmpty || !notes.isEmpty || !doors.isEmpty || !kept.isEmpty
      || !commitments.isEmpty || !putBack.isEmpty
  }
}

/// How long an interview has run; stopped outside the phase, and while it is paused.
public struct InterviewClock: Equatable, Sendable {
  /// Time run before the clock was last started.
  public internal(set) var accumulated = Elapsed.zero
  /// When the clock was last started; nil while it stands.
  public internal(set) var runningSince: SessionTime?
  /// Whether the facilitator stopped it by hand.
  public internal(set) var isPaused = false

  /// Whether the interview has begun, were it paused at its first instant.
  public var hasBegun: Bool { runningSince != nil || isPaused || accumulated > .zero }

  /// Interview time at a moment of the session.
  public func elapsed(at now: SessionTime) -> Elapsed {
    guard let runningSince else { return accumulated }
    return accumulated + now.since(runningSince)
  }

  mutating func start(at now: SessionTime) {
    guard runningSince == nil, !isPaused else { return }
    runningSince = now
  }

  mutating func stop(at now: SessionTime) {
    accumulated = elapsed(at: now)
    runningSince = nil
  }
}
