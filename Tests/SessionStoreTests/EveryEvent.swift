import GameEngine
import TestSupport

/// One event of each kind at least, and every shape a value of theirs takes.
enum EveryEvent {
  /// Those that came with what the room keeps apart.
  static let arrangements: [Event] = [
    .arrangementChanged(LineArrangement(groups: [], partings: [])),
    .arrangementChanged(
      LineArrangement(
        groups: [ObservationGroup(members: [ObservationID(2), ObservationID(1)])],
        partings: [
          Parting(each: [ObservationID(3), ObservationID(1)]),
          Parting(blocks: [[ObservationID(2), ObservationID(1)], [ObservationID(4)]]),
        ])),
  ]

  /// Those that came with what a room puts aside.
  static let dismissals: [Event] = [
    .proposalsDismissed([]),
    .proposalsDismissed([
      LibraryEntry(kind: .practice, id: "p-1", title: "Écouter"),
      LibraryEntry(kind: .orientation, id: "q-1", title: "« Et après ? »"),
    ]),
  ]

  static let all = first + room + arrangements + dismissals

  /// The events of the first journals of format 1.
  static let first: [Event] = session + people + table + grids + debriefing + closing

  /// The events that came with the terminals of the room.
  static let room: [Event] = [
    .seatGiven(Seat(participant: ParticipantID(3), code: SeatCode("k7qf3m2x"))),
    .volunteered(ParticipantID(3)), .volunteerWithdrew(ParticipantID(3)),
    .observationHidden(ObservationID(1)), .observationShown(ObservationID(1)),
    .submitted(Submission(client: ClientID("0f1e"), sequence: 1, events: [])),
    .submitted(
      Submission(
        client: ClientID("0f1e"), sequence: 7, events: [.observerReady(paul.id), .frameAgreed])),
  ]

  private static let ines = Participant(id: ParticipantID(1), name: "Inès", home: "CIO de Bourges")
  private static let paul = Participant(id: ParticipantID(2), name: "Paul", isPresent: false)

  private static let session: [Event] = [
    .sessionOpened(opening),
    .pilePrepared(PileOrder(kind: .cases, order: [CardID("cas-2"), CardID("cas-1")])),
    .pilePrepared(PileOrder(kind: .structures, order: [CardID("structure-1")])),
    .settingsChanged(
      SessionSettings(
        title: "Titre « neuf »", territory: "", date: "2026-11-24", showsTimers: false,
        showsAuthors: true)),
    .sessionClosed,
    .sessionReopened,
    .actionUndone([]),
    .actionUndone([.participantRecorded(ines), .actionUndone([.frameAgreed])]),
  ]

  static var opening: SessionOpening {
    var opening = Samples.opening()
    opening.seed = .max
    return opening
  }

  private static let people: [Event] = [
    .participantRecorded(ines), .participantRecorded(paul), .participantLeft(paul.id),
    .participantRemoved(ines.id),
  ]

  private static let table: [Event] = [
    .phaseEntered(PhaseEntry(phase: .interview, time: SessionTime(rawValue: 61_000))),
    .frameAgreed,
    .roundStarted(RoundNumber(2)),
    .playerChosen(PlayerChoice(role: .adviser, participant: ines.id)),
    .playerReleased(.jobSeeker),
    .caseDrawerChosen(.adviser),
    .caseDrawn(Samples.caseCard(1)),
    .structureDrawn(Samples.structureCard(1)),
    .structureDrawn(
      StructureCard(
        id: CardID("nue"), number: CardNumber(9), name: "Nue", audience: "", mission: "")),
    .cardPutBack(.structures),
    .clockPaused(SessionTime(rawValue: 62_000)),
    .clockResumed(SessionTime(rawValue: 63_000)),
    .consultationOpened(Consultation(target: .room, began: .zero)),
    .consultationOpened(
      Consultation(
        target: .observer(paul.id), began: Elapsed(milliseconds: 5),
        ended: Elapsed(milliseconds: 9))),
    .consultationEnded(Elapsed(milliseconds: 30_000)),
  ]

  private static let grids: [Event] = [
    .observationAdded(
      Observation(
        id: ObservationID(1), author: paul.id, section: GridSectionID("questions"),
        text: "« Et vous ? » \\ \"vraiment\" / 🙂", card: CardNumber(7),
        elapsed: Elapsed(milliseconds: 12_345), isFromPaper: false)),
    .observationAdded(
      Observation(
        id: ObservationID(2), author: paul.id, section: GridSectionID("portes"), text: "CIO",
        card: nil, elapsed: nil, isFromPaper: true, isWithdrawn: true)),
    .observationEdited(
      ObservationEdit(id: ObservationID(1), section: GridSectionID("portes"), text: "autre")),
    .observationWithdrawn(ObservationID(1)),
    .observationRestored(ObservationID(1)),
    .observerReady(paul.id),
    .observerNotReady(paul.id),
    .gridsRevealed,
    .groupingChanged([]),
    .groupingChanged([ObservationGroup(members: [ObservationID(2), ObservationID(1)])]),
  ]

  private static let debriefing: [Event] = [
    .noteWritten(
      Note(
        id: ItemID(1), kind: .exchange, text: "Deux lignes,\nici et là", author: ines.id)),
    .noteWritten(Note(id: ItemID(2), kind: .takeaway, text: "Sans nom")),
    .noteRemoved(ItemID(1)),
    .doorWritten(
      Door(
        id: ItemID(3), label: "Le CIO",
        entry: LibraryEntry(kind: .structure, id: "cio", title: "CIO"), remark: "mardi")),
    .doorWritten(Door(id: ItemID(4), label: "Une association")),
    .doorRemoved(ItemID(3)),
    .entryKept(
      KeptEntry(
        id: ItemID(5), entry: LibraryEntry(kind: .practice, id: "p-1", title: "Écouter"),
        remark: "à essayer")),
    .entryReleased(ItemID(5)),
    .commitmentWritten(
      Commitment(
        id: ItemID(6), who: "nous", what: "rappeler", due: "lundi", dueDate: "2026-11-30")),
    .commitmentWritten(Commitment(id: ItemID(7), who: "", what: "lire")),
    .commitmentRemoved(ItemID(6)),
  ]

  private static let closing: [Event] = [
    .satisfactionCounted(SatisfactionCount(level: .notAtAll, count: 0)),
    .attendanceStated(12),
    .attendanceStated(nil),
  ]
}
