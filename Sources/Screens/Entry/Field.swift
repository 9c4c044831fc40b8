import Phrasebook
import TerminalUI

extension Key {
  /// Whether the key brings text.
  fileprivate var isWriting: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}

/// One field of a form.
struct Field: Equatable, Sendable {
  /// What may stand in a field.
  enum Content: Equatable, Sendable {
    /// A line of text.
    case text(LineEditor)
    /// Yes or no.
    case toggle(Bool)
    /// One of several; the list may be left for a text of one's own.
    case choice([String], Int)
  }

  let label: String
  let hint: String
  var content: Content
  /// Whether the text is only proposed: what is typed takes its place.
  var isProposed = false

  static func text(_ label: String, _ text: String, limit: Int, hint: String = "") -> Field {
    Field(label: label, hint: hint, content: .text(LineEditor(text: text, limit: limit)))
  }

  /// A field that holds a usual text, until somebody types another.
  static func proposal(_ label: String, _ text: String, limit: Int, hint: String) -> Field {
    var field = Field.text(label, text, limit: limit, hint: hint)
    field.isProposed = true
    return field
  }

  static func toggle(_ label: String, _ value: Bool, hint: String = "") -> Field {
    Field(label: label, hint: hint, content: .toggle(value))
  }

  static func choice(_ label: String, _ options: [String], at index: Int, hint: String = "")
    -> Field
  {
    Field(label: label, hint: hint, content: .choice(options, index))
  }

  /// The text that stands in the field.
  var text: String {
    switch content {
    case .text(let editor): editor.text
    case .toggle(let value): value ? Phrases.Keys.yes : Phrases.Keys.no
    case .choice(let options, let index): options.indices.contains(index) ? options[index] : ""
    }
  }

  /// Whether the field says yes.
  var isOn: Bool { content == .toggle(true) }

  /// The option chosen, by its place.
  var index: Int {
    guard case .choice(_, let index) = content else { return 0 }
    return index
  }

  /// Gives a key to the field; tells whether it was for it.
  mutating func handle(_ key: Key) -> Bool {
    switch content {
    case .text(let editor): return handle(key, editor)
    case .toggle(let value):
      guard [.character(" "), .left, .right].contains(key) else { return false }
      content = .toggle(!value)
      return true
    case .choice(let options, let index):
      guard !options.isEmpty else { return false }
      switch key {
      case .right, .character(" "): content = .choice(options, (index + 1) % options.count)
      case .left: content = .choice(options, (index + options.count - 1) % options.count)
      default: return false
      }
      return true
    }
  }

  private mutating func handle(_ key: Key, _ editor: LineEditor) -> Bool {
    var editor = editor
    if isProposed, key.isWriting { editor.text = "" }
    guard editor.handle(key) else { return false }
    content = .text(editor)
    isProposed = false
    return true
  }

  /// Draws the field on one row; the hardware cursor stands in it when it has the focus.
  func draw(on canvas: inout Canvas, at point: Point, labelWidth: Int, width: Int, hasFocus: Bool) {
    let style: Style = hasFocus ? .accent.adding(.bold) : .quiet
    canvas.put(TextLayout.pad(label, width: labelWidth), at: point, style: style)
    let start = point.moved(columns: labelWidth + 2)
    let room = max(1, width - labelWidth - 2)
    switch content {
    case .text(let editor): draw(editor, on: &canvas, at: start, room: room, hasFocus: hasFocus)
    case .toggle(let value):
      let mark = value ? "[×] " : "[ ] "
      canvas.put(mark + text, at: start, style: hasFocus ? .bold : .plain, width: room)
      if hasFocus { canvas.cursor = start.moved(columns: 1) }
    case .choice:
      canvas.put("◂ \(text) ▸", at: start, style: hasFocus ? .bold : .plain, width: room)
      if hasFocus { canvas.cursor = start }
    }
  }

  private func draw(
    _ editor: LineEditor, on canvas: inout Canvas, at start: Point, room: Int, hasFocus: Bool
  ) {
    let window = editor.render(width: room)
    let base: Style = isProposed ? .quiet : .plain
    let underline = hasFocus ? base.adding(.underline) : base
    canvas.put(TextLayout.pad(window.text, width: room), at: start, style: underline)
    if editor.isEmpty, !hasFocus { canvas.put("—", at: start, style: .quiet) }
    if hasFocus { canvas.cursor = start.moved(columns: min(window.cursorColumn, room - 1)) }
  }
}
