import GameEngine

/// A session in which every text anybody can write is the same words.
///
/// It is made of events, so that words the rules would have refused or cleaned stand in it too, as
/// in a journal somebody has changed.
enum WordySession {
  static func session(_ words: String, showsAuthors: Bool = true) -> Session {
    Session(replaying: opening(words, showsAuthors) + table(words) + debriefing(words))
  }

  private static func opening(_ words: String, _ showsAuthors: Bool) -> [Event] {
    let kinds: [GridSection.Kind] = [.text, .door, .scheme]
    let sections = kinds.map {
      GridSection(id: GridSectionID($0.rawValue), title: words, hint: words, kind: $0)
    }
    let opening = SessionOpening(
      settings: SessionSettings(
        title: words, territory: words, date: "2026-11-23", showsAuthors: showsAuthors),
      seed: 0, deck: DeckReference(id: "x", version: words, title: words),
      grid: ObservationGrid(id: "x", title: words, sections: sections), cases: [], structures: [])
    return [.sessionOpened(opening)]
      + (1...6).map {
        .participantRecorded(Participant(id: ParticipantID($0), name: words, home: words))
      }
  }

  private static func table(_ words: String) -> [Event] {
    let cast = [(PlayerRole.adviser, 1), (.jobSeeker, 2)].map {
      Event.playerChosen(PlayerChoice(role: $0.0, participant: ParticipantID($0.1)))
    }
    let card = CaseCard(
      id: CardID(words), number: CardNumber(1), title: words, family: words, depth: .tangled,
      person: CasePerson(firstName: words, age: 30, place: words), situation: [words, words],
      request: words, privateCues: [words], questions: [words])
    let house = StructureCard(
      id: CardID(words), number: CardNumber(1), name: words, formerName: words, audience: words,
      mission: words, conditions: words, offers: [words, words], limits: [words],
      partners: [words])
    let turn = Consultation(target: .observer(ParticipantID(3)), began: .zero)
    return cast + [
      .caseDrawn(card), .cardPutBack(.cases), .caseDrawn(card), .structureDrawn(house),
      .phaseEntered(PhaseEntry(phase: .interview, time: .start)), .consultationOpened(turn),
      .phaseEntered(PhaseEntry(phase: .viewpoints, time: SessionTime(rawValue: 90_000))),
      .gridsRevealed,
    ] + lines(words)
  }

  private static func lines(_ words: String) -> [Event] {
    let places = [("text", 3), ("text", 4), ("text", 5), ("door", 3), ("door", 4), ("scheme", 6)]
    let lines = places.enumerated().map { index, place in
      Event.observationAdded(
        Observation(
          id: ObservationID(index + 1), author: ParticipantID(place.1),
          section: GridSectionID(place.0), text: words, card: CardNumber(1),
          elapsed: index == 0 ? nil : Elapsed(milliseconds: index * 1000), isFromPaper: false))
    }
    let group = ObservationGroup(members: [ObservationID(2), ObservationID(3)])
    return lines + [.groupingChanged([group])]
  }

  private static func debriefing(_ words: String) -> [Event] {
    let notes = Note.Kind.allCases.enumerated().map {
      Event.noteWritten(
        Note(id: ItemID($0 + 1), kind: $1, text: words, author: ParticipantID(3)))
    }
    let kept = LibraryEntry.Kind.allCases.enumerated().map {
      Event.entryKept(
        KeptEntry(
          id: ItemID($0 + 10), entry: LibraryEntry(kind: $1, id: words, title: words),
          remark: words))
    }
    return notes + kept + [
      .doorWritten(Door(id: ItemID(20), label: words, remark: words)),
      .commitmentWritten(Commitment(id: ItemID(21), who: words, what: words, due: words)),
      .commitmentWritten(
        Commitment(id: ItemID(22), who: "x", what: "x", due: words, dueDate: "2026-12-01")),
      .satisfactionCounted(SatisfactionCount(level: .very, count: 2)),
    ]
  }
}
