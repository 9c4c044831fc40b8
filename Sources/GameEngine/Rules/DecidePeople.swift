extension Session {
  func join(name: String, home: String?) throws(Refusal) -> [Event] {
    let id = ParticipantID(lastParticipant &+ 1)
    return [.participantRecorded(try participant(id, name: name, home: home))]
  }

  func amend(_ id: ParticipantID, name: String, home: String?) throws(Refusal) -> [Event] {
    guard let former = participant(id) else { throw .unknownParticipant(id) }
    var amended = try participant(id, name: name, home: home)
    amended.isPresent = former.isPresent
    return amended == former ? [] : [.participantRecorded(amended)]
  }

  private func participant(
    _ id: ParticipantID, name: String, home: String?
  ) throws(Refusal) -> Participant {
    let name = try Words.line(name, limit: Limits.name)
    let home = try Words.optionalLine(home ?? "", limit: Limits.name)
    if isNameTaken(name, beside: id) { throw .nameTaken(name) }
    return Participant(id: id, name: name, home: home.isEmpty ? nil : home)
  }

  /// Whether somebody else bears that name.
  func isNameTaken(_ name: String, beside id: ParticipantID) -> Bool {
    bearers(of: name).contains { $0.id != id }
  }

  /// Whoever bears a name, however it is capitalised.
  func bearers(of name: String) -> [Participant] {
    let sought = name.lowercased()
    return participants.filter { $0.name.isLowered(to: sought) }
  }

  /// Somebody of whom nothing is kept was typed by mistake and is taken off; anybody else took
  /// part, and has left.
  ///
  /// Where as many answers were counted as people joined, hers is among them.
  func leave(_ id: ParticipantID) throws(Refusal) -> [Event] {
    guard let participant = participant(id) else { throw .unknownParticipant(id) }
    if round.role(of: id) != nil { throw .isPlaying(id) }
    let isCounted = statedAttendance == nil && answers == participants.count
    if !hasTraces(of: id), !isCounted { return [.participantRemoved(id)] }
    guard participant.isPresent else { throw .absent(id) }
    return [.participantLeft(id)]
  }

  func hasTraces(of id: ParticipantID) -> Bool {
    rounds.contains { round in
      round.role(of: id) != nil || round.observations.contains { $0.author == id }
        || round.notes.contains { $0.author == id }
        || round.consultations.contains { $0.target == .observer(id) }
        || round.witnesses?.contains(id) ?? false
    }
  }

  func comeBack(_ id: ParticipantID) throws(Refusal) -> [Event] {
    guard var participant = participant(id) else { throw .unknownParticipant(id) }
    if participant.isPresent { throw .alreadyPresent(id) }
    participant.isPresent = true
    return [.participantRecorded(participant)]
  }
}

extension String {
  /// Whether it is a text once it is written in small letters.
  ///
  /// Plain letters tell two names apart without writing either anew, which matters where hundreds of
  /// people come in.
  func isLowered(to text: String) -> Bool {
    for (own, other) in zip(utf8, text.utf8) {
      guard own < 0x80, other < 0x80 else { return lowercased() == text }
      if own.lowered != other { return false }
    }
    return utf8.count == text.utf8.count
  }
}

extension UInt8 {
  fileprivate var lowered: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
