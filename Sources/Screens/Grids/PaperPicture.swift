import GameEngine
import Phrasebook
import TerminalUI

/// What the paper entry looks like, and its keys.
extension PaperEntry {
  /// Draws it on an empty table: the room is not to read what lies under a grid being typed.
  func draw(on canvas: inout Canvas, _ scene: Scene) {
    canvas.fill(Rect.of(canvas.size).split(top: 2).rest)
    let wanted = Size(columns: min(100, canvas.size.columns - 4), rows: canvas.size.rows - 4)
    if let author {
      drawGrid(of: author, on: &canvas, wanted, scene)
    } else {
      drawAuthors(on: &canvas, wanted, scene)
    }
  }

  private func drawAuthors(on canvas: inout Canvas, _ wanted: Size, _ scene: Scene) {
    let inner = Box.draw(Phrases.Screen.whoseGrid, size: wanted, on: &canvas)
    let items = shown(scene).map { observer in
      let hasBegun = scene.round.standingObservations.contains { $0.author == observer.id }
      let isReady = scene.round.ready.contains(observer.id)
      return Item(
        text: [
          Span(isReady ? "✓ " : "  ", .saved), Span(observer.name, .bold),
          isReady
            ? Span("  \(Phrases.Screen.isReady)", .saved)
            : Span(hasBegun ? "  \(Phrases.Screen.hasBegun)" : "", .quiet),
        ], target: .participant(observer.id))
    }
    if scene.session.observers.isEmpty {
      canvas.put(Phrases.Screen.noObserver, at: inner.origin, style: .quiet)
    }
    let list = inner.inset(columns: 0, rows: 1)
    narrowing.draw(
      on: &canvas, at: inner.origin, width: inner.columns,
      isLong: scene.session.observers.count > list.rows)
    ItemList(items, chosen: chosen).draw(on: &canvas, in: list)
  }

  private func drawGrid(
    of author: ParticipantID, on canvas: inout Canvas, _ wanted: Size, _ scene: Scene
  ) {
    let title = Phrases.Screen.gridOf(scene.name(author))
    let inner = Box.draw(title, size: wanted, on: &canvas)
    var row = inner.row
    for (index, heading) in scene.session.grid.sections.enumerated() {
      guard row < inner.endRow else { break }
      let isHere = index == section
      let count = scene.round.standingObservations
        .count { $0.author == author && $0.section == heading.id }
      canvas.put(
        [
          Span(isHere ? "▸ " : "  ", .accent),
          Span(heading.title, isHere ? .accent.adding(.bold) : .plain),
          Span(count > 0 ? "  \(count)" : "", .quiet),
        ], at: Point(column: inner.column, row: row), width: inner.columns)
      row += 1
      if isHere { row = drawSection(heading, on: &canvas, in: inner, row: row, scene) }
    }
  }

  private func drawSection(
    _ heading: GridSection, on canvas: inout Canvas, in inner: Rect, row start: Int,
    _ scene: Scene
  ) -> Int {
    var row = start
    let hint = TextLayout.wrap(heading.hint, width: inner.columns - 4, rows: 2)
    for line in hint {
      canvas.put(line, at: Point(column: inner.column + 2, row: row), style: .quiet)
      row += 1
    }
    let headings = scene.session.grid.sections.count
    let room = max(1, inner.rows - headings - hint.count - 3)
    let lines = lines(scene)
    let first = max(0, min(line ?? lines.count, lines.count) - room + (line == nil ? 0 : 1))
    for (index, observation) in lines.enumerated().dropFirst(first).prefix(room) {
      drawLine(observation, isChosen: index == line, on: &canvas, in: inner, row: row, scene)
      row += 1
    }
    let mark = editing == nil ? "+ " : "✎ "
    let place = Point(column: inner.column + 4, row: row)
    canvas.put(mark, at: place, style: .accent.adding(.bold))
    let width = max(1, inner.columns - 7)
    let window = editor.render(width: width)
    let field = place.moved(columns: 2)
    canvas.put(TextLayout.pad(window.text, width: width), at: field, style: .underline)
    if !isChoosing { canvas.cursor = field.moved(columns: window.cursorColumn) }
    return row + 2
  }

  private func drawLine(
    _ observation: Observation, isChosen: Bool, on canvas: inout Canvas, in inner: Rect, row: Int,
    _ scene: Scene
  ) {
    let isShown = showsLines || scene.round.isRevealed || isChosen
    let text = isShown ? observation.text : String(repeating: "•", count: 8)
    let time = observation.elapsed.map { "\(Phrases.clock($0)) " } ?? ""
    if isChosen { canvas.cursor = Point(column: inner.column + 4, row: row) }
    canvas.put(
      [
        Span(isChosen ? "▸ " : "· ", .accent), Span(time, .quiet),
        Span(text, isChosen ? .bold : .plain),
      ], at: Point(column: inner.column + 4, row: row), width: inner.columns - 4)
  }

  /// Its keys of the moment.
  var keys: [KeyBinding] {
    author == nil ? Self.authorKeys : isChoosing ? Self.lineKeys : gridKeys
  }

  private static let authorKeys = [
    KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.typeGrid, .act),
    KeyBinding([.character(" ")], Phrases.Keys.space, Phrases.Keys.gridReady, .mark),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]

  private static let lineKeys = [
    KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.edit, .act),
    KeyBinding([.delete, .backspace], Phrases.Keys.deleteKey, Phrases.Keys.remove, .remove),
    KeyBinding([.tab], "Tab", Phrases.Keys.nextSection, .changeView),
    KeyBinding([.function(2)], "F2", Phrases.Keys.showLines, .showEntry),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.goBack, .leave),
  ]

  private var gridKeys: [KeyBinding] {
    let goesOn = editor.isEmpty && editing == nil
    let leaves = editing == nil ? Phrases.Keys.otherObserver : Phrases.Keys.goBack
    return [
      KeyBinding(
        [.enter], Phrases.Keys.enter, goesOn ? Phrases.Keys.goOn : Phrases.Keys.keepLine, .act),
      KeyBinding([.tab], "Tab", Phrases.Keys.nextSection, .changeView),
      KeyBinding([.escape], Phrases.Keys.escape, leaves, .leave),
      KeyBinding([.up], "↑", Phrases.Keys.edit, .up),
      KeyBinding([.function(2)], "F2", Phrases.Keys.showLines, .showEntry),
    ]
  }
}
