extension Session {
  /// Makes what happened part of the session; never refuses.
  public mutating func apply(_ event: Event) {
    if case .actionUndone(let reversal) = event {
      _ = undoStack.popLast()
      for step in reversal { applyPlainly(step) }
      return
    }
    let reversal = reversal(of: event)
    applyPlainly(event)
    remember(event, reversal)
  }

  /// Makes what happened part of the session without keeping how it could be undone, for somebody
  /// who only reads it.
  public mutating func applyPlainly(_ event: Event) {
    switch event {
    case .sessionOpened(let opening): self.opening = opening
    case .settingsChanged(let settings): opening?.settings = settings
    case .pilePrepared(let order): prepare(order)
    case .sessionClosed: isClosed = true
    case .sessionReopened: isClosed = false
    case .actionUndone(let steps): for step in steps { applyPlainly(step) }

    case .participantRecorded(let participant): record(participant)
    case .participantLeft(let id): depart(id)
    case .participantRemoved(let id): remove(id)

    case .phaseEntered(let entry): enter(entry.phase, at: entry.time)
    case .frameAgreed: isFrameAgreed = true
    case .roundStarted(let number): start(number)

    case .playerChosen(let choice): seat(choice)
    case .playerReleased(let role): round.players[role] = nil
    case .caseDrawerChosen(let role): round.caseDrawer = role
    case .caseDrawn(let card): deal(card)
    case .structureDrawn(let card): deal(card)
    case .cardPutBack(let kind): takeUp(kind)
    case .clockPaused(let time): stopClock(at: time)
    case .clockResumed(let time): restartClock(at: time)
    case .consultationOpened(let turn): round.consultations.append(turn)
    case .consultationEnded(let elapsed): endConsultation(at: elapsed)

    case .observationAdded(let observation): add(observation)
    case .observationEdited(let edit): change(edit)
    case .observationWithdrawn(let id): setWithdrawn(id, true)
    case .observationRestored(let id): setWithdrawn(id, false)
    case .observerReady(let id): round.ready = Set(round.ready + [id]).sorted()
    case .observerNotReady(let id): round.ready.removeAll { $0 == id }
    case .gridsRevealed: reveal()
    case .groupingChanged(let groups): round.groups = groups
    case .arrangementChanged(let arrangement): arrange(arrangement)

    case .noteWritten(let note): put(note, \.notes)
    case .noteRemoved(let id): round.notes.removeAll { $0.id == id }
    case .doorWritten(let door): put(door, \.doors)
    case .doorRemoved(let id): round.doors.removeAll { $0.id == id }
    case .entryKept(let kept): put(kept, \.kept)
    case .entryReleased(let id): round.kept.removeAll { $0.id == id }
    case .proposalsDismissed(let entries): round.dismissed = entries
    case .commitmentWritten(let commitment): put(commitment, \.commitments)
    case .commitmentRemoved(let id): round.commitments.removeAll { $0.id == id }

    case .satisfactionCounted(let answer):
      satisfaction[answer.level] = answer.count == 0 ? nil : answer.count
    case .attendanceStated(let number): statedAttendance = number

    case .submitted(let submission): take(submission)
    case .seatGiven(let seat): give(seat)
    case .volunteered(let id): volunteers = Set(volunteers + [id]).sorted()
    case .volunteerWithdrew(let id): volunteers.removeAll { $0 == id }
    case .observationHidden(let id): round.hidden = Set(round.hidden + [id]).sorted()
    case .observationShown(let id): round.hidden.removeAll { $0 == id }
    }
  }

  private mutating func prepare(_ order: PileOrder) {
    var pile = pile(order.kind)
    pile.all = Self.sortedOnce(pile.shuffles == 0 ? order.order : pile.all + order.order)
    pile.remaining = order.order
    pile.shuffles += 1
    set(pile, order.kind)
  }

  private static func sortedOnce(_ cards: [CardID]) -> [CardID] {
    cards.sorted().reduce(into: []) { sorted, card in
      if sorted.last != card { sorted.append(card) }
    }
  }

  mutating func set(_ pile: Pile, _ kind: PileKind) {
    switch kind {
    case .cases: casePile = pile
    case .structures: structurePile = pile
    }
  }

  private mutating func record(_ participant: Participant) {
    lastParticipant = max(lastParticipant, participant.id.rawValue)
    if !participant.isPresent { volunteers.removeAll { $0 == participant.id } }
    if let index = participants.firstIndex(where: { $0.id == participant.id }) {
      participants[index] = participant
    } else {
      let place = participants.firstIndex { $0.id > participant.id } ?? participants.count
      participants.insert(participant, at: place)
    }
  }

  private mutating func take(_ submission: Submission) {
    for event in submission.events { applyPlainly(event) }
    let last = lastSequence(of: submission.client)
    lastSequences[submission.client] = max(last, submission.sequence)
  }

  private mutating func start(_ number: RoundNumber) {
    recordWitnesses()
    rounds.append(Round(number: number))
  }

  /// Keeps who observed the round, so that « vu par 4 sur 7 » stays true of it when people come
  /// and go later.
  private mutating func recordWitnesses() {
    if round.witnesses == nil { round.witnesses = observers.map(\.id) }
  }

  private mutating func reveal() {
    recordWitnesses()
    round.isRevealed = true
  }

  private mutating func enter(_ next: Phase, at time: SessionTime) {
    if phase == .interview { leaveInterview(at: time) }
    let sharesTimer = timedBlock?.phases.contains(next) ?? false
    phase = next
    phaseEntered = time
    if !sharesTimer { blockEntered = time }
    if next == .interview { round.clock.start(at: time) }
  }

  private mutating func leaveInterview(at time: SessionTime) {
    round.clock.stop(at: time)
    if round.openConsultation != nil { endConsultation(at: round.clock.accumulated) }
  }

  mutating func endConsultation(at elapsed: Elapsed) {
    guard round.openConsultation != nil else { return }
    round.consultations[round.consultations.count - 1].ended = elapsed
  }
}
