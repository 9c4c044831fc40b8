import DeckLibrary
import GameEngine
import Phrasebook

/// Composes what the group takes home of one round.
struct NotesRound {
  typealias Texts = Phrases.Debriefing

  let round: RoundSummary
  let isNominative: Bool

  private var words: RoundWords { RoundWords(isNominative: isNominative) }

  /// So many entries stand under one title at most; how many more there are is told.
  static let mostEntries = 6

  var section: Section? {
    Section(
      Texts.round(round.number, round.caseCard?.title), [table, request],
      [
        seen,
        Section(Texts.doors, [.list(round.view.doorTally.map(item))] + words.questions(round.view)),
        Section(Texts.exchanges, [.list(round.exchanges.map(words.item))]),
      ])
  }

  /// Who came, and where to.
  private var table: Block {
    let facts = [round.caseCard.map { Texts.person($0.person) }, round.structureCard?.name]
    return .paragraph(.text(facts.compactMap(\.self).joined(separator: " · ")))
  }

  private var request: Block {
    let request = round.caseCard?.request ?? ""
    return .quote(request.isEmpty ? [] : [Texts.quoted(request)])
  }

  // MARK: What was seen

  private var seen: Section? {
    let view = round.view
    guard view.lineCount > 0 else { return nil }
    guard view.isRevealed else {
      return Section(Texts.seen, [.paragraph(.text(Texts.notRevealed(view.lineCount)))])
    }
    return Section(
      Texts.seen, [],
      [
        Section(Texts.seenOnce, [words.bySection(view.sections.map { ($0, lonely($0)) })]),
        Section(Texts.seenTogether, [words.bySection(view.sections.map { ($0, together($0)) })]),
      ])
  }

  private func lonely(_ section: SectionView) -> [Item] {
    Self.first(section.lonely.map { Item($0.text + words.authors($0.lines)) })
  }

  private func together(_ section: SectionView) -> [Item] {
    Self.first(section.groups.map { words.item($0) })
  }

  /// The first entries, in the order they were written, and how many more the record holds.
  private static func first(_ items: [Item]) -> [Item] {
    let rest = items.count - mostEntries
    guard rest > 1 else { return items }
    return items.prefix(mostEntries) + [Item([.aside(Phrases.Documents.more(rest))])]
  }

  // MARK: Doors

  private func item(_ door: DoorTally) -> Item {
    Item(words.headline(door), way(to: door) + words.remark(door.noted?.remark))
  }

  /// How one gets in: at a structure's own door, or at the one that answers first.
  private func way(to door: DoorTally) -> [Item] {
    switch door.destination {
    case .structure(let structure):
      structure.standing.isEnded || structure.access.isEmpty ? [] : [Item(structure.access)]
    case .scheme, .question:
      door.path.main.map { [Item(Texts.mainStructure, $0.standing.beside($0.name))] } ?? []
    case .unknown: []
    }
  }
}
