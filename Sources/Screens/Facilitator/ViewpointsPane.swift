import Debriefing
import GameEngine
import Phrasebook
import TerminalUI

/// Phase 7b: what the observers saw; what one person alone saw comes first.
enum ViewpointsPane {
  /// The three ways to look at the grids.
  enum View: Int, CaseIterable {
    case seen
    case sections
    case timeline

    init(_ sight: Sight) {
      let index = sight.view[.viewpoints, default: 0] % Self.allCases.count
      self = Self(rawValue: index) ?? .seen
    }
  }

  static func items(_ scene: Scene, _ sight: Sight) -> [Item] {
    let round = scene.roundView
    guard round.isRevealed else { return [] }
    let exchange = notes(scene) + hidden(scene)
    switch View(sight) {
    case .seen: return seen(round, sight) + exchange
    case .sections: return round.sections.flatMap { section($0, sight) } + exchange
    case .timeline: return timeline(round, sight) + exchange
    }
  }

  private static func seen(_ round: RoundView, _ sight: Sight) -> [Item] {
    let lonely = round.lonely.flatMap { item($0, sight, namesSection: true) }
    let groups = round.groups.flatMap { item($0, sight, namesSection: true) }
    return part(Phrases.Screen.seenByOne(observers: round.observers), lonely)
      + part(Phrases.Screen.seenBySeveral, groups)
  }

  private static func section(_ section: SectionView, _ sight: Sight) -> [Item] {
    part(
      section.section.title,
      section.lonely.flatMap { item($0, sight, namesSection: false) }
        + section.groups.flatMap { item($0, sight, namesSection: false) })
  }

  private static func part(_ title: String, _ items: [Item]) -> [Item] {
    items.isEmpty ? [] : [.heading(title)] + items + [.remark("")]
  }

  private static func item(
    _ seen: SeenOnce, _ sight: Sight, namesSection: Bool
  ) -> [Item] {
    if seen.bond == .byHand {
      return group(
        seen.lines, seen.text, by: 1, of: seen.observers, seen.section, sight, byHand: true)
    }
    return seen.lines.map { line in
      self.line(line, sight, detail: namesSection ? line.section.title : nil)
    }
  }

  private static func item(
    _ seen: SeenTogether, _ sight: Sight, namesSection: Bool
  ) -> [Item] {
    group(
      seen.lines, seen.text, by: seen.seenBy, of: seen.observers, seen.section, sight,
      byHand: seen.bond == .byHand)
  }

  /// A group by hand shows every line as written; lines that say the same show once.
  private static func group(
    _ lines: [ObservedLine], _ text: String, by: Int, of observers: Int, _ section: GridSection,
    _ sight: Sight, byHand: Bool
  ) -> [Item] {
    let ids = lines.map(\.id)
    let mark = sight.marked.isSuperset(of: ids) ? "✓ " : ""
    let head = Item(
      text: [
        Span(mark, .accent),
        Span("\(Phrases.Screen.seen(by: by, of: observers))  ", .accent.adding(.bold)),
        Span(text),
      ], target: .group(ids))
    let others = byHand ? lines.filter { $0.text != text } : []
    return [head]
      + others.map { line in
        Item(text: [Span("  · \(line.text)", .quiet)], target: .member(line.id))
      }
  }

  private static func line(
    _ line: ObservedLine, _ sight: Sight, detail: String?
  ) -> Item {
    let mark = sight.marked.contains(line.id) ? "✓ " : ""
    let time = line.elapsed.map { "\(Phrases.clock($0))  " } ?? ""
    let author = line.author?.shown(nominative: true).map { " · \($0)" } ?? ""
    return Item(
      text: [
        Span(mark, .accent), Span(time, .quiet), Span(line.text),
        Span(detail.map { " · \($0)" } ?? "", .quiet), Span(author, .quiet),
      ], target: .observation(line.id))
  }

  private static func timeline(_ round: RoundView, _ sight: Sight) -> [Item] {
    let moments = round.timeline.map { moment in
      switch moment {
      case .line(let line, at: _): self.line(line, sight, detail: line.section.title)
      case .consultation(let turn):
        Item.remark("  \(Phrases.clock(turn.began))  \(Phrases.Screen.turn(isRoom: turn.isRoom))")
      }
    }
    let untimed = round.untimed.map { self.line($0, sight, detail: $0.section.title) }
    return moments + (untimed.isEmpty ? [] : [.remark(""), .heading(Phrases.Screen.untimed)])
      + untimed
  }

  /// Lines off the wall, for the facilitator alone; without their words where her screen is the wall.
  private static func hidden(_ scene: Scene) -> [Item] {
    guard scene.viewer == .facilitator else { return [] }
    let lines = scene.round.standingObservations.filter { scene.round.hidden.contains($0.id) }
    return part(
      Phrases.Console.hiddenLines,
      lines.map { line in
        let words = Console.isOn(scene) ? line.text : Phrases.Console.hiddenLine
        return Item(text: [Span("○ ", .quiet), Span(words, .quiet)], target: .observation(line.id))
      })
  }

  private static func notes(_ scene: Scene) -> [Item] {
    let notes = scene.round.notes.filter { $0.kind == .exchange }.map(ExperiencePane.noteItem)
    return part(Phrases.Screen.exchangeNotes, notes)
  }

  static func draw(
    on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ sight: Sight
  ) {
    guard scene.round.isRevealed else { return drawHidden(on: &canvas, in: rect, scene) }
    let titles = Phrases.Screen.viewTitles
    var column = rect.column
    for view in View.allCases {
      let isShown = view == View(sight)
      let text = isShown ? "[\(titles[view.rawValue])]" : " \(titles[view.rawValue]) "
      column +=
        canvas.put(
          text, at: Point(column: column, row: rect.row),
          style: isShown ? .accent.adding(.bold) : .quiet) + 2
    }
    let list = sight.list(scene)
    let area = rect.split(top: 2).rest
    if list.items.isEmpty {
      canvas.put(
        Phrases.Screen.noLines(scene.viewer == .facilitator), at: area.origin, style: .quiet,
        width: area.columns)
    }
    list.draw(on: &canvas, in: area)
  }

  private static func drawHidden(on canvas: inout Canvas, in rect: Rect, _ scene: Scene) {
    let (ready, expected) = scene.session.readiness
    let lines = [
      Phrases.Screen.linesWritten(scene.lineCount),
      Phrases.readyGrids(ready, of: expected), "",
      Phrases.Screen.stillHidden(scene.viewer == .facilitator),
    ]
    for (index, line) in lines.enumerated() {
      InterviewPane.center(
        line, on: &canvas, in: rect, row: rect.row + max(1, rect.rows / 3) + index,
        style: index == 0 ? .accent.adding(.bold) : index == 3 ? .quiet : .bold)
    }
  }
}
