import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// Phase 7c: doors opened, doors heard in the grids, schemes asked as questions.
enum DoorsPane {
  static func items(_ scene: Scene, _ sight: Sight) -> [Item] {
    let view = scene.roundView
    let open = view.doorTally.filter { $0.noted != nil }
    let heard = view.doorTally.filter { $0.noted == nil }
    let all = list(view, open, heard)
    let chosen = ItemList(all, chosen: sight.chosen[.doors, default: 0]).target
    return all.map { item in
      guard item.target == chosen,
        let door = (open + heard).first(where: { self.item($0)?.target == chosen })
      else { return item }
      return Item(text: item.text, detail: details(door), target: item.target)
    }
  }

  private static func list(
    _ view: RoundView, _ open: [DoorTally], _ heard: [DoorTally]
  ) -> [Item] {
    part(Phrases.Screen.openDoors, open.compactMap(opened))
      + part(Phrases.Screen.heardDoors, heard.map(self.heard))
      + part(
        Phrases.Screen.askedSchemes,
        view.unnamedStructures.map(asked) + view.unnamedSchemes.map(asked))
  }

  private static func item(_ door: DoorTally) -> Item? {
    door.noted == nil ? heard(door) : opened(door)
  }

  /// The path of the door one looks at, and what is known of the first schemes there.
  private static func details(_ door: DoorTally) -> String? {
    var schemes = door.path.schemes
    if case .scheme(let scheme) = door.destination, !schemes.contains(scheme) {
      schemes.insert(scheme, at: 0)
    }
    let facts = schemes.prefix(shownSchemes).map { "· " + $0.facts(conditions: shownConditions) }
    let lines = (path(door).map { [$0] } ?? []) + facts
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// Schemes told under the door one looks at, and how much of their conditions.
  private static let shownSchemes = 3
  private static let shownConditions = 140

  private static func part(_ title: String, _ items: [Item]) -> [Item] {
    items.isEmpty ? [] : [.heading(title)] + items + [.remark("")]
  }

  private static func opened(_ tally: DoorTally) -> Item? {
    guard let door = tally.noted else { return nil }
    let seen =
      tally.seenBy > 0 ? "  \(Phrases.Screen.seen(by: tally.seenBy, of: tally.observers))" : ""
    let remark = door.remark.isEmpty ? "" : "  \(door.remark)"
    return Item(
      text: [Span(tally.name, .of(.door).adding(.bold)), Span(seen, .quiet), Span(remark)],
      detail: path(tally), target: .door(door.id))
  }

  private static func heard(_ tally: DoorTally) -> Item {
    Item(
      text: [
        Span(tally.name, .of(.door)),
        Span("  \(Phrases.Screen.seen(by: tally.seenBy, of: tally.observers))", .quiet),
      ], detail: path(tally), target: .heard(tally.name, entry(tally.destination)))
  }

  private static func asked(_ scheme: Scheme) -> Item {
    let name = scheme.acronym ?? scheme.name
    let entry = LibraryEntry(kind: .scheme, id: scheme.id, title: scheme.name)
    let note = scheme.standing.isCertain ? "" : "  (\(scheme.standing.label))"
    return Item(
      text: [Span(Phrases.Screen.whoKnows(name)), Span(note, .quiet)], target: .asked(entry))
  }

  private static func asked(_ structure: Structure) -> Item {
    let entry = LibraryEntry(kind: .structure, id: structure.id, title: structure.name)
    let isLong = TextLayout.width(structure.name) > 24
    let name = isLong ? structure.acronym ?? structure.name : structure.name
    let note = structure.standing.isCertain ? "" : "  (\(structure.standing.label))"
    return Item(
      text: [Span(Phrases.Screen.whoKnowsStructure(name)), Span(note, .quiet)],
      target: .asked(entry))
  }

  private static func entry(_ destination: DoorTally.Destination) -> LibraryEntry? {
    switch destination {
    case .structure(let structure):
      LibraryEntry(kind: .structure, id: structure.id, title: structure.name)
    case .scheme(let scheme): LibraryEntry(kind: .scheme, id: scheme.id, title: scheme.name)
    case .question(let question):
      LibraryEntry(kind: .orientation, id: question.id, title: question.question)
    case .unknown: nil
    }
  }

  /// Door → main structure and secondary structures → schemes, with their status.
  private static func path(_ tally: DoorTally) -> String? {
    var parts: [String] = []
    if case .scheme(let scheme) = tally.destination, scheme.standing.status != .active {
      parts.append(scheme.standing.label)
    }
    if let main = tally.path.main, main.name != tally.name { parts.append("→ \(main.name)") }
    if !tally.path.secondary.isEmpty {
      parts.append(Phrases.Screen.also(tally.path.secondary.prefix(3).map(\.name)))
    }
    let schemes = tally.path.schemes.prefix(4).map { $0.acronym ?? $0.name }
    if !schemes.isEmpty { parts.append("→ \(schemes.joined(separator: ", "))") }
    return parts.isEmpty ? nil : parts.joined(separator: "  ")
  }
}

/// Phase 7d: practices of the library that speak to this round, each with its reason.
enum PracticesPane {
  static func items(_ scene: Scene) -> [Item] {
    let kept = scene.round.kept.map { kept in
      Item(
        text: [
          Span("✓ ", .saved), Span(kept.entry.title, .bold),
          Span(kept.remark.isEmpty ? "" : "  \(kept.remark)"),
        ], detail: place(kept.entry, scene), target: .kept(kept.id))
    }
    let keptIDs = Set(scene.round.kept.map(\.entry.id))
    let proposed = suggestions(scene).filter { !keptIDs.contains($0.practice.id) }.map {
      let entry = LibraryEntry(kind: .practice, id: $0.practice.id, title: $0.practice.title)
      return Item(text: [Span($0.practice.title)], detail: $0.reason, target: .proposed(entry))
    }
    let notes = scene.round.notes.filter { $0.kind == .exchange }.map(ExperiencePane.noteItem)
    let dismissed = scene.round.dismissed.map {
      Item(text: [Span($0.title, .quiet)], target: .dismissed($0))
    }
    return part(Phrases.Screen.keptEntries, kept) + part(Phrases.Screen.proposedPractices, proposed)
      + part(Phrases.Screen.exchangeNotes, notes)
      + part(Phrases.Screen.dismissedPractices, dismissed)
  }

