import GameEngine
import TerminalUI

/// A framed box over the screen, blank inside.
enum Box {
  /// Draws the box in the middle, as large as asked where there is room.
  ///
  /// The phase behind it is blanked, so that no word is seen cut in two; the rows of the messages
  /// and of the keys stay free.
  ///
  /// - Returns: the area inside, with a blank column at either side.
  static func draw(
    _ title: String, size wanted: Size, on canvas: inout Canvas, hue: Hue = .accent
  ) -> Rect {
    let size = canvas.size
    let screen = Rect(column: 2, row: 1, columns: size.columns - 4, rows: size.rows - 4)
    let rect = screen.centered(wanted)
    let top = min(rect.row, SessionFrame.bodyRow)
    let bottom = max(rect.endRow, size.rows - 4)
    canvas.fill(Rect(column: 0, row: top, columns: size.columns, rows: bottom - top))
    canvas.frame(rect, style: .of(hue), border: .rounded, title: title)
    canvas.cursor = nil
    return rect.inset(columns: 2, rows: 1)
  }

  /// Replaces the keys of the last line by those of the box.
  static func keys(
    _ keys: [KeyBinding], help: KeyBinding? = .helpInBox, on canvas: inout Canvas
  ) {
    canvas.fill(Rect(column: 0, row: canvas.size.rows - 1, columns: canvas.size.columns, rows: 1))
    SessionFrame.drawKeys(keys, help: help, on: &canvas)
  }
}

/// What became of a key given to something open over the screen.
struct Outcome {
  var effects: [Effect] = []
  var message: Message?
  var opens: Overlay?
  var closes = false
  /// A key it has no use for.
  var isIgnored = false

  static let done = Outcome()
  static let ignored = Outcome(isIgnored: true)
  static let close = Outcome(closes: true)

  static func perform(_ command: Command, then follow: Follow) -> Outcome {
    Outcome(effects: [.perform(command, then: follow)])
  }

  static func say(_ message: Message) -> Outcome { Outcome(message: message) }
}
