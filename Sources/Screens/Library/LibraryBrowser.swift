import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// The library, searched as one types; open from anywhere.
public struct LibraryBrowser: Sendable {
  /// One line of what is found.
  struct Row: Equatable, Sendable {
    let kind: EntryKind
    let id: EntryID
    let title: String
    let reason: String
  }

  var editor = LineEditor(limit: 200)
  /// Which kind is looked at; nil for all.
  var kind: EntryKind?
  var rows: [Row]
  var list: ListState
  var page: EntryPage?
  /// Whether the group can keep what is found.
  private let keeps: Bool

  /// A browser on all entries.
  public init(_ library: Library) { self.init(library, keeps: false) }

  /// A browser on all entries, from which the group keeps what it finds.
  init(_ library: Library, keeps: Bool) {
    self.keeps = keeps
    rows = Self.everything(library, nil)
    list = ListState(count: rows.count)
  }

  /// Reads a key as the only thing on the screen; tells whether it closes.
  public mutating func closes(on key: Key, _ library: Library) -> Bool {
    handle(key, library).closes
  }

  mutating func handle(_ key: Key, _ library: Library) -> Outcome {
    if key == .function(2), keeps { return keep() }
    if var page {
      let outcome = page.handle(key)
      self.page = outcome.closes ? nil : page
      return .done
    }
    switch key {
    case .escape where editor.isEmpty: return .close
    case .escape: editor.text = ""
    case .enter: return open(library)
    case .tab: change(by: 1)
    case .backTab: change(by: -1)
    case .control("c"): return .close
    case .home, .end, .left, .right:
      _ = editor.handle(key)
      return .done
    default:
      if list.handle(key, rows: 12) { return .done }
      guard editor.handle(key) else { return .ignored }
    }
    find(library)
    return .done
  }

  private mutating func change(by step: Int) {
    let kinds: [EntryKind?] = [nil] + EntryKind.allCases.sorted()
    let index = kinds.firstIndex(of: kind) ?? 0
    kind = kinds[(index + step + kinds.count) % kinds.count]
  }

  private mutating func open(_ library: Library) -> Outcome {
    guard rows.indices.contains(list.selected) else { return .done }
    let row = rows[list.selected]
    page = EntryPage(kind: row.kind, id: row.id, library)
    return .done
  }

  /// Keeps what is chosen, a case excepted: it is drawn, not kept.
  private func keep() -> Outcome {
    guard rows.indices.contains(list.selected) else { return .done }
    let row = rows[list.selected]
    guard let kind = row.kind.kept else {
      return .say(.warn(Phrases.Library.notKept))
    }
    let entry = LibraryEntry(kind: kind, id: row.id, title: row.title)
    return .perform(.keep(entry, remark: ""), then: .say(Phrases.Library.kept(row.title)))
  }

  private mutating func find(_ library: Library) {
    rows =
      editor.isEmpty
      ? Self.everything(library, kind)
      : library.search(editor.text, kinds: kind.map { [$0] }, limit: 60).map {
        Row(kind: $0.kind, id: $0.id, title: $0.title, reason: $0.reason)
      }
    list = ListState(count: rows.count)
  }

  private static func everything(_ library: Library, _ kind: EntryKind?) -> [Row] {
    let all =
      library.structures.map { Row(kind: .structure, id: $0.id, title: $0.name, reason: "") }
      + library.schemes.map { Row(kind: .scheme, id: $0.id, title: $0.name, reason: "") }
      + library.practices.map { Row(kind: .practice, id: $0.id, title: $0.title, reason: "") }
      + library.orientation.map {
        Row(kind: .orientation, id: $0.id, title: $0.question, reason: "")
      } + library.cases.map { Row(kind: .case, id: $0.id, title: $0.card.title, reason: "") }
    return kind.map { kind in all.filter { $0.kind == kind } } ?? all
  }
}

