import GameEngine

/// A session as people see it: what undo gives back, times and traces of withdrawn lines left out.
struct Portrait: Equatable {
  let settings: SessionSettings
  let phase: Phase
  let participants: [Participant]
  let volunteers: [ParticipantID]
  let seats: [Seat]
  let rounds: [RoundPortrait]
  let piles: [[CardID]]
  let satisfaction: [Satisfaction: Int]
  let statedAttendance: Int?
  let isClosed: Bool

  init(of session: Session) {
    settings = session.settings
    phase = session.phase
    participants = session.participants
    volunteers = session.volunteers
    seats = session.seats.sorted { $0.participant < $1.participant }
    rounds = session.rounds.map(RoundPortrait.init(of:))
    piles = PileKind.allCases.map { session.pile($0).remaining }
    satisfaction = session.satisfaction
    statedAttendance = session.statedAttendance
    isClosed = session.isClosed
  }
}

/// A round as people see it.
struct RoundPortrait: Equatable {
  let players: [PlayerRole: ParticipantID]
  let caseDrawer: PlayerRole
  let cards: [CardID?]
  let putBack: [CardID]
  let lines: [Observation]
  let ready: [ParticipantID]
  let isRevealed: Bool
  let groups: [ObservationGroup]
  let partings: [Parting]
  let hidden: [ObservationID]
  let notes: [Note]
  let doors: [Door]
  let kept: [KeptEntry]
  let dismissed: [LibraryEntry]
  let commitments: [Commitment]

  init(of round: Round) {
    players = round.players
    caseDrawer = round.caseDrawer
    cards = [round.caseCard?.id, round.structureCard?.id]
    putBack = round.putBack.map(\.id)
    lines = round.standingObservations
    ready = round.ready
    isRevealed = round.isRevealed
    groups = round.groups
    partings = round.partings
    hidden = round.hidden
    notes = round.notes
    doors = round.doors
    kept = round.kept
    dismissed = round.dismissed
    commitments = round.commitments
  }
}
