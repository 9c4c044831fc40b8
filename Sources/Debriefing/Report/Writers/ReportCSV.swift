import DeckLibrary
import Phrasebook

/// Writes a report as one CSV table, a row a figure: what it is of, what is counted, how many.
///
/// The semicolon and the byte order mark are what a French spreadsheet expects.
public enum ReportCSV {
  /// Columns that say what a figure is of.
  private static let keys: [ReportColumn] = [
    .territory, .period, .kind, .deck, .code, .number, .label, .due, .session, .structure,
  ]

  /// The table, ending with a line break.
  public static func write(_ report: Report) -> String {
    let heading = ["rubrique"] + keys.map(\.rawValue) + ["mesure", "valeur"]
    let rows = report.tables.flatMap(rows)
    return CSVWriter.text(([heading] + rows).map { $0.map(SpreadsheetText.cell) })
  }

  private static func rows(_ table: ReportTable) -> [[String]] {
    table.rows.flatMap { row in
      let cells = Dictionary(uniqueKeysWithValues: zip(table.columns, row))
      let names = [table.section.rawValue] + keys.map { cells[$0].map(text) ?? "" }
      return table.columns.filter { !keys.contains($0) && $0 != .start }.map { column in
        names + [column.rawValue, cells[column].map(text) ?? ""]
      }
    }
  }

  private static func text(_ cell: ReportCell) -> String {
    switch cell {
    case .text(let text), .named(let text, _), .day(let text): text
    case .number(let number): "\(number)"
    case .nothing: ""
    }
  }
}
