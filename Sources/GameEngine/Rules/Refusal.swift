/// Why a command is refused; each has its own sentence in the catalogue of texts.
public enum Refusal: Error, Equatable, Sendable {
  // The session
  case notOpened
  case alreadyOpened
  case sessionClosed
  case notClosed
  case nothingToUndo
  case facilitatorOnly
  case notSomeoneElse

  // Words
  case emptyText
  case textTooLong(limit: Int, length: Int)
  case badDate(String)
  case badNumber(Int)

  // The people
  case unknownParticipant(ParticipantID)
  case nameTaken(String)
  case absent(ParticipantID)
  case alreadyPresent(ParticipantID)
  case isPlaying(ParticipantID)

  // The course
  case noPhaseBefore
  case noPhaseAfter
  case sameSituation
  case playersMissing
  case cardsMissing
  case nobodyJoined
  case notEveryoneReady(ready: Int, expected: Int)
  case wrongPhase(Phase)
  case roundNotPlayed
  case linesNotRevealed(Int)

  // The table
  case alreadyPlaying(ParticipantID, PlayerRole)
  case noPlayer(PlayerRole)
  case alreadyDrawn(PileKind)
  case notDrawn(PileKind)
  case emptyPile(PileKind)
  case interviewBegun
  case notYourCard(PileKind)
  case clockNotRunning
  case clockRunning
  case consultationOpen
  case noConsultation
  case notAnObserver(ParticipantID)

  // The grids
  case gridsClosed(Phase)
  case unknownSection(GridSectionID)
  case unknownObservation(ObservationID)
  case notYourLine
  case alreadyRevealed
  case notRevealed
  case groupTooSmall
  case notGrouped(ObservationID)

  // The debriefing
  case unknownItem(ItemID)
  case alreadyKept(String)
  case doorAlreadyOpen(String)

  // The terminals of the room
  case seatTaken(String)

  // The closing
  case tooManyAnswers(attendance: Int)
}
