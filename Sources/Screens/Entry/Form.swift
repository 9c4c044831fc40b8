import Phrasebook
import TerminalUI

/// Several fields filled one after the other.
struct Form: Equatable, Sendable {
  let title: String
  var fields: [Field]
  var focus = 0

  init(_ title: String, _ fields: [Field]) {
    self.title = title
    self.fields = fields
  }

  /// What a key did to a form.
  enum Answer { case edited, submitted, cancelled, ignored }

  mutating func handle(_ key: Key) -> Answer {
    if fields.indices.contains(focus), fields[focus].handle(key) { return .edited }
    switch key {
    case .tab, .down: focus = (focus + 1) % fields.count
    case .backTab, .up: focus = (focus + fields.count - 1) % fields.count
    case .enter:
      guard focus == fields.count - 1 else {
        focus += 1
        return .edited
      }
      return .submitted
    case .control("s"), .function(2): return .submitted
    case .escape: return .cancelled
    default: return .ignored
    }
    return .edited
  }

  /// Whether the paste just made was longer than the field.
  var lastPasteWasCut: Bool {
    guard fields.indices.contains(focus), case .text(let editor) = fields[focus].content else {
      return false
    }
    return editor.lastPasteWasCut
  }

  /// Draws the fields down an area, a blank row between them where there is room.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let labelWidth = fields.map { TextLayout.width($0.label) }.max() ?? 0
    let step = rect.rows >= fields.count * 2 ? 2 : 1
    for (index, field) in fields.enumerated() where index * step < rect.rows {
      let point = rect.origin.moved(rows: index * step)
      field.draw(
        on: &canvas, at: point, labelWidth: labelWidth, width: rect.columns,
        hasFocus: index == focus)
    }
    let hint = fields.indices.contains(focus) ? fields[focus].hint : ""
    if fields.count * step < rect.rows {
      let row = rect.origin.moved(rows: fields.count * step)
      canvas.put(hint, at: row, style: .quiet, width: rect.columns)
    }
  }

  /// Its keys of the moment: Enter saves from the last field only.
  func keys(escape: String, submit: String = Phrases.Keys.save) -> [KeyBinding] {
    let isLast = focus == fields.count - 1
    return [
      KeyBinding(
        [.enter], Phrases.Keys.enter, isLast ? submit : Phrases.Setup.next, .act),
      KeyBinding([.tab, .down], "Tab", Phrases.Keys.nextField, .down, isShown: isLast),
      KeyBinding([.backTab, .up], "↑", Phrases.Keys.formerField, .up, isShown: false),
      KeyBinding(
        [.function(2), .control("s")], "F2", submit, .close, isShown: !isLast),
      KeyBinding([.escape], Phrases.Keys.escape, escape, .leave),
    ]
  }
}
