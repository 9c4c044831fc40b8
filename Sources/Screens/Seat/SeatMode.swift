import GameEngine

/// What somebody does at her own terminal.
enum SeatMode: Equatable {
  /// The host will not have this terminal.
  case ended(String)
  /// She says who she is.
  case joining
  /// She writes in her grid.
  case writing
  /// She says what she takes away.
  case takingAway
  /// She plays, her cards before her.
  case playing
  /// She looks on.
  case watching
}

extension SeatScene {
  var mode: SeatMode {
    if case .ended(let sentence) = view.link { return .ended(sentence) }
    if view.participant == nil { return .joining }
    if session.isClosed { return .watching }
    if session.phase == .transfer, view.takesTakeaways { return .takingAway }
    if role != nil {
      return session.phase >= .draw && session.phase <= .completion ? .playing : .watching
    }
    return session.phase.opensGrids && !round.isRevealed ? .writing : .watching
  }

  /// The card a player has still to draw.
  var pileToDraw: PileKind? {
    guard let role, session.phase == .draw else { return nil }
    let kind = round.pile(drawnBy: role)
    let isDrawn = kind == .cases ? round.caseCard != nil : round.structureCard != nil
    return isDrawn ? nil : kind
  }

  /// Whether the adviser asks her to speak.
  var isSolicited: Bool {
    guard let turn = round.openConsultation, role == nil else { return false }
    switch turn.target {
    case .room: return true
    case .observer(let id): return id == view.participant
    }
  }
}
