import GameEngine
import Phrasebook
import TerminalUI

/// What stands around every phase: the title and the track above, the prompt and the keys below.
struct SessionFrame {
  /// Smallest terminal a session is played on.
  static let smallest = Size(columns: 80, rows: 24)
  /// Columns left blank at either side.
  static let margin = 2
  /// First row of the phase.
  static let bodyRow = 3
  /// The most rows a message takes.
  private static let messageRows = 3

  let scene: Scene
  let size: Size
  /// What stands at the right of the title; how saving goes, unless something else is said.
  var corner: Span?
  /// Whether a message will stand on the row above the keys.
  var hasMessage = false

  /// Where the phase draws.
  var body: Rect {
    Rect(
      column: Self.margin, row: Self.bodyRow, columns: size.columns - 2 * Self.margin,
      rows: size.rows - 7)
  }

  func draw(
    on canvas: inout Canvas, prompt: String?, keys: [KeyBinding], help: KeyBinding? = .help
  ) {
    drawTitle(on: &canvas)
    drawTrack(on: &canvas)
    rule(on: &canvas, row: Self.bodyRow - 1)
    rule(on: &canvas, row: size.rows - 4)
    drawPrompt(prompt, on: &canvas)
    Self.drawKeys(keys, help: help, on: &canvas)
  }

  private func drawTitle(on canvas: inout Canvas) {
    let settings = scene.session.settings
    var title = [Span(settings.title, .bold)]
    if !settings.territory.isEmpty { title.append(Span("  \(settings.territory)", .quiet)) }
    let state = corner ?? saving
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

  /// The question to the room; beside a message only where it is not cut by it.
  private func drawPrompt(_ prompt: String?, on canvas: inout Canvas) {
    guard let prompt else { return }
    let width = size.columns - 2 * Self.margin
    let lines = TextLayout.wrap(prompt, width: width, rows: 2)
    if lines.count > 1, hasMessage { return }
    for (index, line) in lines.enumerated() {
      canvas.put(
        line, at: Point(column: Self.margin, row: size.rows - 3 + index), style: .accent)
    }
  }

  /// The rows of a message, from the top.
  static func rows(of message: Message?, columns: Int) -> [String] {
    message.map { TextLayout.wrap($0.text, width: columns - 2 * margin, rows: messageRows) } ?? []
  }

  /// Draws the message above the keys, over whatever stands there; a long one takes more rows.
  static func draw(_ message: Message?, on canvas: inout Canvas) {
    guard let message else { return }
    let size = canvas.size
    let lines = rows(of: message, columns: size.columns)
    for (index, line) in lines.enumerated() {
      let row = size.rows - 1 - lines.count + index
      canvas.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1))
      canvas.put(
        line, at: Point(column: margin, row: row), style: message.isWarning ? .warning : .saved)
    }
  }

  /// Writes the keys of the moment on the last line, the most useful first, help always last.
  ///
  /// An action is told once, by its first key; the way on or out is never left away, nor is whose
  /// screen it is: that stands beside the help.
  static func drawKeys(
    _ keys: [KeyBinding], help: KeyBinding? = .help, on canvas: inout Canvas
  ) {
    let size = canvas.size
    let row = size.rows - 1
    let ofConsole = keys.filter { Self.consoleActions.contains($0.action) }
    let pinned = ofConsole + [help].compactMap(\.self)
    let pinnedWidth = pinned.reduce(0) { $0 + $1.width + 2 }
    var room = size.columns - 2 * margin - pinnedWidth
    var column = margin
    func tell(_ key: KeyBinding) {
      column += canvas.put(key.spans, at: Point(column: column, row: row)) + 2
      room -= key.width + 2
    }
    let last = wayOut(of: keys)
    var owed = last.map { $0.width + 2 } ?? 0
    var told = Self.consoleActions.union([.help])
    for key in keys where key.isShown && told.insert(key.action).inserted {
      if key == last { owed = 0 }
      guard key.width + owed <= room else { break }
      tell(key)
    }
    if owed > 0, let last { tell(last) }
    column = size.columns - margin + 2 - pinnedWidth
    for key in pinned { column += canvas.put(key.spans, at: Point(column: column, row: row)) + 2 }
  }

  private static let consoleActions: Set<Action> = [.seeRoom, .changeConsole]

  /// The key that is told however little room there is: the way on, else the way out.
  private static func wayOut(of keys: [KeyBinding]) -> KeyBinding? {
    let shown = keys.filter(\.isShown)
    return shown.first { $0.action == .advance } ?? shown.first { $0.action == .leave }
  }
}
