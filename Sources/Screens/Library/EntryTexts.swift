import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// How each kind of entry is laid out on its page.
extension EntryPage {
  typealias Words = Phrases.Library

  init(_ structure: Structure, _ library: Library) {
    self.init(
      title: structure.name, hue: .structureCard,
      lines: Self.head(structure.name, structure.acronym, structure.formerName)
        + Self.standing(structure.standing, since: structure.since)
        + Self.part(Words.mission, structure.mission)
        + Self.part(Words.audience, structure.audience)
        + Self.part(Words.conditions, structure.conditions)
        + Self.part(Words.access, structure.access)
        + Self.part(Words.offers, structure.house?.offers ?? [])
        + Self.part(Words.limits, structure.house?.limits ?? [])
        + Self.part(Words.partners, structure.house?.partners ?? [])
        + Self.part(Words.alsoSaid, structure.aliases.joined(separator: ", "))
        + Self.part(Words.note, structure.note ?? "")
        + Self.part(Words.inGuide, Self.practices(structure.practices, library))
        + Self.sources(structure.standing))
  }

  init(_ scheme: Scheme, _ library: Library) {
    let entrances = scheme.entrances.compactMap { library.structure($0)?.name }
    self.init(
      title: scheme.acronym ?? scheme.name, hue: .door,
      lines: Self.head(scheme.name, scheme.acronym, scheme.formerName)
        + Self.standing(scheme.standing, since: scheme.since)
        + Self.part(Words.purpose, scheme.purpose)
        + Self.part(Words.audience, scheme.audience)
        + Self.part(Words.conditions, scheme.conditions)
        + Self.part(Words.entrances, entrances)
        + Self.part(Words.otherEntrances, scheme.entrancesNote ?? "")
        + Self.part(Words.replacedBy, scheme.replacedBy.compactMap { library.scheme($0)?.name })
        + Self.part(Words.alsoSaid, scheme.aliases.joined(separator: ", "))
        + Self.part(Words.note, scheme.note ?? "")
        + Self.part(Words.inGuide, Self.practices(scheme.practices, library))
        + Self.sources(scheme.standing))
  }

  init(_ practice: Practice, _ library: Library) {
    let chapter = library.chapter(practice.chapter)
    let place =
      practice.isTold
      ? Phrases.Screen.told(territory: practice.territory)
      : Phrases.Screen.inGuide(
        chapter: chapter?.number ?? 0, number: practice.number, territory: practice.territory)
    let actors = practice.actors.map { actor in
      actor.role.map { Words.actor(actor.name, role: $0) } ?? actor.name
    }
    self.init(
      title: Words.practice, hue: .accent,
      lines: [Line(text: practice.title, style: .bold), Line(text: place, style: .quiet)]
        + Self.part(Words.objectives, practice.objectives)
        + Self.part(Words.steps, practice.steps, numbered: true)
        + Self.part(Words.actors, actors) + Self.part(Words.tools, practice.tools)
        + Self.part(Words.indicators, practice.indicators)
        + Self.part(Words.note, practice.note ?? ""))
  }

  init(_ question: OrientationQuestion, _ library: Library) {
    let schemes = question.schemes.compactMap { library.scheme($0)?.name }
    self.init(
      title: Words.question, hue: .door,
      lines: [Line(text: question.question, style: .bold)]
        + Self.part(Words.mainStructure, library.structure(question.mainStructure)?.name ?? "")
        + Self.part(
          Words.otherStructures,
          question.secondaryStructures.compactMap { library.structure($0)?.name })
        + Self.part(Words.schemes, schemes) + Self.part(Words.note, question.note ?? ""))
  }

  /// A case without its private cues: the page may be on the wall.
  init(_ card: CaseCard, _ library: Library) {
    let person = card.person
    self.init(
      title: Words.caseTitle(card.number.rawValue), hue: .caseCard,
      lines: [
        Line(text: card.title, style: .bold),
        Line(
          text: Phrases.Screen.person(person.firstName, age: person.age, place: person.place)),
        Line(text: "\(card.family) · \(Phrases.title(card.depth))", style: .quiet), Line(text: ""),
      ]
        + card.situation.flatMap { [Line(text: $0), Line(text: "")] }
        + [Line(text: Phrases.Screen.quoted(card.request), style: .bold)]
        + Self.part(Words.structures, card.structures.compactMap { library.structure($0)?.name })
        + Self.part(Words.schemes, card.schemes.compactMap { library.scheme($0)?.name })
        + Self.part(Words.questions, card.questions))
  }

  private static func head(_ name: String, _ acronym: String?, _ former: String?) -> [Line] {
    let acronym = acronym.map { " (\($0))" } ?? ""
    return [Line(text: name + acronym, style: .bold)]
      + (former.map { [Line(text: Phrases.Screen.formerly($0), style: .quiet)] } ?? [])
  }

  private static func standing(_ standing: Standing, since: String) -> [Line] {
    let style: Style = standing.isEnded || !standing.isCertain ? .warning : .saved
    let since = since.isEmpty ? "" : " · \(since)"
    return [Line(text: standing.label + since, style: style)]
  }

  private static func sources(_ standing: Standing) -> [Line] {
    part(Words.sources, standing.sources)
      + (standing.checkedOn.map {
        [Line(text: Words.checked(FrenchDate.moment($0)), style: .quiet)]
      }
        ?? [Line(text: Words.notDated, style: .quiet)])
  }

  private static func practices(_ ids: [EntryID], _ library: Library) -> [String] {
    ids.compactMap { library.practice($0)?.title }
  }

  private static func part(_ heading: String, _ text: String) -> [Line] {
    text.isEmpty ? [] : [Line(text: ""), Line(text: heading, style: .accent), Line(text: text)]
  }

  private static func part(_ heading: String, _ items: [String], numbered: Bool = false) -> [Line] {
    if items.isEmpty { return [] }
    return [Line(text: ""), Line(text: heading, style: .accent)] + list(items, numbered: numbered)
  }

  static func list(_ items: [String], numbered: Bool = false) -> [Line] {
    items.enumerated().map { index, item in
      Line(text: item, mark: numbered ? "\(index + 1). " : "· ")
    }
  }
}
