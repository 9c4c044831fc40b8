import DeckLibrary
import GameEngine
import Phrasebook

/// Doors and where they lead, what is known of schemes, and what is kept of the library.
extension MarkdownRound {
  func doors(_ page: inout MarkdownPage) {
    let view = round.view
    let asksOthers = view.isRevealed && !view.unnamedSchemes.isEmpty
    guard !view.doorTally.isEmpty || asksOthers else { return }
    page.heading(3, Texts.doors)
    page.list(view.doorTally.map(item))
    if asksOthers {
      page.paragraph([.text(Texts.unnamedSchemes)])
      page.list(view.unnamedSchemes.map { Item([.text(Texts.whatAbout($0.fullName))]) })
    }
    guard !round.schemes.isEmpty else { return }
    page.heading(4, Texts.schemeFacts)
    page.list(round.schemes.map(item))
  }

  private func item(_ door: DoorTally) -> Item {
    let count = door.seenBy > 0 ? Phrases.seen(by: door.seenBy, of: door.observers) : nil
    let facts = [count, door.isNotedOnly ? Texts.notedTogether : nil, standing(of: door)]
    let said = facts.compactMap(\.self).joined(separator: ", ")
    let tail = said.isEmpty ? "" : Texts.dash + said
    return Item([.bold(door.name), .text(tail)], details(of: door))
  }

  private func standing(of door: DoorTally) -> String? {
    switch door.destination {
    case .structure(let structure): structure.standing.reservation.map(Texts.status)
    case .scheme(let scheme): scheme.standing.reservation.map(Texts.status)
    case .question: nil
    case .unknown: Texts.notInLibrary
    }
  }

  private func details(of door: DoorTally) -> [Item] {
    let path = door.path
    let lines = [
      (Texts.saidAs, door.saidAs.map(Texts.quoted)),
      (Texts.mainStructure, [path.main].compactMap(\.self).filter { !door.is($0) }.map(named)),
      (Texts.secondaryStructures, path.secondary.map(named)),
      (Texts.schemes, path.schemes.map(named)),
    ].map { ($0.0, $0.1.joined(separator: ", ")) }
    let remark = door.noted?.remark ?? ""
    return lines.filter { !$0.1.isEmpty }.map { Item([.text(Texts.labelled($0.0, $0.1))]) }
      + (remark.isEmpty ? [] : [Item([.text(remark)])])
  }

  private func named(_ structure: Structure) -> String {
    reserved(structure.name, structure.standing)
  }

  private func named(_ scheme: Scheme) -> String { reserved(scheme.shortName, scheme.standing) }

  private func reserved(_ name: String, _ standing: Standing) -> String {
    standing.reservation.map { "\(name) (\($0))" } ?? name
  }

  // MARK: What is known of schemes

  private func item(_ scheme: Scheme) -> Item {
    let facts = [
      (Texts.purpose, scheme.purpose), (Texts.audience, scheme.audience),
      (Texts.conditions, scheme.conditions),
    ]
    let known = facts.filter { !$0.1.isEmpty }.map { Item([.text(Texts.labelled($0.0, $0.1))]) }
    let status = Texts.dash + scheme.standing.label
    return Item(
      [.bold(scheme.fullName), .text(status)], known + successors(of: scheme) + sources(of: scheme))
  }

  private func successors(of scheme: Scheme) -> [Item] {
    let names = round.schemes.filter { scheme.replacedBy.contains($0.id) }.map(\.fullName)
    guard scheme.standing.isEnded, !names.isEmpty else { return [] }
    return [Item([.text(Texts.labelled(Texts.replacedBy, names.joined(separator: ", ")))])]
  }

  private func sources(of scheme: Scheme) -> [Item] {
    guard !scheme.standing.sources.isEmpty else { return [] }
    let links = scheme.standing.sources.map { [Span.link($0)] }.joined(separator: [.text(", ")])
    let checked = scheme.standing.checkedOn.map { Texts.checked(FrenchDate.month($0)) }
    let tail = checked.map { [Span.text(" (\($0))")] } ?? []
    return [Item([.text(Texts.sources + Texts.colon)] + links + tail)]
  }

  // MARK: What is kept

  func kept(_ page: inout MarkdownPage) {
    guard !round.kept.isEmpty else { return }
    page.heading(3, Texts.kept)
    page.list(round.kept.map(item))
  }

  private func item(_ kept: KeptSummary) -> Item {
    let place = kept.place.map(words) ?? Phrases.title(kept.kind)
    let remark = kept.remark.isEmpty ? [] : [Item([.text(kept.remark)])]
    return Item([.bold(kept.title), .text(Texts.dash + place)], remark)
  }

  private func words(_ place: PracticePlace) -> String {
    let guide = place.isOfGuide ? Texts.guide : place.deck
    return Texts.place(guide: guide, chapter: place.chapter, number: place.number)
      + (place.territory.isEmpty ? "" : " (\(place.territory))")
  }
}

extension DoorTally {
  /// Whether the door is that structure itself, which need not be said twice.
  fileprivate func `is`(_ structure: Structure) -> Bool { destination == .structure(structure) }

  fileprivate var isNotedOnly: Bool { seenBy == 0 && noted != nil }
}

extension Standing {
  /// What is to be said of anything that cannot be offered without a thought.
  fileprivate var reservation: String? { status == .active && isCertain ? nil : label }
}

extension Scheme {
  /// The acronym people use, else the name.
  fileprivate var shortName: String { acronym ?? name }

  /// The acronym and the name.
  fileprivate var fullName: String {
    acronym.map { "\($0)\(Phrases.Debriefing.dash)\(name)" } ?? name
  }
}
