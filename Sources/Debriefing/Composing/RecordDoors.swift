import Phrasebook

/// Doors and where they lead, and all that is known of schemes.
extension RecordRound {
  var doors: Section? {
    let questions = RoundWords.questions(round)
    return Section(
      Texts.doors, [.list(round.doors.map(item))] + questions,
      [Section(Texts.schemeFacts, [.list(round.schemes.map(item))])])
  }

  private func item(_ door: ExportedDoor) -> Item {
    Item(RoundWords.headline(door), details(of: door))
  }

  private func details(of door: ExportedDoor) -> [Item] {
    let lines = [
      (Texts.saidAs, door.saidAs.map(Texts.quoted)),
      (Texts.mainStructure, door.leadsToItself ? [] : [door.mainWords].compactMap(\.self)),
      (Texts.secondaryStructures, door.secondaryWords), (Texts.schemes, door.schemeWords),
    ]
    return lines.filter { !$0.1.isEmpty }.map { Item($0.0, $0.1.joined(separator: ", ")) }
      + RoundWords.remark(door.remark)
  }

  // MARK: What is known of schemes

  private func item(_ scheme: ExportedScheme) -> Item {
    let facts = [
      (Texts.purpose, scheme.purpose), (Texts.audience, scheme.audience),
      (Texts.conditions, scheme.conditions), (Texts.entrances, scheme.waysIn),
      (Texts.replacedBy, scheme.successors.joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }
    return Item(
      [.strong(scheme.fullName), .text(Texts.dash + scheme.status)],
      facts.map { Item($0.0, $0.1) } + sources(of: scheme))
  }

  private func sources(of scheme: ExportedScheme) -> [Item] {
    guard !scheme.sources.isEmpty else { return [] }
    let links = scheme.sources.map { [Span.link($0)] }.joined(separator: [.text(", ")])
    let checked = scheme.checkedOn.map { Span.text(" (\(Texts.checked(FrenchDate.moment($0))))") }
    return [Item([.text(Texts.sources + Texts.colon)] + links + [checked].compactMap(\.self))]
  }
}
