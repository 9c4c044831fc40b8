import GameEngine
import Phrasebook
import TerminalUI

/// What her grid looks like: headings, her lines under the one looked at, the line being typed.
struct GridPicture {
  /// Rows of the line being typed and of the marks.
  static let entryRows = 3

  let grid: GridEntry
  let scene: SeatScene

  /// Draws the headings, and her lines under the one looked at; under all where there is room.
  func drawHeadings(on canvas: inout Canvas, in rect: Rect) {
    let sections = scene.session.grid.sections
    let here = min(grid.section, max(0, sections.count - 1))
    let isRoomy = rowsOfAll(width: rect.columns - 4) + 2 * sections.count <= rect.rows
    let room = max(0, rect.rows - sections.count)
    var row = rect.row
    for (index, heading) in sections.enumerated() where row < rect.endRow {
      drawHeading(heading, isHere: index == here, on: &canvas, in: rect, row: row)
      row += 1
      guard index == here || isRoomy else { continue }
      let area = Rect(
        column: rect.column + 4, row: row, columns: rect.columns - 4,
        rows: min(room, rect.endRow - row))
      row = drawLines(under: heading, hasHint: index == here, on: &canvas, in: area)
      if isRoomy { row += 1 }
    }
  }

  /// Rows her whole grid would take, without its headings.
  private func rowsOfAll(width: Int) -> Int {
    scene.session.grid.sections.reduce(2) { $0 + rows(under: $1, width: width).count }
  }

  private func drawHeading(
    _ heading: GridSection, isHere: Bool, on canvas: inout Canvas, in rect: Rect, row: Int
  ) {
    let lines = scene.view.lines(under: heading.id)
    let isWaiting = lines.contains { $0.state != .saved }
    let count = lines.isEmpty ? "" : "  \(lines.count)\(isWaiting ? " ◌" : "")"
    canvas.put(
      [
        Span(isHere ? "▸ " : "  ", .accent.adding(.bold)),
        Span(heading.title, isHere ? .accent.adding(.bold) : .plain), Span(count, .quiet),
      ], at: Point(column: rect.column, row: row), width: rect.columns)
  }

  /// Draws the hint and the lines, scrolled so that the chosen or the last is seen.
  ///
  /// - Returns: the row below.
  private func drawLines(
    under heading: GridSection, hasHint: Bool, on canvas: inout Canvas, in rect: Rect
  ) -> Int {
    let hint = hasHint ? TextLayout.wrap(heading.hint, width: rect.columns - 2, rows: 2) : []
    for (index, line) in hint.enumerated() where index < rect.rows {
      canvas.put(line, at: rect.origin.moved(rows: index), style: .quiet)
    }
    let area = rect.split(top: hint.count).rest
    let rows = rows(under: heading, width: area.columns)
    let wanted = rows.lastIndex { $0.isChosen } ?? rows.count - 1
    let first = max(0, min(wanted - area.rows + 1, rows.count - area.rows))
    for (index, row) in rows.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.put(row.spans, at: area.origin.moved(rows: index), width: area.columns)
      if row.isChosen, row.isFirst { canvas.cursor = area.origin.moved(rows: index) }
    }
    return min(area.endRow, area.row + rows.count)
  }

  private struct Row {
    let spans: [Span]
    let isChosen: Bool
    let isFirst: Bool
  }

  private func rows(under heading: GridSection, width: Int) -> [Row] {
    scene.view.lines(under: heading.id).enumerated().flatMap { index, line -> [Row] in
      let isHere = heading.id == grid.heading(scene)?.id
      let isChosen = isHere && index == grid.chosen && grid.isChoosing
      let isOpen = grid.editing?.source == line.source
      let mark = isChosen ? "▸ " : isOpen ? "✎ " : "  "
      let sentence =
        if case .refused(let why) = line.state, isChosen || isOpen { [why] } else { [String]() }
      let wrapped = ItemList.wrap(line.spans, width: max(1, width - 2))
      let words = wrapped.enumerated().map { place, spans in
        let lead = place == 0 ? Span(mark, .accent.adding(.bold)) : Span("    ")
        return Row(spans: [lead] + spans, isChosen: isChosen, isFirst: place == 0)
      }
      let why = sentence.flatMap { TextLayout.wrap($0, width: max(1, width - 4)) }.map {
        Row(spans: [Span("    "), Span($0, .warning)], isChosen: isChosen, isFirst: false)
      }
      return words + why
    }
  }

  /// Draws the line being typed, the names that complete it above, the marks below.
  func drawEntry(on canvas: inout Canvas, in rect: Rect, marksCursor: Bool) {
    canvas.fill(
      Rect(column: rect.column, row: rect.row, columns: rect.columns, rows: 1), "┄", style: .quiet)
    let place = rect.origin.moved(rows: 1)
    let used = canvas.put(label, at: place, width: rect.columns / 2)
    let room = max(1, rect.columns - used)
    let window = grid.editor.render(width: room)
    let field = place.moved(columns: used)
    canvas.put(TextLayout.pad(window.text, width: room), at: field, style: .underline)
    if marksCursor, !grid.isChoosing {
      canvas.cursor = field.moved(columns: window.cursorColumn)
    }
    drawCompletions(on: &canvas, above: rect)
    drawMarks(on: &canvas, at: rect.origin.moved(rows: 2), width: rect.columns)
  }

  /// The time the line is kept with, and the heading it goes to.
  private var label: [Span] {
    let time = grid.editor.isEmpty ? GridEntry.moment(scene) : grid.began
    let clock = time.map { "\(Phrases.clock($0)) " } ?? ""
    let mark = grid.editing == nil ? "+ " : "✎ "
    let title = grid.heading(scene)?.title ?? ""
    return [
      Span(clock, .quiet), Span(mark, .accent.adding(.bold)), Span("\(title)\u{A0}: ", .accent),
    ]
  }

  private func drawCompletions(on canvas: inout Canvas, above rect: Rect) {
    for (index, entry) in grid.completions.enumerated() {
      let row = rect.row - 1 - index
      canvas.fill(Rect(column: rect.column, row: row, columns: rect.columns, rows: 1))
      canvas.put(
        [Span(index == 0 ? "Tab  " : "     ", .accent), Span(entry.title, .of(.door))],
        at: Point(column: rect.column, row: row), width: rect.columns)
    }
  }

  private func drawMarks(on canvas: inout Canvas, at point: Point, width: Int) {
    let keys = SeatKeys.marks.flatMap { $0.spans + [Span("  ")] }
    canvas.put(keys, at: point, width: width)
  }
}
