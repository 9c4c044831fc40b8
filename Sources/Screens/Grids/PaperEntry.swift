import GameEngine
import Phrasebook
import TerminalUI

/// « Saisie papier »: grids typed at the shared keyboard, one observer after the other.
///
/// Until the reveal, lines already kept show as dots, since the room may be looking.
struct PaperEntry: Sendable {
  /// Whose grid is being typed; nil while she is being chosen.
  var author: ParticipantID?
  var chosen = 0
  var section = 0
  var editor = LineEditor(limit: Limits.line)
  /// Line of the section being changed instead of a new one.
  var editing: ObservationID?
  var line: Int?
  var showsLines = false

  init(_ scene: Scene) {
    let observers = scene.session.observers
    chosen = observers.firstIndex { !scene.round.ready.contains($0.id) } ?? 0
  }

  mutating func clear() {
    editor.text = ""
    editing = nil
    line = nil
  }

  mutating func handle(_ key: Key, _ scene: Scene) -> Outcome {
    author == nil ? chooseAuthor(key, scene) : write(key, scene)
  }

  private mutating func chooseAuthor(_ key: Key, _ scene: Scene) -> Outcome {
    let observers = scene.session.observers
    switch key {
    case .escape: return .close
    case .up: chosen = max(0, chosen - 1)
    case .down: chosen = min(max(0, observers.count - 1), chosen + 1)
    case .enter:
      guard observers.indices.contains(chosen) else { return .close }
      author = observers[chosen].id
      section = 0
      clear()
    case .character(" "):
      guard observers.indices.contains(chosen) else { return .done }
      return ready(observers[chosen].id, scene)
    default: return .ignored
    }
    return .done
  }

  private func ready(_ id: ParticipantID, _ scene: Scene) -> Outcome {
    .perform(.setReady(id, !scene.round.ready.contains(id)), then: .stay)
  }

  private mutating func write(_ key: Key, _ scene: Scene) -> Outcome {
    switch key {
    case .escape: return escape(scene)
    case .tab: change(section: 1, scene)
    case .backTab: change(section: -1, scene)
    case .up: choose(line: -1, scene)
    case .down: choose(line: 1, scene)
    case .enter: return keep(scene)
    case .function(2): showsLines.toggle()
    case .delete where editor.isEmpty && line != nil: return withdraw(scene)
    default:
      guard editor.handle(key) else { return .ignored }
      return editor.lastPasteWasCut ? .say(.warn(Phrases.Screen.pasteWasCut)) : .done
    }
    return .done
  }

  /// Words typed and not kept stay on the line: the first press says so, the second leaves.
  private mutating func escape(_ scene: Scene) -> Outcome {
    if editing != nil || line != nil {
      clear()
      return .done
    }
    if !editor.isEmpty { return .say(.warn(Phrases.Screen.lineNotKept)) }
    return finish(scene)
  }

  /// Back to the list of observers, the next who is not ready chosen.
  private mutating func finish(_ scene: Scene) -> Outcome {
    author = nil
    clear()
    return .done
  }

  private mutating func change(section step: Int, _ scene: Scene) {
    let count = max(1, scene.session.grid.sections.count)
    section = (section + step + count) % count
    line = nil
    editing = nil
  }

  /// An empty line goes to the next heading; after the last one the grid is ready.
  private mutating func keep(_ scene: Scene) -> Outcome {
    guard let author, scene.session.grid.sections.indices.contains(section) else { return .close }
    let heading = scene.session.grid.sections[section].id
    if let line, editing == nil { return startEditing(line, scene) }
    if editor.isEmpty { return goOn(author, scene) }
    if let editing {
      return .perform(
        .editObservation(editing, section: heading, text: editor.text), then: .clear)
    }
    let (elapsed, text) = PaperLine.parse(editor.text)
    return .perform(
      .observe(author: author, section: heading, text: text, elapsed: elapsed), then: .clear)
  }

