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

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape, .enter, .character("v"), .character("q"): return .close
    case .tab: turn(by: 1)
    case .backTab: turn(by: Page.allCases.count - 1)
    case .up: start = max(0, start - 1)
    case .down: start = min(200, start + 1)
    default: return .ignored
    }
    return .done
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
      Console.drawRoom(on: &canvas, in: inner, scene, from: start)
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
