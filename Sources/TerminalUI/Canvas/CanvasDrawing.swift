extension Canvas {
  /// Writes text from a place rightwards, clipped at the edges.
  ///
  /// - Parameters:
  ///   - text: one line, cleaned; what could command a terminal is shown as U+FFFD all the same.
  ///   - point: where its first character stands.
  ///   - style: how it looks.
  ///   - width: the columns it may take; a longer text ends in `…`.
  /// - Returns: the columns used, those outside the canvas included.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style = .plain, width: Int? = nil
  ) -> Int {
    put([Span(text, style)], at: point, width: width)
  }

  /// Writes pieces of text one after another, clipped at the edges.
  ///
  /// - Returns: the columns used, those outside the canvas included.
  @discardableResult
  public mutating func put(_ spans: [Span], at point: Point, width: Int? = nil) -> Int {
    var column = point.column
    var used = 0
    for span in width.map({ TextLayout.truncate(spans, width: $0) }) ?? spans {
      Glyph.each(of: span.text) { glyph in
        place(glyph.scalars, width: glyph.width, column: column, row: point.row, style: span.style)
        column = column.saturatingAdd(glyph.width)
        used += glyph.width
      }
    }
    return used
  }

  /// Fills an area with one character.
  public mutating func fill(_ rect: Rect, _ character: Character = " ", style: Style = .plain) {
    let area = rect.intersection(.of(size))
    var glyph = Glyph(.space, width: 1)
    Glyph.each(in: character) { glyph = $0 }
    for row in area.row..<area.endRow {
      for column in stride(from: area.column, to: area.endColumn, by: glyph.width) {
        let fits = column + glyph.width <= area.endColumn
        place(
          fits ? glyph.scalars : .space, width: fits ? glyph.width : 1, column: column, row: row,
          style: style)
      }
    }
  }

  /// Copies another canvas onto this one, its cursor too when it has one that lies inside.
  public mutating func draw(_ other: Canvas, at point: Point) {
    let target = Rect(at: point, size: other.size).intersection(.of(size))
    for row in target.row..<target.endRow {
      for column in target.column..<target.endColumn {
        let cell = other[column - point.column, row - point.row]
        let next = other[column - point.column + 1, row - point.row]
        if cell.isRightHalf {
          guard column == target.column else { continue }
          place(.space, width: 1, column: column, row: row, style: cell.style)
        } else {
          place(
            cell.glyph, width: next.isRightHalf ? 2 : 1, column: column, row: row,
            style: cell.style)
        }
      }
    }
    guard let moved = other.cursor?.moved(columns: point.column, rows: point.row) else { return }
    if target.contains(moved) { cursor = moved }
  }

  /// Changes the look of an area and leaves its text.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(.of(size))
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn { restyle(column, row, change) }
    }
  }

  private mutating func restyle(_ column: Int, _ row: Int, _ change: (Style) -> Style) {
    let cell = self[column, row]
    guard !cell.isRightHalf else { return }
    place(
      cell.glyph, width: self[column + 1, row].isRightHalf ? 2 : 1, column: column, row: row,
      style: change(cell.style))
  }
}
