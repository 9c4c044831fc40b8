import GameEngine
import Phrasebook
import TerminalUI

/// Her own lines of the round, read again once the grid is closed; a refused one can be dropped.
struct OwnLinesList: Sendable {
  var chosen = 0
  var isDropping = false

  mutating func handle(_ key: Key, _ scene: SeatScene) -> (outcome: SeatOutcome, closes: Bool) {
    let confirms = isDropping
    isDropping = false
    let count = scene.view.lines.count
    switch key {
    case .up: chosen = max(0, chosen - 1)
    case .down: chosen = min(max(0, count - 1), chosen + 1)
    case .escape, .enter, .character("q"), .character("g"): return (.done, true)
    case .delete, .backspace: return (drop(confirms: confirms, scene), false)
    default: break
    }
    return (.done, false)
  }

  private mutating func drop(confirms: Bool, _ scene: SeatScene) -> SeatOutcome {
    let lines = scene.view.lines
    guard lines.indices.contains(chosen), lines[chosen].isRefused else {
      return .say(.say(Phrases.Screen.nothingToRemove))
    }
    guard confirms else {
      isDropping = true
      return .say(.say(Phrases.Seat.withdrawAgain))
    }
    return SeatOutcome(
      effects: [lines[chosen].withdrawal], message: .say(Phrases.Seat.withdrawn))
  }

  func draw(on canvas: inout Canvas, _ scene: SeatScene, _ grid: GridEntry) {
    let wanted = Size(columns: min(96, canvas.size.columns - 4), rows: canvas.size.rows - 4)
    let inner = Box.draw(Phrases.Seat.myLinesTitle, size: wanted, on: &canvas)
    let draft = grid.draft.map {
      Item(text: [Span("✎ ", .accent), Span($0)], detail: Phrases.Seat.stateDraft, target: nil)
    }
    let items = scene.view.lines.map { item($0, scene) } + [draft].compactMap(\.self)
    if items.isEmpty { canvas.put(Phrases.Seat.noLineYet, at: inner.origin, style: .quiet) }
    ItemList(items, chosen: chosen).draw(on: &canvas, in: inner.inset(columns: 0, rows: 1))
  }

  private func item(_ line: OwnLine, _ scene: SeatScene) -> Item {
    let heading = scene.session.grid.section(line.section)?.title ?? ""
    let why = if case .refused(let sentence) = line.state { " · \(sentence)" } else { "" }
    return Item(text: line.spans, detail: heading + why, target: .attendance)
  }

  static let keys = [
    KeyBinding([.up, .down], "↑↓", Phrases.Keys.choose, .down),
    KeyBinding([.delete, .backspace], Phrases.Keys.deleteKey, Phrases.Seat.dropRefused, .remove),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]
}

extension OwnLine {
  /// Its sign, its time, its words, and how it stands where it is not saved.
  var spans: [Span] {
    let time = elapsed.map { "\(Phrases.clock($0))  " } ?? ""
    return [sign, Span(time, .quiet), Span(text)] + [standing].compactMap(\.self)
  }

  private var sign: Span {
    switch state {
    case .saved: Span("● ", .saved)
    case .waiting, .withdrawing: Span("◌ ", .accent.adding(.bold))
    case .refused: Span("✗ ", .warning)
    }
  }

  private var standing: Span? {
    switch state {
    case .saved: nil
    case .waiting: Span("  \(Phrases.Seat.stateWaiting)", .quiet)
    case .withdrawing: Span("  \(Phrases.Seat.stateWithdrawing)", .quiet)
    case .refused: Span("  \(Phrases.Seat.stateRefused)", .warning)
    }
  }
}
