/// Numbers the cells of many tables in one series, so that a fault anywhere finds its cell again.
struct TableCells {
  private(set) var places: [Place] = []

  struct Place {
    let table: DeckTable
    /// From 0, the headings being row 0.
    let row: Int32
    let column: Int32
  }

  /// A cell's text and its number.
  struct Cell {
    let text: String
    let number: Int
  }

  /// Gives every cell of a table its number.
  mutating func number(_ rows: [[String]], of table: DeckTable) -> [[Cell]] {
    rows.enumerated().map { row, texts in
      texts.enumerated().map { column, text in
        places.append(Place(table: table, row: Int32(row), column: Int32(column)))
        return Cell(text: text, number: places.count - 1)
      }
    }
  }

  /// Number of the place of a problem in a table that could not be read.
  mutating func number(_ problem: CSVProblem, of table: DeckTable) -> Int {
    places.append(
      Place(table: table, row: Int32(problem.row), column: Int32(problem.column)))
    return places.count - 1
  }
}
