import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// A page of the library, read from top to bottom: an entry, or the private cues of a case.
struct EntryPage: Sendable {
  /// One line before it is wrapped.
  struct Line: Equatable, Sendable {
    var text: String
    var style: Style = .plain
    /// What stands before its first row; the others are indented as much.
    var mark = ""
  }

  let title: String
  let hue: Hue
  let lines: [Line]
  var start = 0

  init(title: String, hue: Hue, lines: [Line], start: Int = 0) {
    self.title = title
    self.hue = hue
    self.lines = lines
    self.start = start
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape, .enter, .character("q"), .left: return .close
    case .up: start = max(0, start - 1)
    case .down: start = min(lastStart, start + 1)
    case .pageUp: start = max(0, start - 10)
    case .pageDown, .character(" "): start = min(lastStart, start + 10)
    case .home: start = 0
    case .end: start = lastStart
    default: return .ignored
    }
    return .done
  }

  /// The row from which the end is seen on the smallest screen, where a page shows least.
  private var lastStart: Int {
    max(0, laidOut(width: SessionFrame.smallest.columns - 11).count - 16)
  }

  func draw(on canvas: inout Canvas) {
    let wanted = Size(
      columns: min(96, canvas.size.columns - 4), rows: min(40, canvas.size.rows - 3))
    let inner = Box.draw(title, size: wanted, on: &canvas, hue: hue)
    drawText(on: &canvas, in: inner.inset(columns: 1, rows: 1))
  }

  /// Draws the text of the page, from the row it is scrolled to.
  func drawText(on canvas: inout Canvas, in rect: Rect) {
    // NB: a blank column keeps the marks of what is above and below off the text.
    let rows = laidOut(width: rect.columns - 1)
    let first = max(0, min(start, rows.count - rect.rows))
    for (index, row) in rows.dropFirst(first).prefix(rect.rows).enumerated() {
      canvas.put(row.text, at: rect.origin.moved(rows: index), style: row.style)
    }
    if first + rect.rows < rows.count {
      canvas.put("▼", at: Point(column: rect.endColumn, row: rect.endRow - 1), style: .of(hue))
    }
    if first > 0 {
      canvas.put("▲", at: Point(column: rect.endColumn, row: rect.row), style: .of(hue))
    }
  }

  private func laidOut(width: Int) -> [Line] {
    lines.flatMap { line in
      let indent = TextLayout.width(line.mark)
      let rows = TextLayout.wrap(line.text, width: max(1, width - indent))
      return rows.enumerated().map { index, row in
        let lead = index == 0 ? line.mark : String(repeating: " ", count: indent)
        return Line(text: lead + row, style: line.style)
      }
    }
  }

  static let keys = [
    KeyBinding([.up, .down], "↑↓", Phrases.Keys.readOn, .down),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]
}

extension EntryPage {
  /// The page of an entry a session keeps, if the library still has it.
  init?(_ entry: LibraryEntry, _ library: Library) {
    switch entry.kind {
    case .structure: self.init(kind: .structure, id: entry.id, library)
    case .scheme: self.init(kind: .scheme, id: entry.id, library)
    case .practice: self.init(kind: .practice, id: entry.id, library)
    case .orientation: self.init(kind: .orientation, id: entry.id, library)
    }
  }

  /// The page of any entry of the library.
  init?(kind: EntryKind, id: EntryID, _ library: Library) {
    let page: EntryPage? =
      switch kind {
      case .structure: library.structure(id).map { EntryPage($0, library) }
      case .scheme: library.scheme(id).map { EntryPage($0, library) }
      case .practice: library.practice(id).map { EntryPage($0, library) }
      case .orientation: library.orientationQuestion(id).map { EntryPage($0, library) }
      case .case: library.caseEntry(id).map { EntryPage($0.card, library) }
      }
    guard let page else { return nil }
    self = page
  }

  /// What only the job seeker's player is to read.
  init(cuesOf card: CaseCard) {
    let person = Line(text: Phrases.Screen.cuesFor(card.person.firstName), style: .warning)
    let free = Line(text: Phrases.Screen.cuesAreFree, style: .quiet)
    self.init(
      title: Phrases.Screen.cuesTitle, hue: .warning,
      lines: [person, free, Line(text: "")] + Self.list(card.privateCues))
  }
}
