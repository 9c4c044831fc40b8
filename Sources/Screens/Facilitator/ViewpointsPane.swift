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
    case .sections: return sections(round, sight) + exchange
    case .timeline: return CourseItems(round, sight).items + exchange
    }
  }

  private static func seen(_ round: RoundView, _ sight: Sight) -> [Item] {
    let seen = SeenItems(sight, namesSection: true)
    return part(
      Phrases.Screen.seenByOne(observers: round.observers),
      seen.items(round.lonely, of: round))
      + part(Phrases.Screen.seemAlike, seen.items(round.proposals))
      + part(
        Phrases.Screen.seenBySeveral, seen.items(round.groups, of: round))
  }

  private static func sections(_ round: RoundView, _ sight: Sight) -> [Item] {
    let seen = SeenItems(sight, namesSection: false)
    return round.sections.flatMap { section in
      part(
        section.section.title,
        seen.items(section.lonely, of: round)
          + seen.items(round.proposals.filter { $0.section.id == section.section.id })
          + seen.items(section.groups, of: round))
    }
  }

  static func part(_ title: String, _ items: [Item]) -> [Item] {
    items.isEmpty ? [] : [.heading(title)] + items + [.remark("")]
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
    var area = rect.split(top: 2).rest
    if View(sight) == .timeline, !scene.roundView.course.isEmpty {
      let (strip, rest) = area.split(top: CourseStrip.rows)
      CourseStrip(scene.roundView, at: sight.step(scene)).draw(on: &canvas, in: strip)
      area = rest
    }
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
