import GameEngine

/// What kinds of events there are; `Event.name` makes the compiler ask for a forgotten one.
enum EventName: String, CaseIterable {
  case sessionOpened, settingsChanged, pilePrepared, sessionClosed, sessionReopened, actionUndone
  case participantRecorded, participantLeft, participantRemoved
  case phaseEntered, frameAgreed, roundStarted
  case playerChosen, playerReleased, caseDrawerChosen, caseDrawn, structureDrawn, cardPutBack
  case clockPaused, clockResumed, consultationOpened, consultationEnded
  case observationAdded, observationEdited, observationWithdrawn, observationRestored
  case observerReady, observerNotReady, gridsRevealed, groupingChanged, arrangementChanged
  case noteWritten, noteRemoved, doorWritten, doorRemoved, entryKept, entryReleased
  case proposalsDismissed
  case commitmentWritten, commitmentRemoved, satisfactionCounted, attendanceStated
  case submitted, seatGiven, volunteered, volunteerWithdrew, observationHidden, observationShown
}

extension Event {
  /// What kind of event this is.
  var name: EventName {
    switch self {
    case .sessionOpened: .sessionOpened
    case .settingsChanged: .settingsChanged
    case .pilePrepared: .pilePrepared
    case .sessionClosed: .sessionClosed
    case .sessionReopened: .sessionReopened
    case .actionUndone: .actionUndone
    case .participantRecorded: .participantRecorded
    case .participantLeft: .participantLeft
    case .participantRemoved: .participantRemoved
    case .phaseEntered: .phaseEntered
    case .frameAgreed: .frameAgreed
    case .roundStarted: .roundStarted
    case .playerChosen: .playerChosen
    case .playerReleased: .playerReleased
    case .caseDrawerChosen: .caseDrawerChosen
    case .caseDrawn: .caseDrawn
    case .structureDrawn: .structureDrawn
    case .cardPutBack: .cardPutBack
    case .clockPaused: .clockPaused
    case .clockResumed: .clockResumed
    case .consultationOpened: .consultationOpened
    case .consultationEnded: .consultationEnded
    case .observationAdded: .observationAdded
    case .observationEdited: .observationEdited
    case .observationWithdrawn: .observationWithdrawn
    case .observationRestored: .observationRestored
    case .observerReady: .observerReady
    case .observerNotReady: .observerNotReady
    case .gridsRevealed: .gridsRevealed
    case .groupingChanged: .groupingChanged
    case .arrangementChanged: .arrangementChanged
    case .noteWritten: .noteWritten
    case .noteRemoved: .noteRemoved
    case .doorWritten: .doorWritten
    case .doorRemoved: .doorRemoved
    case .entryKept: .entryKept
    case .entryReleased: .entryReleased
    case .proposalsDismissed: .proposalsDismissed
    case .commitmentWritten: .commitmentWritten
    case .commitmentRemoved: .commitmentRemoved
    case .satisfactionCounted: .satisfactionCounted
    case .attendanceStated: .attendanceStated
    case .submitted: .submitted
    case .seatGiven: .seatGiven
    case .volunteered: .volunteered
    case .volunteerWithdrew: .volunteerWithdrew
    case .observationHidden: .observationHidden
    case .observationShown: .observationShown
    }
  }
}
