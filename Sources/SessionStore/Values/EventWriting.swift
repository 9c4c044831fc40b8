import GameEngine

extension Event: JournalValue {
  func write(to json: inout JournalWriter) {
    json.object { write(fieldTo: &$0) }
  }

  private func write(fieldTo json: inout JournalWriter) {
    switch self {
    case .sessionOpened(let value): json.field("sessionOpened", value)
    case .settingsChanged(let value): json.field("settingsChanged", value)
    case .pilePrepared(let value): json.field("pilePrepared", value)
    case .sessionClosed: json.field("sessionClosed", true)
    case .sessionReopened: json.field("sessionReopened", true)
    case .actionUndone(let value): json.field("actionUndone", value)
    case .participantRecorded(let value): json.field("participantRecorded", value)
    case .participantLeft(let value): json.field("participantLeft", value)
    case .participantRemoved(let value): json.field("participantRemoved", value)
    case .phaseEntered(let value): json.field("phaseEntered", value)
    case .frameAgreed: json.field("frameAgreed", true)
    case .roundStarted(let value): json.field("roundStarted", value)
    case .playerChosen(let value): json.field("playerChosen", value)
    case .playerReleased(let value): json.field("playerReleased", value)
    case .caseDrawerChosen(let value): json.field("caseDrawerChosen", value)
    case .caseDrawn(let value): json.field("caseDrawn", value)
    case .structureDrawn(let value): json.field("structureDrawn", value)
    case .cardPutBack(let value): json.field("cardPutBack", value)
    case .clockPaused(let value): json.field("clockPaused", value)
    case .clockResumed(let value): json.field("clockResumed", value)
    case .consultationOpened(let value): json.field("consultationOpened", value)
    case .consultationEnded(let value): json.field("consultationEnded", value)
    case .observationAdded(let value): json.field("observationAdded", value)
    case .observationEdited(let value): json.field("observationEdited", value)
    case .observationWithdrawn(let value): json.field("observationWithdrawn", value)
    case .observationRestored(let value): json.field("observationRestored", value)
    case .observerReady(let value): json.field("observerReady", value)
    case .observerNotReady(let value): json.field("observerNotReady", value)
    case .gridsRevealed: json.field("gridsRevealed", true)
    case .groupingChanged(let value): json.field("groupingChanged", value)
    case .arrangementChanged(let value): json.field("arrangementChanged", value)
    case .noteWritten(let value): json.field("noteWritten", value)
    case .noteRemoved(let value): json.field("noteRemoved", value)
    case .doorWritten(let value): json.field("doorWritten", value)
    case .doorRemoved(let value): json.field("doorRemoved", value)
    case .entryKept(let value): json.field("entryKept", value)
    case .entryReleased(let value): json.field("entryReleased", value)
    case .proposalsDismissed(let value): json.field("proposalsDismissed", value)
    case .commitmentWritten(let value): json.field("commitmentWritten", value)
    case .commitmentRemoved(let value): json.field("commitmentRemoved", value)
    case .satisfactionCounted(let value): json.field("satisfactionCounted", value)
    case .attendanceStated(let value?): json.field("attendanceStated", value)
    case .attendanceStated(nil): json.put("\"attendanceStated\":null")
    case .submitted(let value): json.field("submitted", value)
    case .seatGiven(let value): json.field("seatGiven", value)
    case .volunteered(let value): json.field("volunteered", value)
    case .volunteerWithdrew(let value): json.field("volunteerWithdrew", value)
    case .observationHidden(let value): json.field("observationHidden", value)
    case .observationShown(let value): json.field("observationShown", value)
    }
  }
}
