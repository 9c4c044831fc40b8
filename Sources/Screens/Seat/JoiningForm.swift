import GameEngine
import Phrasebook
import TerminalUI

/// Who she says she is: a name or none, her home structure, or the code of a seat she held.
struct JoiningForm: Equatable, Sendable {
  var form = Form(
    Phrases.Seat.joinTitle,
    [
      .text(Phrases.Screen.nameField, "", limit: Limits.name, hint: Phrases.Seat.nameHint),
      .text(Phrases.Screen.homeField, "", limit: Limits.name, hint: Phrases.Seat.homeHint),
      .text(Phrases.Seat.codeField, "", limit: 20, hint: Phrases.Seat.codeHint),
    ])
  /// Whether a seat was asked for, and no answer has come.
  var isAsking = false

  mutating func handle(_ key: Key) -> SeatOutcome {
    if isAsking, key == .enter { return .say(.say(Phrases.Seat.asking)) }
    switch form.handle(key) {
    case .edited:
      return form.lastPasteWasCut ? .say(.warn(Phrases.Screen.pasteWasCut)) : .done
    case .cancelled: return SeatOutcome(effects: [.leave])
    case .ignored: return .done
    case .submitted: return submit()
    }
  }

  private mutating func submit() -> SeatOutcome {
    isAsking = true
    let code = text(2)
    let effect: SeatEffect =
      code.map { .comeBack(SeatCode($0)) } ?? .join(name: text(0), home: text(1))
    return SeatOutcome(effects: [effect], message: .say(Phrases.Seat.asking))
  }

  /// What stands in a field, if anything does.
  private func text(_ index: Int) -> String? {
    let text = form.fields[index].text
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let width = min(84, rect.columns)
    let area = Rect(
      column: rect.column + (rect.columns - width) / 2, row: rect.row + (rect.rows > 24 ? 4 : 1),
      columns: width, rows: 9)
    canvas.put(Phrases.Seat.joinTitle, at: area.origin, style: .accent.adding(.bold))
    form.draw(on: &canvas, in: area.split(top: 2).rest)
    let promise = TextLayout.wrap(Phrases.Seat.privacyPromise, width: width)
    for (index, line) in promise.enumerated() {
      canvas.put(line, at: Point(column: area.column, row: area.endRow + 2 + index), style: .quiet)
    }
  }

  /// Its keys of the moment.
  var keys: [KeyBinding] { form.keys(escape: Phrases.Keys.leave, submit: Phrases.Seat.takeSeat) }
}
