/// Reads the headings of a table, and its rows under them.
struct SheetReading {
  let table: DeckTable
  private let log: FaultLog
  private var columns: [String: Int] = [:]
  /// Columns with something at their head, known or not.
  private var headedColumns: Set<Int> = []
  /// Rows with something in them.
  private(set) var rows: [SheetRow] = []

  /// Reads numbered cells, and notes what is wrong with the headings.
  init(_ cells: [[TableCells.Cell]], of table: DeckTable, log: FaultLog) {
    self.table = table
    self.log = log
    guard let head = cells.first, head.contains(where: \.isFilled) else {
      log.note(.noHeadings, file: table.name)
      return
    }
    readHeadings(head)
    if isReadable { rows = cells.dropFirst().compactMap(row) }
  }

  /// Tells whether no column is missed.
  private var isReadable: Bool { table.requiredHeadings.allSatisfy { columns[$0] != nil } }

  private mutating func readHeadings(_ head: [TableCells.Cell]) {
    for (place, cell) in head.enumerated() where cell.isFilled {
      headedColumns.insert(place)
      readHeading(cell, place)
    }
    for heading in table.requiredHeadings where columns[heading] == nil {
      log.note(.missingColumn(heading), file: table.name, offset: head[0].number)
    }
  }

  private mutating func readHeading(_ cell: TableCells.Cell, _ place: Int) {
    let key = Self.key(cell.text)
    guard let known = table.headings.first(where: { Self.key($0) == key }) else {
      let nearest = NearestWord.nearest(to: cell.text, among: table.headings)
      log.note(
        .unknownColumn(cell.text.withoutOuterSpace, nearest: nearest), file: table.name,
        offset: cell.number)
      return
    }
    if columns.updateValue(place, forKey: known) != nil {
      log.note(.repeatedColumn(known), file: table.name, offset: cell.number)
    }
  }

  private func row(_ cells: [TableCells.Cell]) -> SheetRow? {
    guard let first = cells.first, cells.contains(where: \.isFilled) else { return nil }
    for (place, cell) in cells.enumerated() where cell.isFilled && !headedColumns.contains(place) {
      log.note(.strayCell(cell.text), file: table.name, offset: cell.number)
    }
    return SheetRow(
      start: first.number,
      cells: columns.compactMapValues { cells.indices.contains($0) ? cells[$0] : nil })
  }

  /// Letters of a heading that count: capitals, accents, spaces and underlines do not.
  private static func key(_ heading: String) -> [UInt8] {
    heading.unicodeScalars.reduce(into: []) { letters, scalar in
      _ = Folding.append(scalar, to: &letters)
    }
  }
}

/// One row of a table: its cells by heading.
struct SheetRow {
  /// Number of its first cell.
  let start: Int
  fileprivate let cells: [String: TableCells.Cell]

  /// Text under a heading, without what guards it from the spreadsheet.
  func text(_ heading: String) -> String {
    CellGuard.unguarded(cells[heading]?.text ?? "")
  }

  /// Number of the cell under a heading, or of the row's first.
  func place(_ heading: String) -> Int { cells[heading]?.number ?? start }
}

extension TableCells.Cell {
  /// Tells whether something else than white space is written there.
  var isFilled: Bool { text.contains { !$0.isWhitespace } }
}
