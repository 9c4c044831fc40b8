import GameEngine
import Phrasebook
import TerminalUI

/// The first screen: what one can do.
public struct HomeScreen: Sendable {
  /// What is chosen on it.
  public enum Choice: CaseIterable, Sendable {
    case start, resume, demo, library, help, quit
  }

  var chosen = 0
  var showsHelp = false
  /// What is said on the line above the keys.
  public var message: Message?

  /// A home screen, the new session chosen.
  public init() {}

  private var choices: [Choice] { Choice.allCases }

  /// Reads a key; answers what was chosen, once something is.
  public mutating func handle(_ key: Key) -> Choice? {
    message = nil
    if showsHelp {
      showsHelp = false
      return nil
    }
    switch key {
    case .up, .backTab: chosen = (chosen + choices.count - 1) % choices.count
    case .down, .tab: chosen = (chosen + 1) % choices.count
    case .home: chosen = 0
    case .end: chosen = choices.count - 1
    case .enter, .character(" "): return choices[chosen]
    case .character("?"), .function(1): return .help
    case .character("q"), .character("Q"), .escape, .control("c"): return .quit
    case .character(let letter):
      guard let number = letter.wholeNumberValue, choices.indices.contains(number - 1) else {
        return nil
      }
      return choices[number - 1]
    default: break
    }
    return nil
  }

  /// Shows or hides the explanation of the game.
  public mutating func toggleHelp() { showsHelp.toggle() }

  /// Draws the home screen.
  public func canvas(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard size.columns >= SessionFrame.smallest.columns, size.rows >= SessionFrame.smallest.rows
    else {
      TooSmall.draw(on: &canvas)
      return canvas
    }
    drawCards(on: &canvas)
    drawTitle(on: &canvas)
    drawChoices(on: &canvas)
    drawFoot(on: &canvas)
    if showsHelp { drawHelp(on: &canvas) }
    return canvas
  }

  private func drawCards(on canvas: inout Canvas) {
    let rows = min(canvas.size.rows - 8, 18)
    let columns = min(26, (canvas.size.columns - 52) / 2)
    let top = (canvas.size.rows - rows) / 2 - 1
    let left = Rect(column: 3, row: top, columns: columns, rows: rows)
    let right = Rect(
      column: canvas.size.columns - columns - 3, row: top, columns: columns, rows: rows)
    CardBack.draw(.cases, left: 3, on: &canvas, in: left)
    CardBack.draw(.structures, left: 3, on: &canvas, in: right)
  }

  private func drawTitle(on canvas: inout Canvas) {
    let top = max(2, (canvas.size.rows - 14) / 2)
    center(Phrases.Home.title, on: &canvas, row: top, style: .accent.adding(.bold))
    center(Phrases.Home.subtitle, on: &canvas, row: top + 1, style: .quiet)
  }

  private func drawChoices(on canvas: inout Canvas) {
    let top = max(2, (canvas.size.rows - 14) / 2) + 4
    let labels = choices.map { label($0) }
    let width = labels.map(TextLayout.width).max() ?? 0
    let column = (canvas.size.columns - width - 2) / 2
    for (index, label) in labels.enumerated() {
      let isChosen = index == chosen
      if isChosen { canvas.cursor = Point(column: column, row: top + index) }
      canvas.put(
        (isChosen ? "▸ " : "  ") + label, at: Point(column: column, row: top + index),
        style: isChosen ? .accent.adding(.bold) : .plain)
    }
  }

  private func label(_ choice: Choice) -> String {
    switch choice {
    case .start: Phrases.Home.start
    case .resume: Phrases.Home.resume
    case .demo: Phrases.Home.demo
    case .library: Phrases.Home.library
    case .help: Phrases.Home.help
    case .quit: Phrases.Home.quit
    }
  }

  private func drawFoot(on canvas: inout Canvas) {
    if let message { draw(message, on: &canvas) }
    SessionFrame.drawKeys(
      [
        KeyBinding([.up, .down], "↑↓", Phrases.Keys.choose, .down),
        KeyBinding([.enter], Phrases.Keys.enter, Phrases.Keys.goOn, .act),
        KeyBinding("q", Phrases.Keys.leave, .leave),
      ], on: &canvas)
  }

  /// Writes a message above the keys, on as many rows as it takes, three at most.
  private func draw(_ message: Message, on canvas: inout Canvas) {
    let lines = TextLayout.wrap(message.text, width: canvas.size.columns - 4).prefix(3)
    for (index, line) in lines.enumerated() {
      canvas.put(
        line, at: Point(column: 2, row: canvas.size.rows - 1 - lines.count + index),
        style: message.isWarning ? .warning : .saved, width: canvas.size.columns - 4)
    }
  }

  private func drawHelp(on canvas: inout Canvas) {
    let lines = Phrases.Home.explanation.flatMap {
      TextLayout.wrap($0, width: min(70, canvas.size.columns - 12)) + [""]
    }
    let inner = Box.draw(
      Phrases.Home.help,
      size: Size(columns: min(78, canvas.size.columns - 4), rows: lines.count + 3), on: &canvas)
    for (index, line) in lines.enumerated() where index < inner.rows {
      canvas.put(line, at: inner.origin.moved(columns: 1, rows: index + 1))
    }
    Box.keys(HelpPage.keys, help: nil, on: &canvas)
  }

  private func center(_ text: String, on canvas: inout Canvas, row: Int, style: Style) {
    let text = TextLayout.truncate(text, width: canvas.size.columns - 4)
    let column = max(0, (canvas.size.columns - TextLayout.width(text)) / 2)
    canvas.put(text, at: Point(column: column, row: row), style: style)
  }
}
