extension Session {
  /// Who looks at the grids.
  public enum Viewer: Hashable, Sendable {
    /// Everybody who sees the shared screen, the facilitator included.
    case room
    /// An observer before her own grid.
    case observer(ParticipantID)
  }

  /// The lines of a round somebody may see: her own at any time, everybody's once revealed.
  ///
  /// Source: rule of the game, « les grilles restent privées jusqu’aux regards ».
  public func visibleObservations(to viewer: Viewer, in round: Round? = nil) -> [Observation] {
    let round = round ?? self.round
    if round.isRevealed { return round.standingObservations }
    guard case .observer(let id) = viewer else { return [] }
    return round.standingObservations.filter { $0.author == id }
  }
}
