import Phrasebook
import TerminalUI

/// Every key of the moment and what it does, made from the key table itself.
struct HelpPage: Sendable {
  private let rows: [(cap: String, label: String)]
  private let grammar: [String]
  var start = 0

  init(_ bindings: [KeyBinding], _ grammar: [String] = Phrases.Screen.grammar) {
    rows = bindings.map { ($0.cap, $0.label) }
    self.grammar = grammar
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .up, .pageUp: start = max(0, start - (key == .up ? 1 : 10))
    case .down, .pageDown: start = min(rows.count, start + (key == .down ? 1 : 10))
    default: return .close
    }
    return .done
  }

  func draw(on canvas: inout Canvas) {
    let wanted = Size(columns: min(90, canvas.size.columns - 4), rows: canvas.size.rows - 3)
    let inner = Box.draw(Phrases.Screen.helpTitle, size: wanted, on: &canvas)
    let columns = inner.columns >= 68 ? 2 : 1
    let width = inner.columns / columns
    let (keysArea, notes) = inner.split(bottom: grammar.count + 1)
    let perColumn = (rows.count + columns - 1) / columns
    let first = max(0, min(start, perColumn - keysArea.rows))
    for (index, row) in rows.enumerated() {
      let line = index % perColumn - first
      guard line >= 0, line < keysArea.rows else { continue }
      let place = keysArea.origin.moved(columns: index / perColumn * width, rows: line)
      canvas.put(
        [
          Span(TextLayout.pad(row.cap, width: 11), .accent.adding(.bold)), Span(row.label),
        ], at: place, width: width - 1)
    }
    for (index, line) in grammar.enumerated() {
      canvas.put(
        line, at: notes.origin.moved(rows: index + 1), style: .quiet, width: inner.columns)
    }
  }

  static let keys = [
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave)
  ]
}
