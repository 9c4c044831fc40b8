extension Session {
  /// One phase on, when the present one has what it needs.
  func advance(confirmed: Bool, at now: SessionTime) throws(Refusal) -> [Event] {
    guard let next = phase.next else { throw .noPhaseAfter }
    try checkComplete(confirmed: confirmed)
    let agreed: [Event] = phase == .frame && !isFrameAgreed ? [.frameAgreed] : []
    return agreed + [.phaseEntered(PhaseEntry(phase: next, time: now))]
  }

  private func checkComplete(confirmed: Bool) throws(Refusal) {
    switch phase {
    case .welcome: if present.isEmpty { throw .nobodyJoined }
    case .volunteers: try checkPlayers()
    case .draw, .reading: try checkTable()
    case .completion: if !confirmed { try checkReady() }
    case .frame, .interview, .experience, .viewpoints, .doors, .practices, .transfer,
      .closing:
      return
    }
  }

  func checkReady() throws(Refusal) {
    let (ready, expected) = readiness
    if ready < expected { throw .notEveryoneReady(ready: ready, expected: expected) }
  }

  private func checkPlayers() throws(Refusal) {
    if round.players.count < PlayerRole.allCases.count { throw .playersMissing }
  }

  private func checkTable() throws(Refusal) {
    try checkPlayers()
    if !round.isDealt { throw .cardsMissing }
  }

  func goBack(at now: SessionTime) throws(Refusal) -> [Event] {
    guard let previous = phase.previous else { throw .noPhaseBefore }
    if previous.needsTable { try checkTable() }
    return [.phaseEntered(PhaseEntry(phase: previous, time: now))]
  }

  /// Any phase, but those that need a table set.
  func skip(to next: Phase, at now: SessionTime) throws(Refusal) -> [Event] {
    if next == phase { throw .sameSituation }
    if next.needsTable { try checkTable() }
    return [.phaseEntered(PhaseEntry(phase: next, time: now))]
  }

  /// The round's event comes last, so that undo does not give back the phase without its round.
  ///
  /// Lines nobody has revealed can never be read once another round has begun.
  func startRound(confirmed: Bool, at now: SessionTime) throws(Refusal) -> [Event] {
    guard phase >= .experience, round.hasContent else { throw .roundNotPlayed }
    let unread = round.isRevealed ? 0 : round.standingObservations.count
    if unread > 0, !confirmed { throw .linesNotRevealed(unread) }
    return [
      .phaseEntered(PhaseEntry(phase: .volunteers, time: now)),
      .roundStarted(RoundNumber(round.number.rawValue &+ 1)),
    ]
  }
}
