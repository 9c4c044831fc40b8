import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

extension TableScreen {
  /// Draws the table: a function of this state, a view and a size.
  public func canvas(_ view: SeatView, _ library: LibraryOnDemand, size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard size.columns >= SessionFrame.smallest.columns, size.rows >= SessionFrame.smallest.rows
    else {
      TooSmall.draw(on: &canvas)
      return canvas
    }
    let area = Self.area(of: size)
    var table = Canvas(size: area.size)
    draw(on: &table, view, scene(view, library))
    canvas.draw(table, at: area.origin)
    canvas.cursor = nil
    return canvas
  }

  /// What is drawn on: a wall keeps wide margins, so that nothing is lost at its edges.
  private static func area(of size: Size) -> Rect {
    let columns = size.columns >= 100 ? size.columns / 24 : 0
    let rows = size.rows >= 40 ? size.rows / 24 : 0
    let inner = Rect.of(size).inset(columns: columns, rows: rows)
    return inner.centered(Size(columns: 176, rows: inner.rows))
  }

  private func draw(on canvas: inout Canvas, _ view: SeatView, _ scene: Scene) {
    let message = message ?? trouble(view)
    let frame = SessionFrame(
      scene: scene, size: canvas.size, corner: corner(scene), hasMessage: message != nil)
    let keys = TableKeys.bindings(scene)
    frame.draw(on: &canvas, prompt: question(scene), keys: keys)
    if scene.session.opening == nil {
      canvas.write(Phrases.Table.waiting, in: frame.body, style: .quiet, isCentered: true)
    } else {
      drawPhase(on: &canvas, in: frame.body, scene)
    }
    help?.draw(on: &canvas)
    SessionFrame.draw(message, on: &canvas)
  }

  private func corner(_ scene: Scene) -> Span {
    Span(Phrases.Screen.round(scene.round.number.rawValue), .quiet)
  }

  /// What keeps the table from being up to date.
  private func trouble(_ view: SeatView) -> Message? {
    switch view.link {
    case .live: view.isSaving ? nil : .warn(Phrases.Seat.notSaving)
    case .connecting: .say(Phrases.Seat.connecting)
    case .silent: .warn(Phrases.Table.notAnswering)
    case .lost: .warn(Phrases.Table.linkLost)
    case .ended(let sentence): .warn(sentence)
    }
  }

  /// The question to the room; while somebody speaks, who does.
  private func question(_ scene: Scene) -> String? {
    if scene.session.isClosed || scene.session.opening == nil { return nil }
    if let turn = scene.round.openConsultation {
      guard case .observer(let id) = turn.target else { return Phrases.Seat.roomIsAsked }
      return Phrases.Seat.speaks(scene.name(id))
    }
    let phase = scene.session.phase
    guard let prompts = scene.library.prompts[Phrases.promptKey(phase)], !prompts.isEmpty else {
      return nil
    }
    return prompts[prompt[phase, default: 0] % prompts.count]
  }

  private func drawPhase(on canvas: inout Canvas, in rect: Rect, _ scene: Scene) {
    let sight = sight(scene, width: rect.columns)
    guard !scene.session.isClosed else { return sight.drawPhase(on: &canvas, in: rect, scene) }
    switch scene.session.phase {
    case .volunteers: TableSeats.draw(on: &canvas, in: rect, scene)
    case .interview where rect.rows >= TableInterview.roomyRows && rect.columns >= CardReading.wide:
      TableInterview.draw(on: &canvas, in: rect, scene, sight)
    default: sight.drawPhase(on: &canvas, in: rect, scene)
    }
  }
}

/// Phase 2 on the wall: the two chairs; who offered to play is not said.
enum TableSeats {
  static func draw(on canvas: inout Canvas, in rect: Rect, _ scene: Scene) {
    let columns = min(60, rect.columns / 2 - 1)
    let left = rect.column + (rect.columns - columns * 2 - 2) / 2
    for (index, role) in PlayerRole.allCases.enumerated() {
      let seat = Rect(
        column: left + index * (columns + 2), row: rect.row + max(0, (rect.rows - 7) / 3),
        columns: columns, rows: 7)
      VolunteersPane.drawSeat(role, on: &canvas, in: seat, scene)
    }
  }
}

/// Phase 5 on a large wall: the time, twice as tall, and both cards below it.
enum TableInterview {
  /// Rows from which the clock and both cards have room.
  static let roomyRows = 34

  static func draw(on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ sight: Sight) {
    var row = rect.row + 1
    if scene.session.settings.showsTimers {
      let clock = Phrases.clock(scene.round.clock.elapsed(at: scene.now))
      let isTall = rect.rows >= roomyRows + 6
      for line in isTall ? BigDigits.huge(clock) : BigDigits.large(clock) {
        InterviewPane.center(line, on: &canvas, in: rect, row: row, style: .of(.accent))
        row += 1
      }
      row += 1
    }
    let cards = Rect(
      column: rect.column, row: row, columns: rect.columns, rows: rect.endRow - row)
    CardReading.draw(on: &canvas, in: cards, scene, sight)
  }
}
