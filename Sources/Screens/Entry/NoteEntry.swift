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

  let purpose: Purpose
  var area: TextArea

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    area = TextArea(text: text, limit: Limits.note)
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .close
    case .enter, .function(2), .control("s"): return submit()
    case .alt("\r"), .alt("\n"): area.insert("\n")
    default:
      guard area.handle(key) else { return .ignored }
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
    let wanted = Size(columns: min(90, canvas.size.columns - 6), rows: 11)
    let inner = Box.draw(Phrases.title(purpose.kind), size: wanted, on: &canvas)
    area.draw(on: &canvas, in: inner)
    Box.keys(Self.keys, on: &canvas)
  }

  private static let keys = [
    KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.save, .act),
    KeyBinding([.alt("\r")], "Alt+Entrée", Phrases.Keys.newLine, .add),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]
}
