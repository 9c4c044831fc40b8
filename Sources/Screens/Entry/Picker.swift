import GameEngine
import Phrasebook
import TerminalUI

/// A list to choose one thing from; typing narrows it.
struct Picker: Equatable, Sendable {
  /// What choosing does.
  enum Choice: Equatable, Sendable {
    case perform(Command)
    case export(ExportEntry)
    case leave
    case dismiss
  }

  let title: String
  let options: [Option]
  var narrowing = Narrowing()
  var list: ListState

  /// One line of the list.
  struct Option: Equatable, Sendable {
    let label: String
    let choice: Choice
  }

  init(_ title: String, _ options: [Option], selected: Int = 0) {
    self.title = title
    self.options = options
    list = ListState(count: options.count, selected: selected)
  }

  private var shown: [Option] {
    options.filter { narrowing.keeps($0.label) }
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .close
    case .enter: return choose()
    default: break
    }
    if list.handle(key) { return .done }
    guard narrowing.handle(key) else { return .ignored }
    list = ListState(count: shown.count)
    return .done
  }

  private func choose() -> Outcome {
    guard shown.indices.contains(list.selected) else { return .done }
    switch shown[list.selected].choice {
    case .perform(let command): return .perform(command, then: .close)
    case .export(let entry): return Outcome(opens: .export(entry), closes: true)
    case .leave: return Outcome(effects: [.leave], closes: true)
    case .dismiss: return .close
    }
  }

  func draw(on canvas: inout Canvas) {
    let widest = options.map { TextLayout.width($0.label) }.max() ?? 0
    let columns = min(canvas.size.columns - 6, max(widest, TextLayout.width(title)) + 10)
    let rows = min(canvas.size.rows - 4, options.count + 4)
    let inner = Box.draw(title, size: Size(columns: columns, rows: rows), on: &canvas)
    var list = list
    let room = max(1, inner.rows - 2)
    list.scroll(rows: room)
    let range = list.visibleRange(rows: room)
    for (row, index) in range.enumerated()
    where shown.indices.contains(index) {
      let isChosen = index == list.selected
      if isChosen { canvas.cursor = inner.origin.moved(rows: row + 1) }
      canvas.put(
        (isChosen ? "▸ " : "  ") + shown[index].label, at: inner.origin.moved(rows: row + 1),
        style: isChosen ? .accent.adding(.bold) : .plain, width: inner.columns)
    }
    let end = inner.endColumn - 1
    if range.lowerBound > 0 {
      canvas.put("▲", at: Point(column: end, row: inner.row + 1), style: .accent)
    }
    if range.upperBound < shown.count {
      canvas.put("▼", at: Point(column: end, row: inner.row + room), style: .accent)
    }
    narrowing.draw(
      on: &canvas, at: inner.origin, width: inner.columns, isLong: options.count > room)
  }

  static let keys = [
    KeyBinding([.up, .down], "↑↓", Phrases.Keys.choose, .down),
    KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.goOn, .act),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]
}
