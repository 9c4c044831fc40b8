import GameEngine
import Phrasebook
import TerminalUI

/// A pile face down, or the back of the card that turns.
enum CardBack {
  /// Draws a back that fills an area, the edges of the cards below showing at its right.
  static func draw(_ kind: PileKind, left: Int, on canvas: inout Canvas, in rect: Rect) {
    for depth in (1...2).reversed() where left > depth {
      let below = Rect(
        column: rect.column + depth, row: rect.row + depth, columns: rect.columns - 2,
        rows: rect.rows - 2)
      canvas.frame(below, style: .of(hue(kind)).adding(.dim), border: .rounded, title: nil)
    }
    let top = Rect(
      column: rect.column, row: rect.row, columns: rect.columns - 2, rows: rect.rows - 2)
    guard left > 0 else {
      return canvas.frame(top, style: .quiet, border: .light, title: nil)
    }
    pattern(on: &canvas, in: top, kind)
  }

  /// Draws the back alone, its pattern and the name of the game.
  static func pattern(on canvas: inout Canvas, in rect: Rect, _ kind: PileKind) {
    let style = Style.of(hue(kind))
    canvas.fill(rect)
    canvas.frame(rect, style: style, border: .rounded, title: nil)
    let inner = rect.inset(columns: 2, rows: 1)
    let lines = [slope("╱", "╲", inner.columns), slope("╲", "╱", inner.columns)]
    for row in 0..<inner.rows {
      canvas.put(lines[row % 2], at: inner.origin.moved(rows: row), style: style.adding(.dim))
    }
    let name = "  SPRO  "
    guard inner.columns >= TextLayout.width(name), inner.rows >= 3 else { return }
    let place = inner.centered(Size(columns: TextLayout.width(name), rows: 1))
    canvas.put(name, at: place.origin, style: style.adding(.bold))
  }

  /// Two strokes in turn, over that many columns.
  private static func slope(_ first: String, _ second: String, _ columns: Int) -> String {
    String(repeating: first + second, count: columns / 2) + (columns % 2 == 1 ? first : "")
  }

  static func hue(_ kind: PileKind) -> Hue { kind == .cases ? .caseCard : .structureCard }
}

/// A card that turns face up: a function of the time since it was drawn.
struct CardTurn: Equatable, Sendable {
  /// Milliseconds the turning takes.
  static let duration = 1_000
  /// Milliseconds between two pictures of it.
  static let step = 50

  let kind: PileKind
  let began: SessionTime

  /// How far the card has turned, from 0 to 1.
  func progress(at now: SessionTime) -> Double {
    min(1, Double(now.since(began).rawValue) / Double(Self.duration))
  }

  /// Whether the card lies face up.
  func isOver(at now: SessionTime) -> Bool { progress(at: now) >= 1 }

  /// Draws the card edge-on as far as it has turned; tells whether its face is seen.
  func draw(on canvas: inout Canvas, in rect: Rect, at now: SessionTime) {
    let progress = progress(at: now)
    let ease = progress < 0.5 ? 1 - progress * 2 : progress * 2 - 1
    let columns = max(1, Int((Double(rect.columns) * ease).rounded()))
    let seen = rect.centered(Size(columns: columns, rows: rect.rows))
    if progress < 0.5 {
      CardBack.pattern(on: &canvas, in: seen, kind)
    } else if columns > 2 {
      canvas.frame(seen, style: .of(CardBack.hue(kind)).adding(.bold), border: .rounded, title: nil)
    } else {
      canvas.fill(seen, "│", style: .of(CardBack.hue(kind)))
    }
  }
}
