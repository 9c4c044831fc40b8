extension Session {
  /// What a participant's terminal asks for; asked a second time, it changes nothing.
  func submit(
    _ command: Command, _ client: ClientID, _ sequence: Int, by actor: Actor, at now: SessionTime,
    _ cards: CardCatalogue
  ) throws(Refusal) -> [Event] {
    if case .submit = command { throw .facilitatorOnly }
    if sequence <= lastSequence(of: client) { return [] }
    let events = try decide(command, by: actor, at: now, cards: cards)
    if events.isEmpty { return [] }
    return [.submitted(Submission(client: client, sequence: sequence, events: events))]
  }

  /// Seats somebody at a terminal: whoever bears that name already and has no seat, else a newcomer.
  func takeSeat(_ request: SeatRequest) throws(Refusal) -> [Event] {
    let name = try Words.line(request.name, limit: Limits.name)
    let known = bearers(of: name).first
    if let known, seat(of: known.id) != nil { throw .seatTaken(known.name) }
    let id = known?.id ?? ParticipantID(lastParticipant &+ 1)
    let home = request.home ?? known?.home
    let events =
      if let known { try seated(known, home: home) } else { try join(name: name, home: home) }
    return seating(request.client, events + [.seatGiven(Seat(participant: id, code: request.code))])
  }

  private func seated(_ known: Participant, home: String?) throws(Refusal) -> [Event] {
    var seated = known
    let home = try Words.optionalLine(home ?? "", limit: Limits.name)
    seated.home = home.isEmpty ? nil : home
    seated.isPresent = true
    return seated == known ? [] : [.participantRecorded(seated)]
  }

  /// Somebody is at her terminal again: she is in the room, whatever was thought.
  func returnToSeat(_ id: ParticipantID, _ client: ClientID) throws(Refusal) -> [Event] {
    guard var participant = participant(id) else { throw .unknownParticipant(id) }
    if participant.isPresent { return [] }
    participant.isPresent = true
    return seating(client, [.participantRecorded(participant)])
  }

  /// What the host does for a terminal counts as none of the terminal's own submissions.
  private func seating(_ client: ClientID, _ events: [Event]) -> [Event] {
    [.submitted(Submission(client: client, sequence: 0, events: events))]
  }

  /// Somebody who plays already offers nothing.
  func offer(_ id: ParticipantID, _ isOffered: Bool) throws(Refusal) -> [Event] {
    guard let participant = participant(id) else { throw .unknownParticipant(id) }
    guard participant.isPresent else { throw .absent(id) }
    if let role = round.role(of: id) { throw .alreadyPlaying(id, role) }
    if volunteers.contains(id) == isOffered { return [] }
    return [isOffered ? .volunteered(id) : .volunteerWithdrew(id)]
  }

  /// What each takes away is said at the end of a round, and may still be typed at the closing.
  func checkTransfer() throws(Refusal) {
    guard phase >= .transfer else { throw .wrongPhase(phase) }
  }

  /// Somebody changes what she takes away herself, and no other note.
  func checkOwnTakeaway(_ id: ItemID, of author: ParticipantID) throws(Refusal) {
    guard let note = round.notes.first(where: { $0.id == id }) else { throw .unknownItem(id) }
    guard note.kind == .takeaway else { throw .facilitatorOnly }
    guard note.author == author else { throw .notSomeoneElse }
    try checkTransfer()
  }

  /// Takes a revealed line off the wall, or puts it back; who wrote it is not told.
  func setHidden(_ id: ObservationID, _ isHidden: Bool) throws(Refusal) -> [Event] {
    guard round.isRevealed else { throw .notRevealed }
    guard let line = round.observation(id), !line.isWithdrawn else { throw .unknownObservation(id) }
    if round.hidden.contains(id) == isHidden { return [] }
    return [isHidden ? .observationHidden(id) : .observationShown(id)]
  }
}
