import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// Terminals of all sizes, from one cell to a wall.
@Suite struct SizeTests {
  static let large = [
    (80, 24), (81, 25), (99, 29), (119, 26), (124, 33), (140, 60), (200, 24), (300, 100),
  ].map { Size(columns: $0, rows: $1) }

  static let small = [
    (0, 0), (1, 1), (2, 1), (1, 40), (300, 1), (7, 3), (20, 5), (40, 12), (79, 24), (80, 23),
    (79, 100), (300, 23),
  ].map { Size(columns: $0, rows: $1) }

  @Test(arguments: try Shot.all.get(), large)
  func `A picture keeps its margins, and the last row written on shows keys`(shot: Shot, size: Size)
    throws
  {
    let canvas = shot.canvas(size)
    #expect(canvas.size == size)
    for column in [0, 1, size.columns - 2, size.columns - 1] {
      let strays = (0..<size.rows).filter { canvas[column, $0].text != " " }
      #expect(strays == [], "column \(column)")
    }
    if let cursor = canvas.cursor { #expect(Rect.of(size).contains(cursor)) }
    let last = try #require(canvas.lines.last { !$0.isEmpty })
    #expect(last.contains(Phrases.Keys.help) || last.contains(Phrases.Keys.escape))
  }

  @Test(arguments: try Shot.all.get())
  func `Below eighty columns and twenty-four rows there is one sentence`(shot: Shot) {
    for size in Self.small {
      let canvas = shot.canvas(size)
      #expect(canvas.size == size)
      guard size.columns >= 20, size.rows >= 5 else { continue }
      let text = canvas.lines.filter { !$0.isEmpty }.joined(separator: " ")
      #expect(
        text
          == Phrases.Screen.tooSmall(columns: size.columns, rows: size.rows, least: (80, 24)))
    }
  }
}
