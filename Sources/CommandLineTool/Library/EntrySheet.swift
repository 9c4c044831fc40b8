import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook

/// An entry of the library, told in plain lines: what its deck says of it, and nothing else.
struct EntrySheet {
  private typealias Texts = Phrases.Entries

  private let library: Library
  private var lines: [String] = []

  /// The lines of an entry; none when the library has no such entry.
  static func lines(of kind: EntryKind, _ id: EntryID, in library: Library) -> [String] {
    var page = Self(library: library)
    page.write(kind, id)
    return page.lines
  }

  private init(library: Library) { self.library = library }

  private mutating func write(_ kind: EntryKind, _ id: EntryID) {
    switch kind {
    case .structure: library.structure(id).map { write($0) }
    case .scheme: library.scheme(id).map { write($0) }
    case .practice: library.practice(id).map { write($0) }
    case .orientation: library.orientationQuestion(id).map { write($0) }
    case .case: library.caseEntry(id).map { write($0.card) }
    }
  }

  private mutating func write(_ structure: Structure) {
    head(structure.name, .structure, structure.id)
    field(.acronym, structure.acronym)
    field(.aliases, structure.aliases)
    field(.name2017, structure.name2017)
    field(.since, structure.since)
    standing(structure.standing)
    field(.audience, structure.audience)
    field(.mission, structure.mission)
    field(.conditions, structure.conditions)
    field(.access, structure.access)
    if let card = structure.card {
      lines += Phrases.Lines.houseLines(card)
    }
    field(.note, structure.note)
    field(.practices, titles(structure.practices))
    list(.sources, structure.standing.sources)
  }

  private func titles(_ practices: [EntryID]) -> [String] {
    practices.compactMap { library.practice($0)?.title }
  }

  private mutating func write(_ scheme: Scheme) {
    head(scheme.name, .scheme, scheme.id)
    field(.acronym, scheme.acronym)
    field(.aliases, scheme.aliases)
    field(.name2017, scheme.name2017)
    field(.since, scheme.since)
    standing(scheme.standing)
    field(.replacedBy, scheme.replacedBy.compactMap(library.doorName))
    field(.audience, scheme.audience)
    field(.purpose, scheme.purpose)
    field(.conditions, scheme.conditions)
    let entrances = scheme.entrances.compactMap(library.doorName)
    field(.entrances, entrances + [scheme.entrancesNote].compactMap(\.self))
    field(.note, scheme.note)
    field(.practices, titles(scheme.practices))
    list(.sources, scheme.standing.sources)
  }

  private mutating func write(_ practice: Practice) {
    head(practice.title, .practice, practice.id)
    field(.chapter, library.chapter(practice.chapter)?.title)
    field(.territory, practice.territory)
    list(.objectives, practice.objectives)
    list(.steps, practice.steps)
    list(
      .actors,
      practice.actors.map { actor in
        actor.role.map { Phrases.Lines.labelled(actor.name, $0) } ?? actor.name
      })
    list(.tools, practice.tools)
    list(.indicators, practice.indicators)
    field(.note, practice.note)
  }

  private mutating func write(_ question: OrientationQuestion) {
    head(question.question, .orientation, question.id)
    field(.mainStructure, library.structure(question.mainStructure)?.name)
    field(
      .secondaryStructures,
      question.secondaryStructures.compactMap { library.structure($0)?.name })
    field(.schemes, question.schemes.compactMap { library.scheme($0)?.name })
    field(.note, question.note)
  }

  /// A case as it is read aloud; its private cues are for one player alone.
  private mutating func write(_ card: CaseCard) {
    lines += Phrases.Lines.text(card).split(separator: "\n").map(String.init)
    list(.questions, card.questions)
  }
}

extension EntrySheet {
  private mutating func head(_ title: String, _ kind: EntryKind, _ id: EntryID) {
    lines += [title, Texts.kind(kind.label, id: id)]
  }

  private mutating func standing(_ standing: Standing) {
    let checked = standing.checkedOn.map { " (\(Texts.checked(FrenchDate.moment($0))))" } ?? ""
    field(.status, standing.label + checked)
  }

  private mutating func field(_ field: EntryField, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    lines.append(Phrases.Lines.labelled(Texts.label(field), value))
  }

  private mutating func field(_ field: EntryField, _ values: [String]) {
    self.field(field, values.joined(separator: ", "))
  }

  private mutating func list(_ field: EntryField, _ items: [String]) {
    lines += Phrases.Lines.list(Texts.label(field), items)
  }
}
