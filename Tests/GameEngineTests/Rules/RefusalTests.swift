import GameEngine
import Testing

/// Every refusal, provoked at least once; each theme tests its own in depth.
@Suite struct RefusalTests {
  @Test(arguments: provocations)
  func `A refusal says what failed and on what`(provocation: Provocation) throws {
    #expect(try provocation.provoked() == provocation.refusal)
  }

  @Test func `Every refusal there is has been provoked`() {
    #expect(Set(Self.provocations.map(\.refusal.name)) == Set(RefusalName.allCases))
  }

  private static let provocations =
    session + words + people + course + table + grids + debriefing + seats

  private static let line = Command.observe(
    author: .chloe, section: .questions, text: "Oui", elapsed: nil)
  private static let first = ObservationID(1)
  private static let chloe = Actor.participant(.chloe)

  private static func amending(_ id: ParticipantID, to name: String) -> Command {
    .amend(id, name: name, home: nil)
  }

  private static let session = [
    Provocation(.notOpened, at: nil, .advance(confirmed: true)),
    Provocation(.alreadyOpened, at: .welcome, .open(Sample.opening())),
    Provocation(.sessionClosed, at: .closing, .close, .goBack),
    Provocation(.notClosed, at: .closing, .reopen),
    Provocation(.nothingToUndo, at: .transfer, .startRound(confirmed: true), .undo),
    Provocation(.facilitatorOnly, at: .interview, by: chloe, .advance(confirmed: true)),
    Provocation(.notSomeoneElse, at: .interview, by: .participant(.david), line),
  ]

  private static func seat(_ name: String) -> Command {
    .takeSeat(SeatRequest(client: ClientID("a"), name: name, code: SeatCode("b")))
  }

  private static let seats = [
    Provocation(.seatTaken("Zoé"), at: .welcome, seat("Zoé"), seat("zoé")),
    Provocation(.linesNotRevealed(1), at: .doors, .goBack, line, .startRound(confirmed: false)),
  ]

  private static let words = [
    Provocation(.emptyText, at: .experience, .note(.exchange, text: " ", author: nil)),
    Provocation(
      .textTooLong(limit: 80, length: 81), at: .welcome,
      amending(.anne, to: String(repeating: "n", count: 81))),
    Provocation(
      .badDate("demain"), at: .transfer,
      .commit(who: "", what: "Oui", due: "", dueDate: "demain")),
    Provocation(.badNumber(-2), at: .closing, .stateAttendance(-2)),
  ]

  private static let people = [
    Provocation(.unknownParticipant(.nobody), at: .welcome, .leave(.nobody)),
    Provocation(.nameTaken("anne"), at: .welcome, .join(name: "anne", home: nil)),
    Provocation(.absent(.chloe), at: .interview, line, .leave(.chloe), line),
    Provocation(.alreadyPresent(.anne), at: .welcome, .comeBack(.anne)),
    Provocation(.isPlaying(.basile), at: .draw, .leave(.basile)),
  ]

  private static let course = [
    Provocation(.noPhaseBefore, at: .welcome, .goBack),
    Provocation(.noPhaseAfter, at: .closing, .advance(confirmed: true)),
    Provocation(.sameSituation, at: .doors, .skip(to: .doors)),
    Provocation(.playersMissing, at: .volunteers, .advance(confirmed: true)),
    Provocation(.cardsMissing, at: .draw, .draw(.cases), .advance(confirmed: true)),
    Provocation(
      .nobodyJoined, at: .welcome, .leave(.anne), .leave(.basile), .leave(.chloe), .leave(.david),
      .advance(confirmed: true)),
    Provocation(
      .notEveryoneReady(ready: 1, expected: 2), at: .completion, .setReady(.david, true),
      .advance(confirmed: false)),
    Provocation(.wrongPhase(.doors), at: .doors, .close),
    Provocation(
      .roundNotPlayed, at: .volunteers, .skip(to: .closing), .startRound(confirmed: true)),
  ]

  private static let table = [
    Provocation(.alreadyPlaying(.anne, .adviser), at: .draw, .choose(.anne, .jobSeeker)),
    Provocation(.noPlayer(.adviser), at: .volunteers, .release(.adviser)),
    Provocation(.alreadyDrawn(.cases), at: .draw, .draw(.cases), .draw(.cases)),
    Provocation(.notDrawn(.structures), at: .draw, .putBack(.structures)),
    Provocation(.emptyPile(.structures), at: .draw, .preparePile(.structures, [])),
    Provocation(.interviewBegun, at: .interview, .release(.adviser)),
    Provocation(.notYourCard(.cases), at: .draw, by: .participant(.anne), .draw(.cases)),
    Provocation(.clockNotRunning, at: .reading, .pauseClock),
    Provocation(.clockRunning, at: .interview, .resumeClock),
    Provocation(.consultationOpen, at: .interview, .consult(.room), .consult(.room)),
    Provocation(.noConsultation, at: .interview, .endConsultation),
    Provocation(.notAnObserver(.anne), at: .interview, .consult(.observer(.anne))),
  ]

  private static let grids = [
    Provocation(.gridsClosed(.doors), at: .doors, line),
    Provocation(
      .unknownSection(GridSectionID("autre")), at: .interview,
      .observe(author: .chloe, section: GridSectionID("autre"), text: "Oui", elapsed: nil)),
    Provocation(.unknownObservation(first), at: .interview, .withdrawObservation(first)),
    Provocation(
      .notYourLine, at: .interview, by: .participant(.david), line, .withdrawObservation(first)),
    Provocation(
      .alreadyRevealed, at: .viewpoints, line, .reveal(confirmed: true),
      .withdrawObservation(first)),
    Provocation(.notRevealed, at: .viewpoints, line, .group([first])),
    Provocation(.groupTooSmall, at: .viewpoints, line, .reveal(confirmed: true), .group([first])),
    Provocation(
      .notGrouped(first), at: .viewpoints, line, .reveal(confirmed: true),
      .separate(Parting(each: [first]))),
  ]

  private static let debriefing = [
    Provocation(.unknownItem(ItemID(1)), at: .doors, .closeDoor(ItemID(1))),
    Provocation(
      .alreadyKept(Sample.cep.title), at: .doors, .keep(Sample.cep, remark: ""),
      .keep(Sample.cep, remark: "")),
    Provocation(
      .doorAlreadyOpen("cio"), at: .doors, .openDoor(label: "CIO", entry: nil),
      .openDoor(label: "cio", entry: nil)),
    Provocation(
      .tooManyAnswers(attendance: 4), at: .closing, .countSatisfaction(.very, 3),
      .countSatisfaction(.fairly, 2)),
  ]
}