  private mutating func goOn(_ author: ParticipantID, _ scene: Scene) -> Outcome {
    if section + 1 < scene.session.grid.sections.count {
      section += 1
      return .done
    }
    self.author = nil
    section = 0
    let observers = scene.session.observers
    let waiting = observers.firstIndex { $0.id != author && !scene.round.ready.contains($0.id) }
    chosen = waiting ?? chosen
    guard !scene.round.ready.contains(author) else { return .done }
    return .perform(.setReady(author, true), then: .say(Phrases.Screen.gridKept))
  }

  private func lines(_ scene: Scene) -> [Observation] {
    guard let author, scene.session.grid.sections.indices.contains(section) else { return [] }
    let heading = scene.session.grid.sections[section].id
    return scene.session.visibleObservations(to: .observer(author))
      .filter { $0.author == author && $0.section == heading }
  }

  private mutating func choose(line step: Int, _ scene: Scene) {
    let count = lines(scene).count
    guard count > 0 else { return }
    let next = (line ?? count) + step
    line = next >= count ? nil : max(0, next)
  }

  private mutating func startEditing(_ index: Int, _ scene: Scene) -> Outcome {
    let lines = lines(scene)
    guard lines.indices.contains(index) else { return .done }
    editing = lines[index].id
    editor.text = lines[index].text
    return .done
  }

  private mutating func withdraw(_ scene: Scene) -> Outcome {
    let lines = lines(scene)
    guard let index = line, lines.indices.contains(index) else { return .done }
    line = nil
    return .perform(.withdrawObservation(lines[index].id), then: .stay)
  }
}

extension PaperEntry {
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
    let inner = Box.draw(" \(Phrases.Screen.whoseGrid) ", size: wanted, on: &canvas)
    let items = scene.session.observers.map { observer in
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
    if items.isEmpty { canvas.put(Phrases.Screen.noObserver, at: inner.origin, style: .quiet) }
    ItemList(items, chosen: chosen).draw(on: &canvas, in: inner.inset(columns: 0, rows: 1))
  }

  private func drawGrid(
    of author: ParticipantID, on canvas: inout Canvas, _ wanted: Size, _ scene: Scene
  ) {
    let title = " \(Phrases.Screen.gridOf(scene.name(author))) "
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
          Span(isHere ? "  \(heading.hint)" : "", .quiet),
        ], at: Point(column: inner.column, row: row), width: inner.columns)
      row += 1
      if isHere { row = drawSection(on: &canvas, in: inner, row: row, scene) }
    }
  }

  private func drawSection(
    on canvas: inout Canvas, in inner: Rect, row start: Int, _ scene: Scene
  ) -> Int {
    var row = start
    let headings = scene.session.grid.sections.count
    let room = max(1, inner.rows - headings - 3)
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
    canvas.cursor = line != nil && editing == nil ? nil : field.moved(columns: window.cursorColumn)
    return row + 2
  }

  private func drawLine(
    _ observation: Observation, isChosen: Bool, on canvas: inout Canvas, in inner: Rect, row: Int,
    _ scene: Scene
  ) {
    let isShown = showsLines || scene.round.isRevealed || isChosen
    let text = isShown ? observation.text : String(repeating: "•", count: 8)
    let time = observation.elapsed.map { "\(Phrases.clock($0)) " } ?? ""
    canvas.put(
      [
        Span(isChosen ? "▸ " : "· ", .accent), Span(time, .quiet),
        Span(text, isChosen ? .bold : .plain),
      ], at: Point(column: inner.column + 4, row: row), width: inner.columns - 4)
  }

  /// Its keys of the moment.
  var keys: [KeyBinding] { author == nil ? Self.authorKeys : Self.gridKeys }

  private static let authorKeys = [
    KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.typeGrid, .act),
    KeyBinding([.character(" ")], Phrases.Keys.space, Phrases.Keys.gridReady, .mark),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]

  private static let gridKeys = [
    KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.keepOrNext, .act),
    KeyBinding([.tab], "Tab", Phrases.Keys.nextSection, .changeView),
    KeyBinding([.up], "↑", Phrases.Keys.edit, .up),
    KeyBinding([.function(2)], "F2", Phrases.Keys.showLines, .showEntry),
    KeyBinding([.delete], Phrases.Keys.deleteKey, Phrases.Keys.remove, .remove, isShown: false),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.otherObserver, .leave),
  ]
}
