import CNcurses
import Glibc

/// Hands a canvas to curses, cell by cell, leaving alone the cells that stay as they are.
struct Painter {
  private let palette: Palette
  private var shown: Canvas?
  private var isCursorShown: Bool?
  private var scratch: [wchar_t] = []

  /// Prepares the colours; curses has to be started.
  init(noColor: String?) {
    let wanted = Palette(colors: Int.max, noColor: noColor)
    // NB: a terminal that cannot go back to its own background is left without colours.
    guard wanted != .none, has_colors(), start_color() == OK, use_default_colors() == OK else {
      palette = .none
      return
    }
    palette = Palette(colors: Int(spro_colors()), noColor: noColor)
    for (number, hue) in Hue.allCases.enumerated() {
      guard let color = palette.color(of: hue) else { continue }
      init_pair(Int16(number + 1), color, -1)
    }
  }

  /// Forgets what is on the terminal, so that the next drawing paints all of it.
  mutating func forget() {
    shown = nil
    isCursorShown = nil
  }

  /// Draws a canvas of the size of the terminal.
  mutating func draw(_ canvas: Canvas) {
    guard let window = spro_window() else { return }
    if shown == nil {
      werase(window)
      spro_repaint()
    }
    let before = shown?.size == canvas.size ? shown : nil
    let old = before?.cells ?? Array(repeating: .blank, count: canvas.cells.count)
    for index in canvas.cells.indices where canvas.cells[index] != old[index] {
      let (row, column) = index.quotientAndRemainder(dividingBy: canvas.size.columns)
      put(canvas.cells[index], column, row)
    }
    shown = canvas
    place(canvas.cursor, in: window)
    wrefresh(window)
  }

  private mutating func put(_ cell: Cell, _ column: Int, _ row: Int) {
    guard !cell.isRightHalf else { return }
    scratch.removeAll(keepingCapacity: true)
    cell.glyph.forEach { scratch.append(wchar_t(truncatingIfNeeded: $0)) }
    scratch.append(0)
    let style = palette.shown(cell.style)
    let attributes = spro_attributes(
      style.bold ? 1 : 0, style.dim ? 1 : 0, style.reverse ? 1 : 0, style.underline ? 1 : 0)
    _ = spro_put(Int32(row), Int32(column), scratch, attributes, pair(of: style.hue))
  }

  private func pair(of hue: Hue) -> Int16 {
    guard palette.color(of: hue) != nil, let number = Hue.allCases.firstIndex(of: hue) else {
      return 0
    }
    return Int16(number + 1)
  }

  private mutating func place(_ cursor: Point?, in window: UnsafeMutablePointer<WINDOW>) {
    if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    guard isCursorShown != (cursor != nil) else { return }
    isCursorShown = cursor != nil
    leaveok(window, cursor == nil)
    curs_set(cursor == nil ? 0 : 1)
  }
}
