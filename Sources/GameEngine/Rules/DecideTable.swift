extension Session {
  func choose(_ id: ParticipantID, _ role: PlayerRole) throws(Refusal) -> [Event] {
    guard let participant = participant(id) else { throw .unknownParticipant(id) }
    guard participant.isPresent else { throw .absent(id) }
    if round.clock.hasBegun { throw .interviewBegun }
    if let present = round.role(of: id) { throw .alreadyPlaying(id, present) }
    return [.playerChosen(PlayerChoice(role: role, participant: id))]
  }

  func release(_ role: PlayerRole) throws(Refusal) -> [Event] {
    guard round.players[role] != nil else { throw .noPlayer(role) }
    if round.clock.hasBegun { throw .interviewBegun }
    return [.playerReleased(role)]
  }

  func swapDrawers() throws(Refusal) -> [Event] {
    if round.caseCard != nil { throw .alreadyDrawn(.cases) }
    if round.structureCard != nil { throw .alreadyDrawn(.structures) }
    return [.caseDrawerChosen(round.caseDrawer.other)]
  }

  /// Turns up the next card of a pile; an empty pile is shuffled anew without the card it gave last.
  func draw(
    _ kind: PileKind, by actor: Actor, _ cards: CardCatalogue
  ) throws(Refusal) -> [Event] {
    guard phase == .draw else { throw .wrongPhase(phase) }
    try checkDrawer(kind, actor)
    let isDrawn = kind == .cases ? round.caseCard != nil : round.structureCard != nil
    if isDrawn { throw .alreadyDrawn(kind) }
    let pile = pile(kind)
    if let drawn = next(of: pile.remaining, kind, cards) { return [drawn] }
    let last = turnedUp(kind).last
    for ids in [pile.all.filter { $0 != last }, pile.all] {
      let order = shuffled(ids, kind, seed: opening?.seed ?? 0)
      if let drawn = next(of: order.order, kind, cards) { return [.pilePrepared(order), drawn] }
    }
    throw .emptyPile(kind)
  }

  /// The cards a pile gave in this session, put back or not, the last one last.
  func turnedUp(_ kind: PileKind) -> [CardID] {
    let all = pile(kind).all
    return rounds.flatMap { round in
      let shown = kind == .cases ? round.caseCard?.id : round.structureCard?.id
      return round.putBack.map(\.id).filter(all.contains) + [shown].compactMap(\.self)
    }
  }

  private func checkDrawer(_ kind: PileKind, _ actor: Actor) throws(Refusal) {
    guard case .participant(let id) = actor else { return }
    guard let role = round.role(of: id), round.pile(drawnBy: role) == kind else {
      throw .notYourCard(kind)
    }
  }

  /// The first card the deck still has: a deck that changed since may lack some.
  private func next(of ids: [CardID], _ kind: PileKind, _ cards: CardCatalogue) -> Event? {
    for id in ids {
      switch kind {
      case .cases: if let card = cards.caseCard(id) { return .caseDrawn(card) }
      case .structures: if let card = cards.structureCard(id) { return .structureDrawn(card) }
      }
    }
    return nil
  }

  /// Takes a card off the table; one that was being read takes the session back to the draw.
  ///
  /// The card's event comes last, so that undo does not give back the reading without its card.
  func putBack(_ kind: PileKind, at now: SessionTime) throws(Refusal) -> [Event] {
    let isDrawn = kind == .cases ? round.caseCard != nil : round.structureCard != nil
    guard isDrawn else { throw .notDrawn(kind) }
    if round.clock.hasBegun { throw .interviewBegun }
    guard phase == .draw || phase == .reading else { throw .wrongPhase(phase) }
    let back = PhaseEntry(phase: .draw, time: now)
    return (phase == .reading ? [.phaseEntered(back)] : []) + [.cardPutBack(kind)]
  }

  func pauseClock(at now: SessionTime) throws(Refusal) -> [Event] {
    guard round.clock.runningSince != nil else { throw .clockNotRunning }
    return [.clockPaused(now)]
  }

  func resumeClock(at now: SessionTime) throws(Refusal) -> [Event] {
    guard round.clock.isPaused else { throw .clockRunning }
    return [.clockResumed(now)]
  }

  func consult(
    _ target: Consultation.Target, at now: SessionTime
  ) throws(Refusal) -> [Event] {
    guard phase == .interview else { throw .wrongPhase(phase) }
    if round.openConsultation != nil { throw .consultationOpen }
    if case .observer(let id) = target { try checkObserver(id) }
    let began = round.clock.elapsed(at: now)
    return [.consultationOpened(Consultation(target: target, began: began))]
  }

  func checkObserver(_ id: ParticipantID) throws(Refusal) {
    guard let participant = participant(id) else { throw .unknownParticipant(id) }
    guard participant.isPresent else { throw .absent(id) }
    if round.role(of: id) != nil { throw .notAnObserver(id) }
  }

  func endConsultation(_ now: SessionTime) throws(Refusal) -> [Event] {
    guard round.openConsultation != nil else { throw .noConsultation }
    return [.consultationEnded(round.clock.elapsed(at: now))]
  }
}
