extension Session {
  /// Undoes the last action, as far as what has happened since lets it.
  func undo(at now: SessionTime) throws(Refusal) -> [Event] {
    guard let step = undoStack.last else { throw .nothingToUndo }
    let reversal = isOvertaken(step) ? [] : present(step.reversal, at: now)
    if round.clock.hasBegun, reversal.contains(where: \.seatsPlayers) { throw .interviewBegun }
    return [.actionUndone(reversal)]
  }

  /// Whether somebody has since changed, at her own terminal, the note the action wrote: that is hers.
  private func isOvertaken(_ step: UndoStep) -> Bool {
    guard case .noteWritten(let note) = step.done else { return false }
    return round.notes.first { $0.id == note.id } != note
  }

  /// A reversal as it is right now, each step on what those before it make.
  private func present(_ reversal: [Event], at now: SessionTime) -> [Event] {
    var ahead = self
    return reversal.compactMap { step in
      let event = ahead.present(step, at: now)
      if let event { ahead.applyPlainly(event) }
      return event
    }
  }

  /// A step as it is right now: a phase is entered now, and who has taken part since leaves.
  ///
  /// People come, go and change their names at terminals of their own; nothing of that is undone.
  private func present(_ event: Event, at now: SessionTime) -> Event? {
    switch event {
    case .phaseEntered(let entry): .phaseEntered(PhaseEntry(phase: entry.phase, time: now))
    case .participantRemoved(let id) where hasTraces(of: id): .participantLeft(id)
    case .participantRecorded(let former) where isNameTaken(former.name, beside: former.id): nil
    case .playerChosen(let choice) where !isPresent(choice.participant):
      .playerReleased(choice.role)
    case .volunteered(let id) where !isPresent(id): nil
    default: event
    }
  }

  private func isPresent(_ id: ParticipantID) -> Bool { participant(id)?.isPresent ?? false }

  /// What would undo an event, read before it is applied.
  ///
  /// `nil` for what the room has seen and cannot unsee (a draw, the reveal, a round, the closing):
  /// nothing from before it can be undone any more. An empty answer leaves the stack as it is.
  func reversal(of event: Event) -> [Event]? {
    switch event {
    case .sessionOpened, .pilePrepared, .sessionClosed, .sessionReopened, .roundStarted, .caseDrawn,
      .structureDrawn, .cardPutBack, .gridsRevealed:
      nil
    case .submitted(let submission): submission.events.contains(where: \.endsUndoing) ? nil : []
    case .seatGiven, .frameAgreed, .clockPaused, .clockResumed, .consultationOpened,
      .consultationEnded,
      .actionUndone:
      []
    case .settingsChanged: [.settingsChanged(settings)]
    case .satisfactionCounted(let answer):
      [.satisfactionCounted(.init(level: answer.level, count: satisfaction[answer.level] ?? 0))]
    case .attendanceStated: [.attendanceStated(statedAttendance)]
    case .phaseEntered(let entry): [.phaseEntered(.init(phase: phase, time: entry.time))]
    case .participantRecorded(let new): [formerly(new.id)]
    case .participantLeft(let id), .participantRemoved(let id):
      [formerly(id)] + seating(of: id) + offer(of: id)
    case .playerChosen(let choice):
      [formerly(choice.role)] + readiness(of: choice.participant) + offer(of: choice.participant)
    case .volunteered(let id): [.volunteerWithdrew(id)]
    case .volunteerWithdrew(let id): [.volunteered(id)]
    case .observationHidden(let id): [.observationShown(id)]
    case .observationShown(let id): [.observationHidden(id)]
    case .playerReleased(let role): [formerly(role)]
    case .caseDrawerChosen: [.caseDrawerChosen(round.caseDrawer)]
    case .observationAdded(let new): new.isFromPaper ? [.observationWithdrawn(new.id)] : []
    case .observationEdited(let edit): formerWords(of: edit.id)
    case .observationWithdrawn(let id): isFromPaper(id) ? restoring(id) : []
    case .observationRestored(let id): isFromPaper(id) ? [.observationWithdrawn(id)] : []
    case .observerReady(let id): [.observerNotReady(id)]
    case .observerNotReady(let id): [.observerReady(id)]
    case .groupingChanged: [.groupingChanged(round.groups)]
    case .arrangementChanged: [.arrangementChanged(arrangement)]
    case .noteWritten(let new): [former(new.id, \.notes, Event.noteWritten, Event.noteRemoved)]
    case .noteRemoved(let id): [former(id, \.notes, Event.noteWritten, Event.noteRemoved)]
    case .doorWritten(let new): [former(new.id, \.doors, Event.doorWritten, Event.doorRemoved)]
    case .doorRemoved(let id): [former(id, \.doors, Event.doorWritten, Event.doorRemoved)]
    case .entryKept(let new): [former(new.id, \.kept, Event.entryKept, Event.entryReleased)]
    case .entryReleased(let id): [former(id, \.kept, Event.entryKept, Event.entryReleased)]
    case .proposalsDismissed: [.proposalsDismissed(round.dismissed)]
    case .commitmentWritten(let new):
      [former(new.id, \.commitments, Event.commitmentWritten, Event.commitmentRemoved)]
    case .commitmentRemoved(let id):
      [former(id, \.commitments, Event.commitmentWritten, Event.commitmentRemoved)]
    }
  }

