import Phrasebook
import TerminalUI

/// A list one chooses from, alone on the screen: the sessions that can be resumed.
public struct ChoiceScreen: Sendable {
  /// One line of the list.
  public struct Row: Sendable {
    let title: String
    let detail: String

    /// Makes a row of its parts.
    public init(title: String, detail: String) {
      self.title = title
      self.detail = detail
    }
  }

  /// What was chosen.
  public enum Answer: Equatable, Sendable {
    case cancelled
    /// The place of a row.
    case chosen(Int)
  }

  let title: String
  let rows: [Row]
  var list: ListState

  /// A list of rows, the first chosen.
  public init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
    list = ListState(count: rows.count)
  }

  /// Reads a key; answers once something is chosen.
  public mutating func handle(_ key: Key) -> Answer? {
    switch key {
    case .escape, .character("q"), .control("c"): return .cancelled
    case .enter: return rows.isEmpty ? .cancelled : .chosen(list.selected)
    default:
      _ = list.handle(key)
      return nil
    }
  }

  /// Draws the list.
  public func canvas(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard size.columns >= SessionFrame.smallest.columns, size.rows >= SessionFrame.smallest.rows
    else {
      TooSmall.draw(on: &canvas)
      return canvas
    }
    let rect = Rect.of(size).inset(columns: 4, rows: 2)
    canvas.put(title, at: rect.origin, style: .accent.adding(.bold))
    let items = rows.enumerated().map { index, row in
      Item(text: [Span(row.title, .bold)], detail: row.detail, target: .attendance)
    }
    let area = rect.split(top: 2).rest
    if rows.isEmpty { canvas.put(Phrases.Home.noSession, at: area.origin, style: .quiet) }
    ItemList(items, chosen: list.selected).draw(on: &canvas, in: area)
    SessionFrame.drawKeys(
      [
        KeyBinding([.up, .down], "↑↓", Phrases.Keys.choose, .down),
        KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.goOn, .act),
        KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
      ], help: nil, on: &canvas)
    return canvas
  }
}
