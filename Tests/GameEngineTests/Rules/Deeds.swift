import GameEngine

/// Deeds by what undo does with them.
enum Deeds {
  private static let line = Command.observe(
    author: .chloe, section: .questions, text: "Elle reformule", elapsed: nil)
  private static let first = ObservationID(1)
  private static let item = ItemID(1)
  private static let edit = Command.editObservation(first, section: .doors, text: "Le CIO")
  private static let note = Command.note(.exchange, text: "Oui", author: nil)
  private static let door = Command.openDoor(label: "CIO", entry: Sample.cio)
  private static let keeping = Command.keep(Sample.cep, remark: "")
  private static let commitment = Command.commit(
    who: "Nous", what: "Écrire", due: "", dueDate: nil)
  private static let chloe = Actor.participant(.chloe)
  private static let otherSettings = SessionSettings(
    title: "Autre", territory: "", date: "2026-11-24", showsTimers: false, showsAuthors: true)

  static let undoable =
    people + course + grids + debriefing + ofTheRoom + [
      Deed("settings", .settingsChanged, at: .frame, .changeSettings(otherSettings)),
      Deed("a first count", .satisfactionCounted, at: .closing, .countSatisfaction(.very, 2)),
      Deed(
        "another count", .satisfactionCounted, at: .closing, .countSatisfaction(.very, 2),
        .countSatisfaction(.very, 3)),
      Deed("attendance", .attendanceStated, at: .closing, .stateAttendance(9)),
      Deed(
        "attendance again", .attendanceStated, at: .closing, .stateAttendance(9),
        .stateAttendance(nil)),
    ]

  private static let people = [
    Deed("an arrival", .participantRecorded, at: .interview, .join(name: "Elsa", home: nil)),
    Deed(
      "a new name", .participantRecorded, at: .welcome,
      .amend(.anne, name: "Anna", home: "CIO")),
    Deed("somebody taken off", .participantRemoved, at: .interview, .leave(.david)),
    Deed("a departure", .participantLeft, at: .interview, line, .leave(.chloe)),
    Deed(
      "a return", .participantRecorded, at: .interview, line, .leave(.chloe), .comeBack(.chloe)),
  ]

  private static let course = [
    Deed("a phase on", .phaseEntered, at: .experience, .advance(confirmed: true)),
    Deed("a phase back", .phaseEntered, at: .experience, .goBack),
    Deed("a skip", .phaseEntered, at: .reading, .skip(to: .closing)),
    Deed("a player", .playerChosen, at: .volunteers, .choose(.anne, .adviser)),
    Deed("another player", .playerChosen, at: .draw, .choose(.chloe, .adviser)),
    Deed(
      "a player who was ready", .playerChosen, at: .reading, .setReady(.chloe, true),
      .choose(.chloe, .adviser)),
    Deed("a player released", .playerReleased, at: .draw, .release(.jobSeeker)),
    Deed("the drawers", .caseDrawerChosen, at: .draw, .swapDrawers),
  ]

  private static let grids = [
    Deed("a paper line", .observationAdded, at: .completion, line),
    Deed("a paper line edited", .observationEdited, at: .completion, line, edit),
    Deed(
      "a paper line withdrawn", .observationWithdrawn, at: .completion, line,
      .withdrawObservation(first)),
    Deed("ready", .observerReady, at: .completion, .setReady(.chloe, true)),
    Deed(
      "not ready", .observerNotReady, at: .completion, .setReady(.chloe, true),
      .setReady(.chloe, false)),
    Deed(
      "a group", .groupingChanged, at: .viewpoints, line, line, .reveal(confirmed: true),
      .group([first, ObservationID(2)])),
    Deed(
      "a group split", .arrangementChanged, at: .viewpoints, line, line, .reveal(confirmed: true),
      .group([first, ObservationID(2)]), .separate(Parting(each: [first, ObservationID(2)]))),
    Deed(
      "lines kept apart", .arrangementChanged, at: .viewpoints, line, line,
      .reveal(confirmed: true), .separate(Parting(each: [first, ObservationID(2)]))),
  ]

