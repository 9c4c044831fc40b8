import GameEngine
import Phrasebook
import TerminalUI

/// A note of several lines typed over the screen.
struct NoteEntry: Equatable, Sendable {
  /// What a note is for.
  enum Purpose: Hashable, Sendable {
    case add(Note.Kind)
    case edit(ItemID, Note.Kind)

    /// What the note is about.
    var kind: Note.Kind {
      switch self {
      case .add(let kind), .edit(_, let kind): kind
      }
    }
  }

  /// Columns and rows of the box; the smallest screen has room for it.
  private static let columns = 74
  private static let rows = 9

  let purpose: Purpose
  /// What the note said when it was opened.
  let former: String
  var area: TextArea

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    former = text
    area = TextArea(text: text, limit: Limits.note, enterInserts: false)
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .close
    case .enter, .function(2), .control("s"): return submit()
    default:
      guard area.handle(key, width: Self.columns - 4, rows: Self.rows) else { return .ignored }
    }
    return area.lastPasteWasCut ? .say(.warn(Phrases.Screen.pasteWasCut)) : .done
  }

  private func submit() -> Outcome {
    if area.text.allSatisfy(\.isWhitespace) { return .close }
    switch purpose {
    case .add(let kind): return .perform(.note(kind, text: area.text, author: nil), then: .close)
    case .edit(let id, _): return .perform(.editNote(id, text: area.text), then: .close)
    }
  }

  func draw(on canvas: inout Canvas) {
    let wanted = Size(columns: Self.columns, rows: Self.rows + 2)
    let inner = Box.draw(Phrases.title(purpose.kind), size: wanted, on: &canvas)
    let window = area.render(width: inner.columns, rows: inner.rows)
    for (row, line) in window.lines.enumerated() {
      canvas.put(line, at: inner.origin.moved(rows: row))
    }
    canvas.cursor = inner.origin.moved(columns: window.cursor.column, rows: window.cursor.row)
  }

  static let keys = [
    KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.save, .act),
    KeyBinding([.alt("\r")], "Alt+Entrée", Phrases.Keys.newLine, .add),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]
}
