import GameEngine

extension Event {
  /// Reads an event by its name.
  init?(_ json: inout JournalReader) {
    for (name, read) in Self.readers where json.take(name) {
      guard let event = read(&json), json.take("}") else { return nil }
      self = event
      return
    }
    return nil
  }

  private typealias Reader = @Sendable (inout JournalReader) -> Event?

  /// How each event is read, the frequent ones first.
  private static let readers: [(StaticString, Reader)] = [
    ("{\"submitted\":", submission),
    ("{\"observationAdded\":", value(observationAdded)),
    ("{\"participantRecorded\":", value(participantRecorded)),
    ("{\"observerReady\":", value(observerReady)),
    ("{\"phaseEntered\":", value(phaseEntered)),
    ("{\"noteWritten\":", value(noteWritten)),
    ("{\"doorWritten\":", value(doorWritten)),
    ("{\"entryKept\":", value(entryKept)),
    ("{\"commitmentWritten\":", value(commitmentWritten)),
    ("{\"observationEdited\":", value(observationEdited)),
    ("{\"observationWithdrawn\":", value(observationWithdrawn)),
    ("{\"observationRestored\":", value(observationRestored)),
    ("{\"observerNotReady\":", value(observerNotReady)),
    ("{\"groupingChanged\":", value(groupingChanged)),
    ("{\"arrangementChanged\":", value(arrangementChanged)),
    ("{\"consultationOpened\":", value(consultationOpened)),
    ("{\"consultationEnded\":", value(consultationEnded)),
    ("{\"sessionOpened\":", value(sessionOpened)),
    ("{\"pilePrepared\":", value(pilePrepared)),
    ("{\"caseDrawn\":", value(caseDrawn)),
    ("{\"structureDrawn\":", value(structureDrawn)),
    ("{\"playerChosen\":", value(playerChosen)),
    ("{\"satisfactionCounted\":", value(satisfactionCounted)),
    ("{\"attendanceStated\":", attendance),
    ("{\"frameAgreed\":", plain(frameAgreed)),
    ("{\"gridsRevealed\":", plain(gridsRevealed)),
    ("{\"sessionClosed\":", plain(sessionClosed)),
    ("{\"sessionReopened\":", plain(sessionReopened)),
    ("{\"settingsChanged\":", value(settingsChanged)),
    ("{\"participantLeft\":", value(participantLeft)),
    ("{\"participantRemoved\":", value(participantRemoved)),
    ("{\"roundStarted\":", value(roundStarted)),
    ("{\"playerReleased\":", value(playerReleased)),
    ("{\"caseDrawerChosen\":", value(caseDrawerChosen)),
    ("{\"cardPutBack\":", value(cardPutBack)),
    ("{\"clockPaused\":", value(clockPaused)),
    ("{\"clockResumed\":", value(clockResumed)),
    ("{\"noteRemoved\":", value(noteRemoved)),
    ("{\"doorRemoved\":", value(doorRemoved)),
    ("{\"entryReleased\":", value(entryReleased)),
    ("{\"proposalsDismissed\":", value(proposalsDismissed)),
    ("{\"commitmentRemoved\":", value(commitmentRemoved)),
    ("{\"actionUndone\":", undone),
    ("{\"seatGiven\":", value(seatGiven)),
    ("{\"volunteered\":", value(volunteered)),
    ("{\"volunteerWithdrew\":", value(volunteerWithdrew)),
    ("{\"observationHidden\":", value(observationHidden)),
    ("{\"observationShown\":", value(observationShown)),
  ]

  private static func value<Value: JournalValue & SendableMetatype>(
    _ event: @escaping @Sendable (Value) -> Event
  ) -> Reader {
    { json in Value(&json).map(event) }
  }

  private static func plain(_ event: Event) -> Reader {
    { json in json.take("true") ? event : nil }
  }

  private static let attendance: Reader = { json in
    if json.take("null") { return .attendanceStated(nil) }
    return Int(&json).map { .attendanceStated($0) }
  }

  private static let undone: Reader = { json in
    nested(&json) { [Event](&$0).map(actionUndone) }
  }

  private static let submission: Reader = { json in
    nested(&json) { Submission(&$0).map(submitted) }
  }

  /// Reads events within an event.
  private static func nested(
    _ json: inout JournalReader, _ read: (inout JournalReader) -> Event?
  ) -> Event? {
    json.depthLeft -= 1
    defer { json.depthLeft += 1 }
    return json.depthLeft > 0 ? read(&json) : nil
  }
}
