import GameEngine
import Phrasebook
import TerminalUI

/// A line typed at the foot of the screen, and the command it gives.
struct LineEntry: Equatable, Sendable {
  /// What a line is for.
  enum Purpose: Hashable, Sendable {
    case join
    case door
    case keptRemark(ItemID)
    case satisfaction(Satisfaction)
    case attendance

    /// Whether several are typed one after the other.
    var repeats: Bool { self == .join || self == .door }

    /// Whether an empty line says something: that there is no remark any more.
    var mayBeEmpty: Bool { if case .keptRemark = self { true } else { false } }
  }

  let purpose: Purpose
  /// What stood on the line when it was opened.
  let former: String
  var editor: LineEditor
  /// Entries that complete what is typed, the chosen one first taken by Tab.
  var completions: [LibraryEntry] = []

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    former = text
    editor = LineEditor(text: text, limit: Self.limit(of: purpose))
  }

  private static func limit(of purpose: Purpose) -> Int {
    switch purpose {
    case .join: Limits.name * 2 + 2
    case .door, .keptRemark: Limits.line
    case .satisfaction, .attendance: 5
    }
  }

  mutating func handle(_ key: Key, _ scene: Scene) -> Outcome {
    switch key {
    case .escape: return .close
    case .enter: return submit(scene)
    case .tab:
      if let first = completions.first { editor.text = first.title }
    default:
      guard editor.handle(key) else { return .ignored }
    }
    complete(scene)
    return editor.lastPasteWasCut ? .say(.warn(Phrases.Screen.pasteWasCut)) : .done
  }

  /// Whether a key goes past this line: with nothing typed, the arrows change the phase as elsewhere.
  func letsThrough(_ key: Key) -> Bool {
    purpose.repeats && editor.isEmpty && (key == .right || key == .left)
  }

  private mutating func complete(_ scene: Scene) {
    guard purpose == .door else { return }
    completions = DoorRecognition.completions(editor.text, scene.library)
  }

  private func submit(_ scene: Scene) -> Outcome {
    if editor.isEmpty, !purpose.mayBeEmpty || former.isEmpty { return .close }
    guard let command = command(scene) else {
      return .say(.warn(Phrases.Screen.numberExpected(editor.text)))
    }
    return .perform(command, then: purpose.repeats ? .clear : .close)
  }

  private func command(_ scene: Scene) -> Command? {
    switch purpose {
    case .join:
      let (name, home) = Self.split(editor.text)
      return .join(name: name, home: home)
    case .door:
      return .openDoor(
        label: editor.text, entry: DoorRecognition.entry(editor.text, scene.library))
    case .keptRemark(let id): return .editKept(id, remark: editor.text)
    case .satisfaction(let level):
      return Int(editor.text).map { .countSatisfaction(level, $0) }
    case .attendance: return Int(editor.text).map { .stateAttendance($0) }
    }
  }

  /// A name, and a home structure after the first comma.
  static func split(_ text: String) -> (name: String, home: String?) {
    let parts = text.split(separator: ",", maxSplits: 1)
    return (parts.first.map(String.init) ?? "", parts.count > 1 ? String(parts[1]) : nil)
  }

  /// Draws the line where the room's question stands, the message below it, the completions above.
  func draw(on canvas: inout Canvas, messageRows: Int) {
    let size = canvas.size
    let margin = SessionFrame.margin
    let row = size.rows - 2 - max(1, messageRows)
    canvas.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1))
    let label = "\(Phrases.Screen.label(of: purpose.key)) "
    let used = canvas.put(
      label, at: Point(column: margin, row: row), style: .accent.adding(.bold))
    let room = max(1, size.columns - 2 * margin - used)
    let window = editor.render(width: room)
    let start = Point(column: margin + used, row: row)
    canvas.put(TextLayout.pad(window.text, width: room), at: start, style: .underline)
    canvas.cursor = start.moved(columns: window.cursorColumn)
    drawCompletions(on: &canvas, above: row)
  }

  private func drawCompletions(on canvas: inout Canvas, above row: Int) {
    for (index, entry) in completions.prefix(4).enumerated() {
      let place = Point(column: SessionFrame.margin, row: row - 2 - index)
      let width = canvas.size.columns - 2 * SessionFrame.margin
      canvas.fill(Rect(at: place, size: Size(columns: width, rows: 1)))
      let cap = index == 0 ? "Tab  " : "     "
      canvas.put(
        [Span(cap, .accent), Span(entry.title, .of(.door))], at: place, width: width)
    }
  }

  /// Its keys of the moment.
  var keys: [KeyBinding] {
    let complete = KeyBinding([.tab], "Tab", Phrases.Keys.choose, .changeView)
    let goOn = KeyBinding([.right], "→", Phrases.Keys.goOn, .advance)
    return [KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.keepLine, .act)]
      + (!completions.isEmpty ? [complete] : [])
      + [KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave)]
      + (letsThrough(.right) ? [goOn] : [])
  }
}

extension LineEntry.Purpose {
  /// Which label stands before the line.
  var key: Phrases.Screen.LineLabel {
    switch self {
    case .join: .join
    case .door: .door
    case .keptRemark: .remark
    case .satisfaction(let level): .satisfaction(level)
    case .attendance: .attendance
    }
  }
}