  private static let debriefing = [
    Deed("a note", .noteWritten, at: .experience, note),
    Deed(
      "a note edited", .noteWritten, at: .experience, note, .editNote(item, text: "Non")),
    Deed("a note removed", .noteRemoved, at: .experience, note, .removeNote(item)),
    Deed("a door", .doorWritten, at: .doors, door),
    Deed(
      "a door edited", .doorWritten, at: .doors, door,
      .editDoor(item, label: "CIO", entry: nil, remark: "À voir")),
    Deed("a door closed", .doorRemoved, at: .doors, door, .closeDoor(item)),
    Deed("an entry kept", .entryKept, at: .practices, keeping),
    Deed(
      "a kept entry edited", .entryKept, at: .practices, keeping,
      .editKept(item, remark: "À voir")),
    Deed("an entry let go", .entryReleased, at: .practices, keeping, .releaseKept(item)),
    Deed("a proposal put aside", .proposalsDismissed, at: .practices, .dismiss(Sample.forum)),
    Deed(
      "a proposal made again", .proposalsDismissed, at: .practices, .dismiss(Sample.forum),
      .readmit(Sample.forum)),
    Deed("a commitment", .commitmentWritten, at: .transfer, commitment),
    Deed(
      "a commitment edited", .commitmentWritten, at: .transfer, commitment,
      .editCommitment(item, who: "", what: "Appeler", due: "", dueDate: nil)),
    Deed(
      "a commitment removed", .commitmentRemoved, at: .transfer, commitment,
      .removeCommitment(item)),
  ]

  static let final = [
    Deed("a pile", .pilePrepared, at: .draw, note, .preparePile(.cases, [Sample.caseID(1)])),
    Deed("a case drawn", .caseDrawn, at: .draw, .draw(.cases)),
    Deed("a structure drawn", .structureDrawn, at: .draw, .draw(.structures)),
    Deed("a card put back", .cardPutBack, at: .draw, .draw(.cases), note, .putBack(.cases)),
    Deed("a card put back from the reading", .cardPutBack, at: .reading, .putBack(.cases)),
    Deed("the reveal", .gridsRevealed, at: .viewpoints, .reveal(confirmed: true)),
    Deed("a round", .roundStarted, at: .transfer, .startRound(confirmed: true)),
    Deed("the closing", .sessionClosed, at: .closing, .close),
    Deed("the reopening", .sessionReopened, at: .closing, .close, .reopen),
  ]

  static let passing = [
    Deed("a pause", .clockPaused, at: .interview, .pauseClock),
    Deed("the end of a pause", .clockResumed, at: .interview, .pauseClock, .resumeClock),
    Deed("a turn", .consultationOpened, at: .interview, .consult(.room)),
    Deed(
      "the end of a turn", .consultationEnded, at: .interview, .consult(.room),
      .endConsultation),
    Deed("an observer's line", .observationAdded, at: .interview, by: chloe, line),
    Deed("an observer's line edited", .observationEdited, at: .interview, by: chloe, line, edit),
    Deed(
      "an observer's line withdrawn", .observationWithdrawn, at: .interview, by: chloe, line,
      .withdrawObservation(first)),
    Deed(
      "what a terminal asks for", .submitted, at: .interview, by: chloe,
      .submit(.setReady(.chloe, true), client: ClientID("a"), sequence: 1)),
    Deed(
      "a seat", .submitted, at: .interview,
      .takeSeat(SeatRequest(client: ClientID("a"), name: "Zoé", code: SeatCode("b")))),
  ]

  private static let ofTheRoom = [
    Deed("an offer to play", .volunteered, at: .volunteers, .offer(.chloe, true)),
    Deed(
      "an offer taken back", .volunteerWithdrew, at: .volunteers, .offer(.chloe, true),
      .offer(.chloe, false)),
    Deed(
      "somebody who offered chosen", .playerChosen, at: .volunteers, .offer(.chloe, true),
      .choose(.chloe, .adviser)),
    Deed(
      "somebody who offered leaving", .participantRemoved, at: .volunteers, .offer(.chloe, true),
      .leave(.chloe)),
    Deed(
      "a line off the wall", .observationHidden, at: .viewpoints, line, .reveal(confirmed: true),
      .hideObservation(first)),
    Deed(
      "a line on the wall again", .observationShown, at: .viewpoints, line,
      .reveal(confirmed: true), .hideObservation(first), .showObservation(first)),
  ]
}
