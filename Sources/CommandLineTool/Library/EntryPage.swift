import DeckLibrary
import GameEngine
import Phrasebook

/// An entry of the library, told in plain lines: what its deck says of it, and nothing else.
struct EntryPage {
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
    field(Texts.acronym, structure.acronym)
    field(Texts.aliases, structure.aliases)
    field(Texts.name2017, structure.name2017)
    field(Texts.since, structure.since)
    standing(structure.standing)
    field(Texts.audience, structure.audience)
    field(Texts.mission, structure.mission)
    field(Texts.conditions, structure.conditions)
    field(Texts.access, structure.access)
    if let card = structure.card {
      lines += Phrases.Lines.houseLines(card)
    }
    field(Texts.note, structure.note)
    field(Texts.practices, structure.practices)
    list(Texts.sources, structure.standing.sources)
  }

  private mutating func write(_ scheme: Scheme) {
    head(scheme.name, .scheme, scheme.id)
    field(Texts.acronym, scheme.acronym)
    field(Texts.aliases, scheme.aliases)
    field(Texts.name2017, scheme.name2017)
    field(Texts.since, scheme.since)
    standing(scheme.standing)
    field(Texts.replacedBy, scheme.replacedBy.compactMap(library.doorName))
    field(Texts.audience, scheme.audience)
    field(Texts.purpose, scheme.purpose)
    field(Texts.conditions, scheme.conditions)
    let entrances = scheme.entrances.compactMap(library.doorName)
    field(Texts.entrances, entrances + [scheme.entrancesNote].compactMap(\.self))
    field(Texts.note, scheme.note)
    field(Texts.practices, scheme.practices)
    list(Texts.sources, scheme.standing.sources)
  }

  private mutating func write(_ practice: Practice) {
    head(practice.title, .practice, practice.id)
    field(Texts.chapter, library.chapter(practice.chapter)?.title)
    field(Texts.territory, practice.territory)
    list(Texts.objectives, practice.objectives)
    list(Texts.steps, practice.steps)
    list(
      Texts.actors,
      practice.actors.map { actor in
        actor.role.map { Phrases.Lines.labelled(actor.name, $0) } ?? actor.name
      })
    list(Texts.tools, practice.tools)
    list(Texts.indicators, practice.indicators)
    field(Texts.note, practice.note)
  }

  private mutating func write(_ question: OrientationQuestion) {
    head(question.question, .orientation, question.id)
    field(Texts.mainStructure, library.structure(question.mainStructure)?.name)
    field(
      Texts.secondaryStructures,
      question.secondaryStructures.compactMap { library.structure($0)?.name })
    field(Texts.schemes, question.schemes.compactMap { library.scheme($0)?.name })
    field(Texts.note, question.note)
  }

  /// A case as it is read aloud; its private cues are for one player alone.
  private mutating func write(_ card: CaseCard) {
    lines += Phrases.Lines.text(card).split(separator: "\n").map(String.init)
    list(Texts.questions, card.questions)
  }
}

extension EntryPage {
  private mutating func head(_ title: String, _ kind: EntryKind, _ id: EntryID) {
    lines += [title, Texts.kind(kind.label, id: id)]
  }

  private mutating func standing(_ standing: Standing) {
    let checked = standing.checkedOn.map { " (\(Texts.checked) \($0))" } ?? ""
    field(Texts.status, standing.label + checked)
  }

  private mutating func field(_ label: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    lines.append(Phrases.Lines.labelled(label, value))
  }

  private mutating func field(_ label: String, _ values: [String]) {
    field(label, values.joined(separator: ", "))
  }

  private mutating func list(_ label: String, _ items: [String]) {
    lines += Phrases.Lines.list(label, items)
  }
}
