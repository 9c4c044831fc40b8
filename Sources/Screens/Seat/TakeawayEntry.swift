import GameEngine
import Phrasebook
import TerminalUI

/// What she takes away: a line being typed, and those she said, to change or take back.
struct TakeawayEntry: Equatable, Sendable {
  var editor = LineEditor(limit: Limits.line)
  /// Her line that is being changed instead of a new one.
  var editing: OwnLine?
  /// Words of a new line, set aside while another is changed.
  var setAside = ""
  /// Place of the line chosen among hers.
  var chosen: Int?
  /// Whether the next press takes the chosen line back.
  var isWithdrawing = false

  /// Whether one of her lines is chosen, and not opened.
  var isChoosing: Bool { chosen != nil && editing == nil }

  /// Whether words stand on the line that are kept nowhere.
  var hasDraft: Bool {
    [setAside, editor.text == editing?.text ? "" : editor.text]
      .contains { $0.contains { !$0.isWhitespace } }
  }

  mutating func handle(_ key: Key, _ scene: SeatScene) -> SeatOutcome {
    let confirms = isWithdrawing
    isWithdrawing = false
    switch key {
    case .enter: return keep(scene)
    case .escape: return escape()
    case .up: choose(by: -1, scene)
    case .down: choose(by: 1, scene)
    case .delete where isChoosing, .backspace where isChoosing:
      return withdraw(confirms: confirms, scene)
    default: return type(key)
    }
    return .done
  }

  private mutating func type(_ key: Key) -> SeatOutcome {
    guard editor.handle(key) else { return .say(.say(Phrases.Seat.unknownKey)) }
    if isChoosing { chosen = nil }
    return editor.lastPasteWasCut ? .say(.warn(Phrases.Screen.pasteWasCut)) : .done
  }

  private mutating func choose(by step: Int, _ scene: SeatScene) {
    let count = scene.view.takeaways.count
    guard count > 0, editing == nil else { return }
    let next = (chosen ?? count) + step
    chosen = next >= count ? nil : max(0, next)
  }

  /// Leaves what is chosen, then the line being changed.
  private mutating func escape() -> SeatOutcome {
    if isChoosing {
      chosen = nil
    } else if editing != nil {
      finishEditing()
    } else if !editor.isEmpty {
      return .say(.say(Phrases.Screen.lineNotKept))
    }
    return .done
  }

  private mutating func keep(_ scene: SeatScene) -> SeatOutcome {
    if isChoosing { return startEditing(scene) }
    let text = editor.text
    let isBlank = text.allSatisfy(\.isWhitespace)
    guard let editing else {
      if isBlank { return .done }
      editor.text = ""
      return .act(.takeAway(scene.round.number, text: text))
    }
    finishEditing()
    if isBlank || (text == editing.text && !editing.isRefused) { return .done }
    return SeatOutcome(effects: editing.effects(editing.section, text, scene.view))
  }

  private func line(_ scene: SeatScene) -> OwnLine? {
    let lines = scene.view.takeaways
    return chosen.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  private mutating func startEditing(_ scene: SeatScene) -> SeatOutcome {
    guard let line = line(scene) else { return .done }
    guard line.canChange else { return .say(.say(Phrases.Seat.alreadyWithdrawn)) }
    setAside = editor.text
    editing = line
    editor.text = line.text
    return .done
  }

  private mutating func finishEditing() {
    editor.text = setAside
    setAside = ""
    editing = nil
    chosen = nil
  }

  /// Takes the chosen line back, at the second press.
  private mutating func withdraw(confirms: Bool, _ scene: SeatScene) -> SeatOutcome {
    guard let line = line(scene) else { return .done }
    guard line.canChange else { return .say(.say(Phrases.Seat.alreadyWithdrawn)) }
    guard confirms else {
      isWithdrawing = true
      return .say(.say(Phrases.Seat.withdrawAgain))
    }
    chosen = nil
    return SeatOutcome(effects: [line.withdrawal], message: .say(Phrases.Seat.withdrawn))
  }
}

/// Phase 7e at a seat: what the room takes away, and below what she does.
struct TakeawayPicture {
  let entry: TakeawayEntry
  let scene: SeatScene

  /// The most rows her own lines take.
  private static let mostRows = 4

  func draw(on canvas: inout Canvas, in rect: Rect, _ sight: Sight, marksCursor: Bool) {
    let own = rows(width: rect.columns)
    let shown = min(Self.mostRows, own.count)
    let (room, below) = rect.split(bottom: shown + 2)
    TransferPane.draw(on: &canvas, in: room.split(bottom: 1).rest, scene.table, sight)
    canvas.fill(
      Rect(column: below.column, row: below.row, columns: below.columns, rows: 1), "┄",
      style: .quiet)
    drawOwn(own, on: &canvas, in: below.split(top: 1).rest.split(bottom: 1).rest)
    drawEntry(on: &canvas, in: below.split(bottom: 1).bottom, marksCursor: marksCursor)
  }

  private struct Row {
    let spans: [Span]
    let isChosen: Bool
  }

  private func rows(width: Int) -> [Row] {
    scene.view.takeaways.enumerated().flatMap { index, line -> [Row] in
      let isChosen = index == entry.chosen && entry.isChoosing
      let isOpen = entry.editing?.source == line.source
      let mark = isChosen ? "▸ " : isOpen ? "✎ " : "  "
      let words = ItemList.wrap(line.spans, width: max(1, width - 4))
      let said = words.enumerated().map { place, spans in
        Row(
          spans: [place == 0 ? Span(mark, .accent.adding(.bold)) : Span("    ")] + spans,
          isChosen: isChosen)
      }
      guard case .refused(let why) = line.state, isChosen || isOpen else { return said }
      return said
        + TextLayout.wrap(why, width: max(1, width - 4)).map {
          Row(spans: [Span("    "), Span($0, .warning)], isChosen: isChosen)
        }
    }
  }

  /// Draws her own lines, scrolled so that the chosen or the last is seen.
  private func drawOwn(_ rows: [Row], on canvas: inout Canvas, in rect: Rect) {
    let wanted = rows.lastIndex { $0.isChosen } ?? rows.count - 1
    let first = max(0, min(wanted - rect.rows + 1, rows.count - rect.rows))
    for (index, row) in rows.dropFirst(first).prefix(rect.rows).enumerated() {
      let place = rect.origin.moved(rows: index)
      canvas.put(row.spans, at: place, width: rect.columns)
      if row.isChosen { canvas.cursor = place }
    }
  }

  private func drawEntry(on canvas: inout Canvas, in rect: Rect, marksCursor: Bool) {
    let label = [
      Span(entry.editing == nil ? "+ " : "✎ ", .accent.adding(.bold)),
      Span(Phrases.Seat.takeawayLabel, .accent),
    ]
    let used = canvas.put(label, at: rect.origin, width: rect.columns / 2)
    let room = max(1, rect.columns - used)
    let window = entry.editor.render(width: room)
    let field = rect.origin.moved(columns: used)
    canvas.put(TextLayout.pad(window.text, width: room), at: field, style: .underline)
    if marksCursor, !entry.isChoosing {
      canvas.cursor = field.moved(columns: window.cursorColumn)
    }
  }
}
