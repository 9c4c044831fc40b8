import DeckLibrary
import Phrasebook
import TerminalUI

/// Letters typed over a list, which keep what holds them: capitals and accents do not matter.
struct Narrowing: Equatable, Sendable {
  private var editor = LineEditor(limit: 40)

  /// Whether nothing was typed.
  var isEmpty: Bool { editor.isEmpty }

  /// Reads a key; tells whether it was for the letters.
  mutating func handle(_ key: Key) -> Bool { editor.handle(key) }

  /// Whether a label holds what was typed.
  func keeps(_ label: String) -> Bool {
    isEmpty || Folded.key(label).contains(Folded.key(editor.text))
  }

  /// Draws what was typed; where nothing was and the list is longer than its room, that one can.
  func draw(on canvas: inout Canvas, at place: Point, width: Int, isLong: Bool) {
    let text = isEmpty ? (isLong ? Phrases.Screen.typeToNarrow : "") : "/\(editor.text)"
    canvas.put(text, at: place, style: .quiet, width: width)
  }
}
