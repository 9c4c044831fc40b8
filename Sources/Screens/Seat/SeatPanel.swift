import GameEngine
import Phrasebook
import TerminalUI

/// What stands in the place of the grid where there is little room, and beside it where there is
/// more.
enum SeatPanel: CaseIterable, Sendable {
  case grid, caseCard, structureCard, rules

  /// The next one round.
  var next: SeatPanel {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// The card it shows, if it shows one.
  func face(_ round: Round) -> CardFace? {
    switch self {
    case .grid, .rules: nil
    case .caseCard: round.caseCard.map { CardFace($0) }
    case .structureCard: round.structureCard.map { CardFace($0) }
    }
  }

  /// Draws a card or the rules; a sentence where there is no card yet.
  func draw(on canvas: inout Canvas, in rect: Rect, _ scene: SeatScene, from start: Int) {
    if self == .rules { return FramePane.draw(on: &canvas, in: rect) }
    guard let face = face(scene.round) else {
      canvas.write(Phrases.Seat.cardsLater, in: rect, style: .quiet)
      return
    }
    face.draw(on: &canvas, in: rect, from: start)
  }

  /// The last row a card can be scrolled to, reckoned on the smallest screen.
  static func lastStart(of face: CardFace?) -> Int {
    let room = Rect(column: 2, row: 3, columns: SessionFrame.smallest.columns - 4, rows: 13)
    return max(0, (face?.rows(width: room.columns).count ?? 0) - CardFace.room(room))
  }
}

extension ObserverScreen {
  /// The card she scrolls: of the panel while she writes, of the table while she plays.
  func shownFace(_ scene: SeatScene) -> CardFace? {
    scene.mode == .playing ? PlayerPane.face(scene, sight) : panel.face(scene.round)
  }
}

extension Canvas {
  /// Writes a text from the top of an area, wrapped, as far as it has rows.
  ///
  /// - Returns: the row below the last one written.
  @discardableResult
  mutating func write(
    _ text: String, in rect: Rect, style: Style = .plain, isCentered: Bool = false
  ) -> Int {
    let lines = TextLayout.wrap(text, width: max(1, rect.columns))
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      let blank = isCentered ? max(0, (rect.columns - TextLayout.width(line)) / 2) : 0
      put(line, at: rect.origin.moved(columns: blank, rows: index), style: style)
    }
    return rect.row + min(lines.count, rect.rows)
  }
}
