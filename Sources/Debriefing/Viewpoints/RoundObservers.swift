import GameEngine

extension Session {
  /// Who observed a round: those who did not play in it and were there.
  ///
  /// From the reveal on, those who were there then. Before it, who is present, or has left and left
  /// a trace in that round: a line, a grid said ready, a turn to speak. Whoever wrote a line counts
  /// in any case, where her name is known.
  func observers(of round: Round) -> Set<ParticipantID> {
    let authors = Set(round.standingObservations.map(\.author)).filter { participant($0) != nil }
    if let witnesses = round.witnesses { return authors.union(witnesses) }
    let traces = authors.union(round.observations.map(\.author)).union(round.ready)
      .union(round.consultations.compactMap(\.observer))
    let there = participants.filter { $0.isPresent || traces.contains($0.id) }.map(\.id)
    return authors.union(there.filter { round.role(of: $0) == nil })
  }
}

extension Consultation {
  /// Whom the adviser asked, unless it was the room.
  var observer: ParticipantID? {
    switch target {
    case .room: nil
    case .observer(let id): id
    }
  }
}
