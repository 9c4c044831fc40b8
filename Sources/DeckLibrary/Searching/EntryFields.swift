import GameEngine

/// What of each entry can be searched; never a case's private cues.
extension Library {
  func fields(of structure: Structure) -> [SearchField] {
    let house = structure.house
    return names(DoorNames(structure))
      + spoken(structure.words) + structure.profiles.map { SearchField(.profile, $0) }
      + topics(audiences: structure.audiences, themes: structure.themes)
      + passages([
        (.audience, [structure.audience]), (.mission, [structure.mission]),
        (.conditions, [structure.conditions]), (.access, [structure.access]),
        (.note, structure.note.map { [$0] } ?? []), (.offers, house?.offers ?? []),
        (.limits, house?.limits ?? []), (.partners, house?.partners ?? []),
      ])
  }

  func fields(of scheme: Scheme) -> [SearchField] {
    names(DoorNames(scheme))
      + spoken(scheme.words) + scheme.profiles.map { SearchField(.profile, $0) }
      + topics(audiences: scheme.audiences, themes: scheme.themes)
      + passages([
        (.audience, [scheme.audience]), (.purpose, [scheme.purpose]),
        (.conditions, [scheme.conditions]),
        (
          .access, scheme.entrances.compactMap(doorName) + (scheme.entrancesNote.map { [$0] } ?? [])
        ),
        (.note, scheme.note.map { [$0] } ?? []),
      ])
  }

  func fields(of practice: Practice) -> [SearchField] {
    [SearchField(.title, practice.title), SearchField(.place, practice.territory)]
      + spoken(practice.words)
      + topics(audiences: practice.audiences, themes: practice.themes)
      + linked(practice.structures + practice.schemes)
      + passages([
        (.objectives, practice.objectives), (.steps, practice.steps),
        (.actors, practice.actors.flatMap { [$0.name, $0.role ?? ""] }),
        (.tools, practice.tools), (.indicators, practice.indicators),
        (.note, practice.note.map { [$0] } ?? []),
      ])
  }

  func fields(of question: OrientationQuestion) -> [SearchField] {
    [SearchField(.title, question.question)] + spoken(question.words)
      + topics(audiences: question.audiences, themes: question.themes)
      + linked([question.mainStructure] + question.secondaryStructures + question.schemes)
      + passages([(.note, question.note.map { [$0] } ?? [])])
  }

  func fields(of entry: CaseEntry) -> [SearchField] {
    let card = entry.card
    return [
      SearchField(.title, card.title), SearchField(.person, card.person.firstName),
      SearchField(.place, card.person.place), SearchField(.family, entry.family.title),
    ]
      + spoken(entry.words)
      + topics(audiences: card.audiences, themes: card.themes)
      + linked(card.structures + card.schemes)
      + passages([
        (.situation, card.situation), (.request, [card.request]), (.questions, card.questions),
      ])
  }

  /// What people say when they speak of an entry.
  private func spoken(_ words: [String]) -> [SearchField] {
    words.map { SearchField(.spoken, $0) }
  }

  private func names(_ names: DoorNames) -> [SearchField] {
    names.all.map { SearchField($0.role, $0.text) }
  }

  private func topics(audiences: [EntryID], themes: [EntryID]) -> [SearchField] {
    audiences.compactMap { audience($0) }.map { SearchField(.audience, $0.title) }
      + themes.compactMap { theme($0) }.map { SearchField(.theme, $0.title) }
  }

  private func linked(_ doors: [EntryID]) -> [SearchField] {
    doors.compactMap(doorName).map { SearchField(.linkedDoor, $0) }
  }

  private func passages(_ passages: [(SearchField.Passage, [String])]) -> [SearchField] {
    passages.flatMap { passage, texts in
      texts.filter { !$0.isEmpty }.map { SearchField(.text(passage), $0) }
    }
  }
}