  private static func part(_ title: String, _ items: [Item]) -> [Item] {
    items.isEmpty ? [] : [.heading(title)] + items + [.remark("")]
  }

  private static func place(_ entry: LibraryEntry, _ scene: Scene) -> String? {
    guard let practice = scene.library.practice(entry.id),
      let chapter = scene.library.chapter(practice.chapter)
    else { return nil }
    if practice.isTold { return Phrases.Screen.told(territory: practice.territory) }
    return Phrases.Screen.inGuide(
      chapter: chapter.number, number: practice.number, territory: practice.territory)
  }

  /// Practices that speak to the round, best first, from what the room may see.
  static func suggestions(_ scene: Scene) -> [PracticeSuggestion] {
    scene.memo.suggestions(scene) { workOut(scene) }
  }

  private static func workOut(_ scene: Scene) -> [PracticeSuggestion] {
    scene.library.practices(
      for: RoundTopics(scene.round, view: scene.roundView),
      excluding: scene.round.dismissedPractices, limit: 6)
  }
}

/// Draws the list of doors or practices, and beside it, where there is room, the chosen entry.
enum EntriesPane {
  /// Columns from which the chosen entry is shown beside the list.
  static let wide = 116

  static func draw(
    on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ sight: Sight
  ) {
    let list = sight.list(scene)
    if list.items.isEmpty {
      let text = Phrases.Screen.noEntries(
        doors: scene.session.phase == .doors, givesKeys: scene.viewer == .facilitator)
      for (index, line) in TextLayout.wrap(text, width: rect.columns).enumerated() {
        canvas.put(line, at: rect.origin.moved(rows: index + 1), style: .quiet)
      }
    }
    guard rect.columns >= wide else { return list.draw(on: &canvas, in: rect) }
    let (left, right) = rect.split(left: rect.columns / 2)
    list.draw(on: &canvas, in: left)
    guard let target = list.target, let entry = target.entry(scene),
      let page = EntryPage(entry, scene.library)
    else { return }
    let area = Rect(
      column: right.column + 3, row: right.row, columns: right.columns - 4, rows: right.rows)
    page.drawText(on: &canvas, in: area)
  }
}
