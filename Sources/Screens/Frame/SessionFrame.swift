import GameEngine
import Phrasebook
import TerminalUI

/// What stands around every phase: the title and the track above, the prompt and the keys below.
struct SessionFrame {
  /// Smallest terminal a session is played on.
  static let smallest = Size(columns: 80, rows: 24)
  /// Columns left blank at either side.
  static let margin = 2

  let scene: Scene
  let size: Size

  /// Where the phase draws.
  var body: Rect {
    Rect(
      column: Self.margin, row: 3, columns: size.columns - 2 * Self.margin, rows: size.rows - 7)
  }

  func draw(on canvas: inout Canvas, prompt: String?, message: Message?, keys: [KeyBinding]) {
    drawTitle(on: &canvas)
    drawTrack(on: &canvas)
    rule(on: &canvas, row: 2)
    rule(on: &canvas, row: size.rows - 4)
    let said = drawMessage(message, on: &canvas)
    drawPrompt(prompt, rows: 2 - said, on: &canvas)
    Self.drawKeys(keys, on: &canvas)
  }

  private func drawTitle(on canvas: inout Canvas) {
    let settings = scene.session.settings
    var title = [Span(settings.title, .bold)]
    if !settings.territory.isEmpty { title.append(Span("  \(settings.territory)", .quiet)) }
    let state = saving
    let room = size.columns - 2 * Self.margin - TextLayout.width(state.text) - 2
    canvas.put(title, at: Point(column: Self.margin, row: 0), width: room)
    let column = size.columns - Self.margin - TextLayout.width(state.text)
    canvas.put([state], at: Point(column: column, row: 0))
  }

  private var saving: Span {
    let round = Phrases.Screen.round(scene.round.number.rawValue)
    switch scene.saving {
    case .saved: return Span("\(round)  ● \(Phrases.Screen.saved)", .saved)
    case .notKept: return Span("\(round)  ○ \(Phrases.Screen.notKept)", .quiet)
    case .failing: return Span("\(round)  ✗ \(Phrases.Screen.notSaved)", .warning)
    }
  }

  private func drawTrack(on canvas: inout Canvas) {
    let timer = PhaseTimer(scene).span
    let room = size.columns - 2 * Self.margin - TextLayout.width(timer?.text ?? "") - 2
    canvas.put(track(room: room), at: Point(column: Self.margin, row: 1), width: room)
    guard let timer else { return }
    let column = size.columns - Self.margin - TextLayout.width(timer.text)
    canvas.put([timer], at: Point(column: column, row: 1))
  }

  /// Every phase by name where there is room, else the present one among dots.
  private func track(room: Int) -> [Span] {
    let named = Phase.allCases.flatMap { phase -> [Span] in
      [Span(Phrases.shortTitle(phase), style(of: phase)), Span(" ")]
    }
    let width = named.reduce(0) { $0 + TextLayout.width($1.text) }
    if width <= room { return named }
    let dots = Phase.allCases.map { phase in
      Span(phase < here ? "●" : phase == here ? "◉" : "·", style(of: phase))
    }
    let spaced = dots.flatMap { [$0, Span(" ")] }
    return spaced + [Span(" \(Phrases.title(here))", .accent.adding(.bold))]
  }

  private var here: Phase { scene.session.phase }

  private func style(of phase: Phase) -> Style {
    phase == here ? .accent.adding(.bold) : phase < here ? .plain : .quiet
  }

  private func rule(on canvas: inout Canvas, row: Int) {
    canvas.fill(
      Rect(column: Self.margin, row: row, columns: size.columns - 2 * Self.margin, rows: 1), "─",
      style: .quiet)
  }

  /// The question to the room; its second row is the one where messages stand.
  private func drawPrompt(_ prompt: String?, rows: Int, on canvas: inout Canvas) {
    guard let prompt, rows > 0 else { return }
    let width = size.columns - 2 * Self.margin
    let lines = TextLayout.wrap(prompt, width: width)
    for (index, line) in lines.prefix(rows).enumerated() {
      let isCut = index == rows - 1 && lines.count > rows
      canvas.put(
        isCut ? TextLayout.truncate(line + " …", width: width) : line,
        at: Point(column: Self.margin, row: size.rows - 3 + index), style: .accent)
    }
  }

  /// Draws the message above the keys, on two rows when it is long; answers how many it took.
  private func drawMessage(_ message: Message?, on canvas: inout Canvas) -> Int {
    guard let message else { return 0 }
    let width = size.columns - 2 * Self.margin
    let lines = TextLayout.wrap(message.text, width: width).prefix(2)
    for (index, line) in lines.enumerated() {
      canvas.put(
        line, at: Point(column: Self.margin, row: size.rows - 1 - lines.count + index),
        style: message.isWarning ? .warning : .saved)
    }
    return lines.count
  }

  /// Writes the keys of the moment on the last line, the most useful first, help always last.
  static func drawKeys(
    _ keys: [KeyBinding], help: KeyBinding? = .help, on canvas: inout Canvas
  ) {
    let size = canvas.size
    let row = size.rows - 1
    var room = size.columns - 2 * margin - (help.map { $0.width + 2 } ?? 0)
    var column = margin
    var told: Set<Action> = [.help]
    for key in keys where key.isShown && told.insert(key.action).inserted {
      guard key.width <= room else { break }
      column += canvas.put(key.spans, at: Point(column: column, row: row)) + 2
      room -= key.width + 2
    }
    guard let help else { return }
    canvas.put(help.spans, at: Point(column: size.columns - margin - help.width, row: row))
  }
}
