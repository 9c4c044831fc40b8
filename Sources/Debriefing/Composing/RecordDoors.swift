import DeckLibrary
import GameEngine
import Phrasebook

/// Doors and where they lead, and all that is known of schemes.
extension RecordRound {
  var doors: Section? {
    let questions = words.questions(round.view)
    return Section(
      Texts.doors, [.list(round.view.doorTally.map(item))] + questions,
      [Section(Texts.schemeFacts, [.list(round.schemes.map(item))])])
  }

  private func item(_ door: DoorTally) -> Item {
    Item(words.headline(door), details(of: door))
  }

  private func details(of door: DoorTally) -> [Item] {
    let path = door.path
    let lines = [
      (Texts.saidAs, door.saidAs.map(Texts.quoted)),
      (Texts.mainStructure, [path.main].compactMap(\.self).filter { !door.is($0) }.map(named)),
      (Texts.secondaryStructures, path.secondary.map(named)),
      (Texts.schemes, path.schemes.map(named)),
    ]
    return lines.filter { !$0.1.isEmpty }.map { Item($0.0, $0.1.joined(separator: ", ")) }
      + words.remark(door.noted?.remark)
  }

  private func named(_ structure: Structure) -> String {
    structure.standing.beside(structure.name)
  }

  private func named(_ scheme: Scheme) -> String { scheme.standing.beside(scheme.shortName) }

  // MARK: What is known of schemes

  private func item(_ summary: SchemeSummary) -> Item {
    let scheme = summary.scheme
    let facts = [
      (Texts.purpose, scheme.purpose), (Texts.audience, scheme.audience),
      (Texts.conditions, scheme.conditions), (Texts.entrances, summary.waysIn),
      (Texts.replacedBy, summary.successors.map(\.fullName).joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }
    return Item(
      [.strong(scheme.fullName), .text(Texts.dash + scheme.standing.label)],
      facts.map { Item($0.0, $0.1) } + sources(of: scheme.standing))
  }

  private func sources(of standing: Standing) -> [Item] {
    guard !standing.sources.isEmpty else { return [] }
    let links = standing.sources.map { [Span.link($0)] }.joined(separator: [.text(", ")])
    let checked = standing.checkedOn.map { Span.text(" (\(Texts.checked(FrenchDate.moment($0))))") }
    return [Item([.text(Texts.sources + Texts.colon)] + links + [checked].compactMap(\.self))]
  }
}

extension DoorTally {
  /// Whether the door is that structure itself, which need not be said twice.
  fileprivate func `is`(_ structure: Structure) -> Bool { destination == .structure(structure) }
}