extension LibraryBrowser {
  /// Draws the browser as the only thing on the screen.
  public func canvas(_ library: Library, size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard size.columns >= SessionFrame.smallest.columns, size.rows >= SessionFrame.smallest.rows
    else {
      TooSmall.draw(on: &canvas)
      return canvas
    }
    draw(on: &canvas, library)
    Box.keys(keys, help: nil, on: &canvas)
    return canvas
  }

  func draw(on canvas: inout Canvas, _ library: Library) {
    canvas.fill(Rect.of(canvas.size))
    let rect = Rect.of(canvas.size).inset(columns: 2, rows: 1)
    canvas.put(Phrases.Library.title, at: Point(column: 2, row: 0), style: .bold)
    if let page { return page.draw(on: &canvas) }
    drawSearch(on: &canvas, in: rect)
    drawKinds(on: &canvas, in: rect)
    drawRows(
      on: &canvas,
      in: Rect(
        column: rect.column, row: rect.row + 5, columns: rect.columns, rows: rect.rows - 6))
  }

  private func drawSearch(on canvas: inout Canvas, in rect: Rect) {
    let label = "\(Phrases.Library.search) "
    let place = Point(column: rect.column, row: 2)
    let used = canvas.put(label, at: place, style: .accent.adding(.bold))
    let room = max(1, rect.columns - used)
    let window = editor.render(width: room)
    canvas.put(
      TextLayout.pad(window.text, width: room), at: place.moved(columns: used), style: .underline)
    canvas.cursor = place.moved(columns: used + window.cursorColumn)
  }

  private func drawKinds(on canvas: inout Canvas, in rect: Rect) {
    let kinds: [EntryKind?] = [nil] + EntryKind.allCases.sorted()
    var column = rect.column
    for candidate in kinds {
      let title = candidate.map { Phrases.Library.plural($0.label) } ?? Phrases.Library.everything
      let isChosen = candidate == kind
      column +=
        canvas.put(
          isChosen ? "[\(title)]" : " \(title) ", at: Point(column: column, row: 4),
          style: isChosen ? .accent.adding(.bold) : .quiet) + 1
    }
  }

  private func drawRows(on canvas: inout Canvas, in rect: Rect) {
    if rows.isEmpty {
      let lines = TextLayout.wrap(Phrases.Library.nothing, width: rect.columns)
      for (index, line) in lines.enumerated() {
        canvas.put(line, at: rect.origin.moved(rows: index + 1), style: .quiet)
      }
      return
    }
    let showsReasons = !editor.isEmpty
    let step = showsReasons ? 2 : 1
    var list = list
    let visible = max(1, rect.rows / step)
    list.scroll(rows: visible)
    for (place, index) in list.visibleRange(rows: visible).enumerated() {
      let row = rows[index]
      let isChosen = index == list.selected
      let point = rect.origin.moved(rows: place * step)
      let kind = TextLayout.pad(row.kind.label, width: 12)
      canvas.put(
        [
          Span(isChosen ? "▸ " : "  ", .accent), Span(kind, .quiet),
          Span(row.title, isChosen ? .bold : .plain),
        ], at: point, width: rect.columns)
      guard showsReasons else { continue }
      canvas.put(
        row.reason, at: point.moved(columns: 14, rows: 1), style: .quiet, width: rect.columns - 14)
    }
  }

  /// The keys of the moment: of the page that is read, else of the list.
  var keys: [KeyBinding] {
    let keep = KeyBinding([.function(2)], "F2", Phrases.Keys.keep, .add)
    return (page == nil ? Self.listKeys : EntryPage.keys) + (keeps ? [keep] : [])
  }

  private static let listKeys = [
    KeyBinding([.up, .down], "↑↓", Phrases.Keys.choose, .down),
    KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.showEntry, .act),
    KeyBinding([.tab], "Tab", Phrases.Keys.otherKind, .changeView),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]
}

extension EntryKind {
  /// As what a session keeps an entry of this kind.
  fileprivate var kept: LibraryEntry.Kind? {
    switch self {
    case .structure: .structure
    case .scheme: .scheme
    case .practice: .practice
    case .orientation: .orientation
    case .case: nil
    }
  }
}
