extension Session {
  /// Who looks at the grids.
  public enum Viewer: Hashable, Sendable {
    /// Everybody who sees the shared screen, the facilitator included.
    case room
    /// An observer before her own grid.
    case observer(ParticipantID)
  }

  /// The lines of a round somebody may see: her own at any time, everybody's once revealed, but for
  /// those taken off the wall.
  ///
  /// Source: rule of the game, « les grilles restent privées jusqu’aux regards ».
  public func visibleObservations(to viewer: Viewer, in round: Round? = nil) -> [Observation] {
    let round = round ?? self.round
    return round.standingObservations.filter { line in
      if case .observer(line.author) = viewer { return true }
      return round.isRevealed && !round.hidden.contains(line.id)
    }
  }
}
