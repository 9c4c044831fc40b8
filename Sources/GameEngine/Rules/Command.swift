/// What somebody asks of the session.
public enum Command: Equatable, Sendable {
  // The session
  case open(SessionOpening)
  case changeSettings(SessionSettings)
  case preparePile(PileKind, [CardID])
  case close
  case reopen
  case undo

  // The people
  case join(name: String, home: String?)
  case amend(ParticipantID, name: String, home: String?)
  case leave(ParticipantID)
  case comeBack(ParticipantID)
  /// Offers to play, or takes the offer back.
  case offer(ParticipantID, Bool)

  // The course
  case advance(confirmed: Bool)
  case goBack
  case skip(to: Phase)
  case startRound(confirmed: Bool)

  // The table
  case choose(ParticipantID, PlayerRole)
  case release(PlayerRole)
  case swapDrawers
  case draw(PileKind)
  case putBack(PileKind)
  case pauseClock
  case resumeClock
  case consult(Consultation.Target)
  case endConsultation

  // The grids
  case observe(author: ParticipantID, section: GridSectionID, text: String, elapsed: Elapsed?)
  case editObservation(ObservationID, section: GridSectionID, text: String)
  case withdrawObservation(ObservationID)
  case setReady(ParticipantID, Bool)
  case reveal(confirmed: Bool)
  case group([ObservationID])
  case separate(Parting)
  case hideObservation(ObservationID)
  case showObservation(ObservationID)

  // The debriefing
  case note(Note.Kind, text: String, author: ParticipantID?)
  case editNote(ItemID, text: String)
  case removeNote(ItemID)
  case openDoor(label: String, entry: LibraryEntry?)
  case editDoor(ItemID, label: String, entry: LibraryEntry?, remark: String)
  case closeDoor(ItemID)
  case keep(LibraryEntry, remark: String)
  case editKept(ItemID, remark: String)
  case releaseKept(ItemID)
  case dismiss(LibraryEntry)
  case readmit(LibraryEntry)
  case commit(who: String, what: String, due: String, dueDate: String?)
  case editCommitment(ItemID, who: String, what: String, due: String, dueDate: String?)
  case removeCommitment(ItemID)

  // The closing
  case countSatisfaction(Satisfaction, Int)
  case stateAttendance(Int?)

  // The terminals of the room
  case takeSeat(SeatRequest)
  case returnToSeat(ParticipantID, ClientID)
  /// What a participant asks for at her own terminal, and its place among what it asked for.
  indirect case submit(Command, client: ClientID, sequence: Int)
}
