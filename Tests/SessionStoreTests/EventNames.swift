import GameEngine

extension Event {
  /// The event's name in the journal; a new event that is not here does not compile.
  var journalName: String {
    switch self {
    case .sessionOpened: "sessionOpened"
    case .settingsChanged: "settingsChanged"
    case .pilePrepared: "pilePrepared"
    case .sessionClosed: "sessionClosed"
    case .sessionReopened: "sessionReopened"
    case .actionUndone: "actionUndone"
    case .participantRecorded: "participantRecorded"
    case .participantLeft: "participantLeft"
    case .participantRemoved: "participantRemoved"
    case .phaseEntered: "phaseEntered"
    case .frameAgreed: "frameAgreed"
    case .roundStarted: "roundStarted"
    case .playerChosen: "playerChosen"
    case .playerReleased: "playerReleased"
    case .caseDrawerChosen: "caseDrawerChosen"
    case .caseDrawn: "caseDrawn"
    case .structureDrawn: "structureDrawn"
    case .cardPutBack: "cardPutBack"
    case .clockPaused: "clockPaused"
    case .clockResumed: "clockResumed"
    case .consultationOpened: "consultationOpened"
    case .consultationEnded: "consultationEnded"
    case .observationAdded: "observationAdded"
    case .observationEdited: "observationEdited"
    case .observationWithdrawn: "observationWithdrawn"
    case .observationRestored: "observationRestored"
    case .observerReady: "observerReady"
    case .observerNotReady: "observerNotReady"
    case .gridsRevealed: "gridsRevealed"
    case .groupingChanged: "groupingChanged"
    case .arrangementChanged: "arrangementChanged"
    case .noteWritten: "noteWritten"
    case .noteRemoved: "noteRemoved"
    case .doorWritten: "doorWritten"
    case .doorRemoved: "doorRemoved"
    case .entryKept: "entryKept"
    case .entryReleased: "entryReleased"
    case .proposalsDismissed: "proposalsDismissed"
    case .commitmentWritten: "commitmentWritten"
    case .commitmentRemoved: "commitmentRemoved"
    case .satisfactionCounted: "satisfactionCounted"
    case .attendanceStated: "attendanceStated"
    case .submitted: "submitted"
    case .seatGiven: "seatGiven"
    case .volunteered: "volunteered"
    case .volunteerWithdrew: "volunteerWithdrew"
    case .observationHidden: "observationHidden"
    case .observationShown: "observationShown"
    }
  }

  static let journalNames = """
    sessionOpened settingsChanged pilePrepared sessionClosed sessionReopened actionUndone
    participantRecorded participantLeft participantRemoved phaseEntered frameAgreed roundStarted
    playerChosen playerReleased caseDrawerChosen caseDrawn structureDrawn cardPutBack clockPaused
    clockResumed consultationOpened consultationEnded observationAdded observationEdited
    observationWithdrawn observationRestored observerReady observerNotReady gridsRevealed
    groupingChanged noteWritten noteRemoved doorWritten doorRemoved entryKept entryReleased
    commitmentWritten commitmentRemoved satisfactionCounted attendanceStated submitted seatGiven
    volunteered volunteerWithdrew observationHidden observationShown arrangementChanged
    proposalsDismissed
    """.split { $0.isWhitespace }.map(String.init)
}
