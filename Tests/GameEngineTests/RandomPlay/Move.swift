import GameEngine

/// What can be tried at random: one move for each command.
enum Move: CaseIterable {
  case open, changeSettings, preparePile, close, reopen, undo
  case join, amend, leave, comeBack
  case advance, goBack, skip, startRound
  case choose, release, swapDrawers, draw, putBack
  case pauseClock, resumeClock, consult, endConsultation
  case observe, editObservation, withdrawObservation, setReady, reveal
  case group, separate
  case note, editNote, removeNote, openDoor, editDoor, closeDoor, keep, editKept, releaseKept
  case dismiss, readmit
  case commit, editCommitment, removeCommitment, countSatisfaction, stateAttendance
  case offer, hideObservation, showObservation, takeSeat, returnToSeat

  /// What a facilitator and her group would do in a phase, the frequent more often.
  static func plausible(in phase: Phase) -> [Move] {
    switch phase {
    case .welcome:
      [.join, .join, .takeSeat, .takeSeat, .amend, .leave, .offer, .changeSettings, .advance]
    case .frame: [.advance, .join, .changeSettings]
    case .volunteers:
      [
        .choose, .choose, .release, .swapDrawers, .leave, .comeBack, .returnToSeat, .offer, .offer,
        .advance,
      ]
    case .draw:
      [.draw, .draw, .draw, .putBack, .swapDrawers, .choose, .choose, .preparePile, .advance]
    case .reading: [.advance, .advance, .observe, .putBack, .release, .choose, .setReady]
    case .interview: interview
    case .completion:
      [.observe, .observe, .editObservation, .withdrawObservation, .setReady, .setReady, .advance]
    case .experience: [.note, .note, .editNote, .removeNote, .observe, .advance]
    case .viewpoints:
      [
        .reveal, .group, .group, .separate, .separate, .observe, .note, .hideObservation,
        .hideObservation, .showObservation, .showObservation, .offer, .advance,
      ]
    case .doors: [.openDoor, .openDoor, .editDoor, .closeDoor, .keep, .advance]
    case .practices:
      [.keep, .keep, .editKept, .releaseKept, .dismiss, .dismiss, .readmit, .note, .advance]
    case .transfer:
      [.commit, .commit, .commit, .editCommitment, .removeCommitment, .removeCommitment, .advance]
    case .closing:
      [
        .countSatisfaction, .countSatisfaction, .stateAttendance, .leave, .startRound, .startRound,
        .close,
      ]
    }
  }

  private static let interview: [Move] = [
    .observe, .observe, .observe, .observe, .editObservation, .withdrawObservation, .consult,
    .endConsultation, .pauseClock, .resumeClock, .setReady, .join, .leave, .comeBack, .advance,
  ]
}