  /// Remembers how to undo an event that was just applied.
  mutating func remember(_ event: Event, _ reversal: [Event]?) {
    guard let reversal else { return undoStack.removeAll() }
    guard !reversal.isEmpty else { return }
    undoStack.append(UndoStep(done: event, reversal: reversal))
    if undoStack.count > Limits.undoSteps { undoStack.removeFirst() }
  }

  private func former<Item: RoundItem>(
    _ id: ItemID, _ list: KeyPath<Round, [Item]>, _ written: (Item) -> Event,
    _ removed: (ItemID) -> Event
  ) -> Event {
    round[keyPath: list].first { $0.id == id }.map(written) ?? removed(id)
  }

  private func formerly(_ id: ParticipantID) -> Event {
    participant(id).map(Event.participantRecorded) ?? .participantRemoved(id)
  }

  private func formerly(_ role: PlayerRole) -> Event {
    round.players[role].map { .playerChosen(PlayerChoice(role: role, participant: $0)) }
      ?? .playerReleased(role)
  }

  private func readiness(of id: ParticipantID) -> [Event] {
    round.ready.contains(id) ? [.observerReady(id)] : []
  }

  private func seating(of id: ParticipantID) -> [Event] {
    seat(of: id).map { [.seatGiven($0)] } ?? []
  }

  private func offer(of id: ParticipantID) -> [Event] {
    volunteers.contains(id) ? [.volunteered(id)] : []
  }

  private func formerWords(of id: ObservationID) -> [Event] {
    guard let line = round.observation(id), line.isFromPaper else { return [] }
    return [.observationEdited(.init(id: id, section: line.section, text: line.text))]
  }

  private var arrangement: LineArrangement {
    LineArrangement(groups: round.groups, partings: round.partings)
  }

  private func isFromPaper(_ id: ObservationID) -> Bool {
    round.observation(id)?.isFromPaper ?? false
  }

  /// A withdrawn line comes back with the groups it stood in.
  private func restoring(_ id: ObservationID) -> [Event] {
    [.observationRestored(id), .groupingChanged(round.groups)]
  }
}

extension Event {
  /// Whether the room has seen it and cannot unsee it, so that nothing from before can be undone.
  fileprivate var endsUndoing: Bool {
    switch self {
    case .pilePrepared, .caseDrawn, .structureDrawn: true
    default: false
    }
  }

  /// Whether the event changes who plays.
  fileprivate var seatsPlayers: Bool {
    switch self {
    case .playerChosen, .playerReleased: true
    default: false
    }
  }
}
