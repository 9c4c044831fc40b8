import GameEngine
import Phrasebook

/// Composes what the group takes home of one round.
struct NotesRound {
  typealias Texts = Phrases.Debriefing

  let round: ExportedRound

  /// So many entries stand under one title at most; how many more there are is told.
  static let mostEntries = 6

  var section: Section? {
    Section(
      round.heading, [table, request],
      [
        seen,
        Section(Texts.doors, [.list(round.doors.map(item))] + RoundWords.questions(round)),
        Section(Texts.exchanges, [.list(round.exchanges.map(RoundWords.item))]),
      ])
  }

  /// Who came, and where to.
  private var table: Block {
    let facts = [round.caseCard?.personWords, round.structureCard?.name]
    return .paragraph(.text(facts.compactMap(\.self).joined(separator: " · ")))
  }

  private var request: Block {
    let request = round.caseCard?.request ?? ""
    return .quote(request.isEmpty ? [] : [Texts.quoted(request)])
  }

  // MARK: What was seen

  private var seen: Section? {
    guard round.lineCount > 0 else { return nil }
    guard round.isRevealed else {
      return Section(Texts.seen, [.paragraph(.text(Texts.notRevealed(round.lineCount)))])
    }
    let sections = round.sightsBySection
    return Section(
      Texts.seen, [],
      [
        Section(
          Texts.seenOnce,
          [RoundWords.bySection(sections.map { ($0.title, Self.first($0.lonely.map(lonely))) })]),
        Section(
          Texts.seenTogether,
          [
            RoundWords.bySection(
              sections.map { ($0.title, Self.first($0.groups.map { RoundWords.item($0) })) })
          ]),
      ])
  }

  private func lonely(_ sight: ExportedSight) -> Item {
    Item(sight.text + RoundWords.authors(sight))
  }

  /// The first entries, in the order they were written, and how many more the record holds.
  private static func first(_ items: [Item]) -> [Item] {
    let rest = items.count - mostEntries
    guard rest > 1 else { return items }
    return items.prefix(mostEntries) + [Item([.aside(Phrases.Documents.more(rest))])]
  }

  // MARK: Doors

  private func item(_ door: ExportedDoor) -> Item {
    Item(RoundWords.headline(door), way(to: door) + RoundWords.remark(door.remark))
  }

  /// How one gets in: at a structure's own door, or at the one that answers first.
  private func way(to door: ExportedDoor) -> [Item] {
    switch door.kind {
    case ExportedDoor.structure:
      [door.access ?? ""].filter { !$0.isEmpty }.map { Item($0) }
    case ExportedDoor.unknown: []
    default: door.mainWords.map { [Item(Texts.mainStructure, $0)] } ?? []
    }
  }
}
