import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// The facilitator's own screen while a table shows the game.
///
/// Who is here, who has not written yet, what comes next: names, plainly; nothing is counted by
/// person.
enum Console {
  /// Columns it takes beside the phase.
  static let columns = 44
  /// Columns from which it stands beside the phase.
  static let wide = 124

  /// How the facilitator's screen stands to the wall.
  enum Standing {
    /// It is the wall: there is no table.
    case absent
    /// A table shows the game, and this screen is the facilitator's alone.
    case on
    /// A table shows the game, and this screen is to be seen all the same.
    case aside
  }

  static func standing(_ scene: Scene) -> Standing {
    guard scene.viewer == .facilitator, let room = scene.room, room.tables > 0 else {
      return .absent
    }
    return scene.isWallFit ? .aside : .on
  }

  /// Whether this screen is the facilitator's alone.
  static func isOn(_ scene: Scene) -> Bool { standing(scene) == .on }

  /// Draws the phase with the console beside it, or in its place where nothing is chosen in it.
  static func draw(
    on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ sight: Sight
  ) {
    if rect.columns >= wide - 4 {
      let (left, right) = rect.split(right: columns)
      let phase = Rect(
        column: left.column, row: left.row, columns: left.columns - 3, rows: left.rows)
      sight.drawPhase(on: &canvas, in: phase, scene)
      return drawRoom(on: &canvas, in: right, scene)
    }
    takesPhase(scene, sight)
      ? drawRoom(on: &canvas, in: rect, scene) : sight.drawPhase(on: &canvas, in: rect, scene)
  }

  /// Whether the phase has nothing to choose or to follow, so that the room takes its place.
  private static func takesPhase(_ scene: Scene, _ sight: Sight) -> Bool {
    if scene.session.isClosed { return false }
    return switch scene.session.phase {
    case .frame, .completion: true
    case .interview: sight.view[.interview, default: 0] % 3 == 0
    case .viewpoints: !scene.round.isRevealed
    case .welcome, .volunteers, .draw, .reading, .experience, .doors, .practices, .transfer,
      .closing:
      false
    }
  }

  /// Draws what the facilitator alone is to see; where it has no room, how to see the rest is told.
  private static func drawRoom(on canvas: inout Canvas, in rect: Rect, _ scene: Scene) {
    let rows = rows(scene, columns: rect.columns, isSpaced: rect.rows >= 24, isBrief: true)
    let isCut = rows.count > rect.rows
    for (index, row) in rows.prefix(isCut ? rect.rows - 1 : rect.rows).enumerated() {
      canvas.put([row], at: rect.origin.moved(rows: index), width: rect.columns)
    }
    guard isCut else { return }
    let width = TextLayout.width(Phrases.Console.more)
    canvas.put(
      Phrases.Console.more, at: Point(column: rect.endColumn - width, row: rect.endRow - 1),
      style: .accent)
  }

  /// What the facilitator alone is to see, row by row; in brief, of many names only the first.
  static func rows(_ scene: Scene, columns: Int, isSpaced: Bool, isBrief: Bool) -> [Span] {
    let width = isBrief ? namesRows * (columns - 6) : nil
    return RoomParts(scene: scene, namesWidth: width).all.flatMap { part in
      part.rows(width: columns) + (isSpaced ? [Span("")] : [])
    }
  }

  /// Rows that names take in brief.
  private static let namesRows = 2
}
