import GameEngine

/// One event of each kind, and the shapes it takes; each stands on its line of the fixture.
enum SampleEvents {
  static let all: [Event] =
    session + people + course + table + grids + debriefing + seats + arrangements
    + dismissals

  private static let time = SessionTime(rawValue: 61_500)
  private static let elapsed = Elapsed(milliseconds: 12_345)

  private static let dismissals: [Event] = [
    .proposalsDismissed([Sample.forum, Sample.cep]), .proposalsDismissed([]),
  ]

  private static let arrangements: [Event] = [
    .arrangementChanged(
      LineArrangement(
        groups: [ObservationGroup(members: [ObservationID(2), ObservationID(1)])],
        partings: [
          Parting(blocks: [[ObservationID(4), ObservationID(3)], [ObservationID(1)]])
        ])),
    .arrangementChanged(LineArrangement(groups: [], partings: [])),
  ]

  private static let session: [Event] = [
    .sessionOpened(
      SessionOpening(
        settings: Sample.settings, seed: .max,
        deck: DeckReference(id: "centre-val-de-loire", version: "1.0.0", title: "Jeu"),
        grid: Sample.grid, cases: [Sample.caseID(1)], structures: [Sample.structureID(1)])),
    .settingsChanged(
      SessionSettings(
        title: "Autre", territory: "", date: "2026-12-01", showsTimers: false, showsAuthors: true)),
    .pilePrepared(PileOrder(kind: .cases, order: [Sample.caseID(2), Sample.caseID(1)])),
    .pilePrepared(PileOrder(kind: .structures, order: [])),
    .sessionClosed, .sessionReopened,
    .actionUndone([.observationRestored(ObservationID(3)), .groupingChanged([])]),
  ]

  private static let people: [Event] = [
    .participantRecorded(Participant(id: .anne, name: "Anne", home: "CIO")),
    .participantRecorded(Participant(id: .basile, name: "Basile", isPresent: false)),
    .participantLeft(.anne), .participantRemoved(.basile),
  ]

  private static let course: [Event] =
    Phase.allCases.map { .phaseEntered(PhaseEntry(phase: $0, time: time)) } + [
      .frameAgreed, .roundStarted(RoundNumber(2)),
    ]

  private static let table: [Event] = [
    .playerChosen(PlayerChoice(role: .adviser, participant: .anne)),
    .playerReleased(.jobSeeker), .caseDrawerChosen(.adviser),
    .caseDrawn(Sample.caseCard(Sample.caseID(1), number: 1)),
    .structureDrawn(Sample.structureCard(Sample.structureID(1), number: 1)),
    .structureDrawn(
      StructureCard(
        id: CardID("cio"), number: CardNumber(4), name: "CIO", audience: "Tous", mission: "Accueil"
      )),
    .cardPutBack(.cases), .cardPutBack(.structures),
    .clockPaused(time), .clockResumed(time),
    .consultationOpened(Consultation(target: .room, began: elapsed)),
    .consultationOpened(Consultation(target: .observer(.chloe), began: .zero, ended: elapsed)),
    .consultationEnded(elapsed),
  ]

  private static let grids: [Event] = [
    .observationAdded(
      Observation(
        id: ObservationID(1), author: .chloe, section: .questions, text: "« Et pour vous ? »",
        card: CardNumber(7), elapsed: elapsed, isFromPaper: false)),
    .observationAdded(
      Observation(
        id: ObservationID(2), author: .david, section: .doors, text: "a/b \"c\" \\ œ 😀",
        card: nil, elapsed: nil, isFromPaper: true)),
    .observationEdited(
      ObservationEdit(id: ObservationID(1), section: .schemes, text: "Le CEP est nommé")),
    .observationWithdrawn(ObservationID(1)), .observationRestored(ObservationID(1)),
    .observerReady(.chloe), .observerNotReady(.chloe), .gridsRevealed,
    .groupingChanged([ObservationGroup(members: [ObservationID(2), ObservationID(1)])]),
  ]

  private static let debriefing: [Event] =
    Note.Kind.allCases.map { .noteWritten(Note(id: ItemID(1), kind: $0, text: "Un\nDeux")) } + [
      .noteWritten(Note(id: ItemID(1), kind: .exchange, text: "Un", author: .anne)),
      .noteRemoved(ItemID(1)),
      .doorWritten(Door(id: ItemID(2), label: "la médiathèque")),
      .doorWritten(Door(id: ItemID(2), label: "le CIO", entry: Sample.cio, remark: "à Bourges")),
      .doorRemoved(ItemID(2)),
      .entryKept(KeptEntry(id: ItemID(3), entry: Sample.forum, remark: "avec le lycée")),
      .entryKept(KeptEntry(id: ItemID(4), entry: Sample.cep)),
      .entryReleased(ItemID(3)),
      .commitmentWritten(Commitment(id: ItemID(5), who: "Nous", what: "Écrire")),
      .commitmentWritten(
        Commitment(
          id: ItemID(5), who: "Nous", what: "Écrire", due: "à la rentrée", dueDate: "2027-09-01")),
      .commitmentRemoved(ItemID(5)),
    ]
    + Satisfaction.allCases.map { .satisfactionCounted(SatisfactionCount(level: $0, count: 2)) } + [
      .attendanceStated(12), .attendanceStated(nil),
    ]

  private static let seats: [Event] = [
    .seatGiven(Seat(participant: .chloe, code: SeatCode("k7qf3m2x"))),
    .volunteered(.chloe), .volunteerWithdrew(.chloe),
    .observationHidden(ObservationID(1)), .observationShown(ObservationID(1)),
    .submitted(
      Submission(client: ClientID("0f1e"), sequence: 3, events: [.observerReady(.chloe)])),
  ]
}
