/// What happened in a session; applying it never fails.
///
/// Each case carries at most one value, and both are named in the journal as `EventCoding` says:
/// the format is final, cases are added and never changed. Large values are kept apart, so that the
/// frequent small ones are quick to hand on.
public enum Event: Equatable, Sendable {
  indirect case sessionOpened(SessionOpening)
  indirect case settingsChanged(SessionSettings)
  case pilePrepared(PileOrder)
  case sessionClosed
  case sessionReopened
  case actionUndone([Event])

  /// Somebody joined, came back, or gave another name.
  case participantRecorded(Participant)
  case participantLeft(ParticipantID)
  /// Somebody typed by mistake, of whom nothing is kept.
  case participantRemoved(ParticipantID)

  case phaseEntered(PhaseEntry)
  case frameAgreed
  case roundStarted(RoundNumber)

  case playerChosen(PlayerChoice)
  case playerReleased(PlayerRole)
  case caseDrawerChosen(PlayerRole)
  indirect case caseDrawn(CaseCard)
  indirect case structureDrawn(StructureCard)
  case cardPutBack(PileKind)
  case clockPaused(SessionTime)
  case clockResumed(SessionTime)
  case consultationOpened(Consultation)
  case consultationEnded(Elapsed)

  case observationAdded(Observation)
  case observationEdited(ObservationEdit)
  case observationWithdrawn(ObservationID)
  case observationRestored(ObservationID)
  case observerReady(ParticipantID)
  case observerNotReady(ParticipantID)
  case gridsRevealed
  /// The whole grouping of the round, as it now is.
  case groupingChanged([ObservationGroup])
  /// The groups of the round and what it keeps apart, as they now are.
  case arrangementChanged(LineArrangement)

  case noteWritten(Note)
  case noteRemoved(ItemID)
  case doorWritten(Door)
  case doorRemoved(ItemID)
  case entryKept(KeptEntry)
  case entryReleased(ItemID)
  /// All that was proposed to the round and put aside, as it now is.
  case proposalsDismissed([LibraryEntry])
  case commitmentWritten(Commitment)
  case commitmentRemoved(ItemID)

  case satisfactionCounted(SatisfactionCount)
  case attendanceStated(Int?)

  /// What somebody asked for at a terminal of her own made happen.
  case submitted(Submission)
  /// A terminal got a seat.
  case seatGiven(Seat)
  /// Somebody offers to play.
  case volunteered(ParticipantID)
  case volunteerWithdrew(ParticipantID)
  /// A revealed line was taken off the wall.
  case observationHidden(ObservationID)
  case observationShown(ObservationID)
}

/// A phase and when it was entered.
public struct PhaseEntry: Hashable, Codable, Sendable {
  /// The phase entered.
  public let phase: Phase
  /// When.
  public let time: SessionTime

  /// Makes an entry of its parts.
  public init(phase: Phase, time: SessionTime) {
    self.phase = phase
    self.time = time
  }
}

/// Who plays what.
public struct PlayerChoice: Hashable, Codable, Sendable {
  /// The part played.
  public let role: PlayerRole
  /// Who plays it.
  public let participant: ParticipantID

  /// Makes a choice of its parts.
  public init(role: PlayerRole, participant: ParticipantID) {
    self.role = role
    self.participant = participant
  }
}

/// One action that can be undone, and the events that undo it.
public struct UndoStep: Equatable, Sendable {
  /// What was done.
  public let done: Event
  /// What undoes it, in order; the time of a phase entry is that of the undoing.
  public let reversal: [Event]
}
