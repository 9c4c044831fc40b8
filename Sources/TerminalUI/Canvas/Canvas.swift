/// A grid of cells, drawn on without ever failing: what lies outside is left out.
///
/// A screen of the game is a function from its state and a size to a canvas; tests read `lines`, and
/// `TerminalScreen` sends what changed to the terminal.
public struct Canvas: Equatable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// Where the hardware cursor stands; none hides it.
  public var cursor: Point?
  /// All cells, row by row.
  private(set) var cells: [Cell]

  /// Makes a blank canvas.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns.saturatingTimes(size.rows))
  }

  /// The cell at a place; blank outside.
  public subscript(column: Int, row: Int) -> Cell {
    holds(column, row) ? cells[row * size.columns + column] : .blank
  }

  /// The text of each row, without the blanks at its end.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns { line += self[column, row].text }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func holds(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }

  /// Puts a glyph in its one or two cells, mending a wide neighbour it cuts in half.
  mutating func place(
    _ glyph: GlyphScalars, width: Int, column: Int, row: Int, style: Style
  ) {
    guard width == 2 else { return set(Cell(glyph, style), column, row) }
    guard holds(column, row), holds(column + 1, row) else {
      set(Cell(.space, style), column, row)
      return set(Cell(.space, style), column.saturatingAdd(1), row)
    }
    set(Cell(glyph, style), column, row)
    set(Cell(.space, style), column + 1, row)
    cells[row * size.columns + column] = Cell(glyph, style)
    cells[row * size.columns + column + 1] = Cell(.none, style)
  }

  private mutating func set(_ cell: Cell, _ column: Int, _ row: Int) {
    guard holds(column, row) else { return }
    let index = row * size.columns + column
    if cells[index].isRightHalf, column > 0 {
      cells[index - 1] = Cell(.space, cells[index - 1].style)
    }
    if column + 1 < size.columns, cells[index + 1].isRightHalf {
      cells[index + 1] = Cell(.space, cells[index + 1].style)
    }
    cells[index] = cell
  }
}
