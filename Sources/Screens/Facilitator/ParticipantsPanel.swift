import GameEngine
import Phrasebook
import TerminalUI

/// Who takes part, open over any phase: late joiners, corrections, departures.
struct ParticipantsPanel: Sendable {
  var editor = LineEditor(limit: Limits.name * 2 + 2)
  var chosen = 0

  mutating func clear() { editor.text = "" }

  mutating func handle(_ key: Key, _ scene: Scene) -> Outcome {
    let participants = scene.session.participants
    switch key {
    case .escape: return .close
    case .up: chosen = max(0, chosen - 1)
    case .down: chosen = min(max(0, participants.count - 1), chosen + 1)
    case .enter:
      guard !editor.isEmpty else { return edit(participants) }
      let (name, home) = LineEntry.split(editor.text)
      return .perform(.join(name: name, home: home), then: .clear)
    case .delete where editor.isEmpty:
      return leaveOrReturn(participants)
    default:
      guard editor.handle(key) else { return .ignored }
      return editor.lastPasteWasCut ? .say(.warn(Phrases.Screen.pasteWasCut)) : .done
    }
    return .done
  }

  private func edit(_ participants: [Participant]) -> Outcome {
    guard participants.indices.contains(chosen) else { return .close }
    return Outcome(opens: .form(.participant(participants[chosen])))
  }

  private func leaveOrReturn(_ participants: [Participant]) -> Outcome {
    guard participants.indices.contains(chosen) else { return .done }
    let participant = participants[chosen]
    return .perform(
      participant.isPresent ? .leave(participant.id) : .comeBack(participant.id), then: .stay)
  }

  func draw(on canvas: inout Canvas, _ scene: Scene) {
    let count = scene.session.participants.count
    let rows = min(canvas.size.rows - 3, max(8, count + 6))
    let title = " \(Phrases.Screen.participants(scene.session.present.count)) "
    let inner = Box.draw(title, size: Size(columns: 64, rows: rows), on: &canvas)
    let (listArea, entry) = inner.split(bottom: 2)
    ItemList(WelcomePane.items(scene), chosen: chosen).draw(on: &canvas, in: listArea)
    let label = "\(Phrases.Screen.label(of: .join)) "
    let place = entry.origin.moved(rows: 1)
    let used = canvas.put(label, at: place, style: .accent.adding(.bold))
    let room = max(1, inner.columns - used)
    let window = editor.render(width: room)
    canvas.put(
      TextLayout.pad(window.text, width: room), at: place.moved(columns: used), style: .underline)
    canvas.cursor = place.moved(columns: used + window.cursorColumn)
  }

  static let keys = [
    KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.addOrEdit, .act),
    KeyBinding([.delete], Phrases.Keys.deleteKey, Phrases.Keys.leaveOrReturn, .remove),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]
}
