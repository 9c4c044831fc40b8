import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// The room, open over any phase; then what an observer sees, and what the wall shows.
struct RoomPanel: Sendable {
  /// The three things it shows, one after the other.
  enum Page: Int, CaseIterable {
    case room, observer, table
  }

  var page = Page.room
  var start = 0

  mutating func handle(_ key: Key, _ scene: Scene) -> Outcome {
    switch key {
    case .escape, .enter, .character("v"), .character("q"): return .close
    case .tab: turn(by: 1)
    case .backTab: turn(by: Page.allCases.count - 1)
    case .up: start = max(0, start - 1)
    case .down: start = min(lastStart(scene), start + 1)
    case .pageUp: start = max(0, start - Self.leap)
    case .pageDown, .character(" "): start = min(lastStart(scene), start + Self.leap)
    default: return .ignored
    }
    return .done
  }

  private static let leap = 10

  /// The row from which the end is seen on the smallest screen, where the panel shows least.
  private func lastStart(_ scene: Scene) -> Int {
    let size = SessionFrame.smallest
    return max(0, rows(scene, columns: size.columns - 8).count - (size.rows - 6))
  }

  private func rows(_ scene: Scene, columns: Int) -> [Span] {
    Console.rows(scene, columns: columns, isSpaced: true, isBrief: false)
  }

  private mutating func turn(by step: Int) {
    page = Page(rawValue: (page.rawValue + step) % Page.allCases.count) ?? .room
    start = 0
  }

  func draw(on canvas: inout Canvas, _ scene: Scene) {
    switch page {
    case .room:
      let size = Size(columns: min(90, canvas.size.columns - 4), rows: canvas.size.rows - 4)
      let inner = Box.draw(Phrases.Console.room, size: size, on: &canvas)
      drawRoom(on: &canvas, in: inner, scene)
    case .observer:
      let picture = ObserverScreen()
        .canvas(Self.view(scene, of: Self.anybody), scene.libraryOnDemand, size: canvas.size)
      show(picture, Phrases.Console.observerPreview, on: &canvas)
    case .table:
      let picture = TableScreen()
        .canvas(Self.view(scene, of: nil), scene.libraryOnDemand, size: canvas.size)
      show(picture, Phrases.Console.tablePreview, on: &canvas)
    }
  }

  private func drawRoom(on canvas: inout Canvas, in rect: Rect, _ scene: Scene) {
    // NB: a blank column keeps the marks of what is above and below off the text.
    let rows = rows(scene, columns: rect.columns - 2)
    let first = max(0, min(start, rows.count - rect.rows))
    for (index, row) in rows.dropFirst(first).prefix(rect.rows).enumerated() {
      canvas.put([row], at: rect.origin.moved(rows: index), width: rect.columns - 2)
    }
    let end = rect.endColumn - 1
    if first > 0 { canvas.put("▲", at: Point(column: end, row: rect.row), style: .accent) }
    if first + rect.rows < rows.count {
      canvas.put("▼", at: Point(column: end, row: rect.endRow - 1), style: .accent)
    }
  }

  private func show(_ picture: Canvas, _ caption: String, on canvas: inout Canvas) {
    canvas.draw(picture, at: .zero)
    canvas.cursor = nil
    canvas.fill(
      Rect(column: 0, row: canvas.size.rows - 2, columns: canvas.size.columns, rows: 1))
    SessionFrame.draw(.say(caption), on: &canvas)
  }

  /// Nobody of the session: she has no line, plays nothing and is not asked to speak.
  private static let anybody = ParticipantID(0)

  /// What a terminal of the room would know, without any line or cue of anybody.
  private static func view(_ scene: Scene, of participant: ParticipantID?) -> SeatView {
    var view = SeatView()
    view.session = scene.session
    view.now = scene.now
    view.participant = participant
    view.linesWritten = scene.lineCount
    view.link = .live
    return view
  }

  static let keys = [
    KeyBinding([.tab], "Tab", Phrases.Console.otherPage, .changeView),
    KeyBinding([.up, .down], "↑↓", Phrases.Keys.readOn, .down),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]
}
