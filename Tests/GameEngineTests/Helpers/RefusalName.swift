import GameEngine

/// What kinds of refusals there are; `Refusal.name` makes the compiler ask for a forgotten one.
enum RefusalName: String, CaseIterable {
  case notOpened, alreadyOpened, sessionClosed, notClosed, nothingToUndo, facilitatorOnly
  case notSomeoneElse, emptyText, textTooLong, badDate, badNumber
  case unknownParticipant, nameTaken, absent, alreadyPresent, isPlaying
  case linesNotRevealed, seatTaken
  case noPhaseBefore, noPhaseAfter, sameSituation, playersMissing, cardsMissing, nobodyJoined
  case notEveryoneReady, wrongPhase, roundNotPlayed
  case alreadyPlaying, noPlayer, alreadyDrawn, notDrawn, emptyPile, interviewBegun, notYourCard
  case clockNotRunning, clockRunning, consultationOpen, noConsultation, notAnObserver
  case gridsClosed, unknownSection, unknownObservation, notYourLine, alreadyRevealed
  case notRevealed, groupTooSmall, notGrouped
  case unknownItem, alreadyKept, doorAlreadyOpen, tooManyAnswers
}

extension Refusal {
  /// What kind of refusal this is.
  var name: RefusalName {
    switch self {
    case .notOpened: .notOpened
    case .alreadyOpened: .alreadyOpened
    case .sessionClosed: .sessionClosed
    case .notClosed: .notClosed
    case .nothingToUndo: .nothingToUndo
    case .facilitatorOnly: .facilitatorOnly
    case .notSomeoneElse: .notSomeoneElse
    case .emptyText: .emptyText
    case .textTooLong: .textTooLong
    case .badDate: .badDate
    case .badNumber: .badNumber
    case .unknownParticipant: .unknownParticipant
    case .nameTaken: .nameTaken
    case .absent: .absent
    case .alreadyPresent: .alreadyPresent
    case .isPlaying: .isPlaying
    case .noPhaseBefore: .noPhaseBefore
    case .noPhaseAfter: .noPhaseAfter
    case .sameSituation: .sameSituation
    case .playersMissing: .playersMissing
    case .cardsMissing: .cardsMissing
    case .nobodyJoined: .nobodyJoined
    case .notEveryoneReady: .notEveryoneReady
    case .wrongPhase: .wrongPhase
    case .roundNotPlayed: .roundNotPlayed
    case .linesNotRevealed: .linesNotRevealed
    case .seatTaken: .seatTaken
    case .alreadyPlaying: .alreadyPlaying
    case .noPlayer: .noPlayer
    case .alreadyDrawn: .alreadyDrawn
    case .notDrawn: .notDrawn
    case .emptyPile: .emptyPile
    case .interviewBegun: .interviewBegun
    case .notYourCard: .notYourCard
    case .clockNotRunning: .clockNotRunning
    case .clockRunning: .clockRunning
    case .consultationOpen: .consultationOpen
    case .noConsultation: .noConsultation
    case .notAnObserver: .notAnObserver
    case .gridsClosed: .gridsClosed
    case .unknownSection: .unknownSection
    case .unknownObservation: .unknownObservation
    case .notYourLine: .notYourLine
    case .alreadyRevealed: .alreadyRevealed
    case .notRevealed: .notRevealed
    case .groupTooSmall: .groupTooSmall
    case .notGrouped: .notGrouped
    case .unknownItem: .unknownItem
    case .alreadyKept: .alreadyKept
    case .doorAlreadyOpen: .doorAlreadyOpen
    case .tooManyAnswers: .tooManyAnswers
    }
  }
}
