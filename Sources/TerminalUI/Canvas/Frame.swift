/// The strokes of a frame.
public enum Border: CaseIterable, Sendable {
  /// Thin strokes.
  case light
  /// Thick strokes.
  case heavy
  /// Two thin strokes.
  case double
  /// Thin strokes with round corners.
  case rounded

  /// Top left, top right, bottom left, bottom right, horizontal, vertical.
  var strokes: [Character] {
    switch self {
    case .light: ["┌", "┐", "└", "┘", "─", "│"]
    case .heavy: ["┏", "┓", "┗", "┛", "━", "┃"]
    case .double: ["╔", "╗", "╚", "╝", "═", "║"]
    case .rounded: ["╭", "╮", "╰", "╯", "─", "│"]
    }
  }
}

extension Canvas {
  /// Draws a frame along the edge of an area, with a title in its top line.
  public mutating func frame(
    _ rect: Rect, style: Style = .plain, border: Border = .light, title: String? = nil,
    titleStyle: Style? = nil
  ) {
    guard !rect.isEmpty else { return }
    let strokes = border.strokes
    let (left, top) = (rect.column, rect.row)
    let (right, bottom) = (rect.endColumn.saturatingAdd(-1), rect.endRow.saturatingAdd(-1))
    for row in [top, bottom] {
      fill(
        Rect(column: left, row: row, columns: rect.columns, rows: 1), strokes[4], style: style)
    }
    if rect.rows > 1 {
      for column in [left, right] {
        fill(Rect(column: column, row: top, columns: 1, rows: rect.rows), strokes[5], style: style)
      }
      put(String(strokes[0]), at: Point(column: left, row: top), style: style)
      put(String(strokes[2]), at: Point(column: left, row: bottom), style: style)
      if rect.columns > 1 {
        put(String(strokes[1]), at: Point(column: right, row: top), style: style)
        put(String(strokes[3]), at: Point(column: right, row: bottom), style: style)
      }
    }
    guard let title, rect.columns > 6 else { return }
    let cut = TextLayout.truncate(title, width: rect.columns - 6)
    put(
      [Span(" ", style), Span(cut, titleStyle ?? style), Span(" ", style)],
      at: Point(column: left.saturatingAdd(2), row: top))
  }
}
