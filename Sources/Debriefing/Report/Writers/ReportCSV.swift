import Phrasebook
import PlainText

/// Writes a report as one CSV table, a row a figure: what it is of, what is counted, how many.
///
/// Source: RFC 4180; the semicolon and the byte order mark are what a French spreadsheet expects.
public enum ReportCSV {
  /// Columns that say what a figure is of.
  private static let keys: [ReportColumn] = [
    .territory, .period, .kind, .deck, .code, .number, .label, .due, .session, .structure,
  ]

  /// The table, ending with a line break.
  public static func write(_ report: Report) -> String {
    let heading = ["rubrique"] + keys.map(\.rawValue) + ["mesure", "valeur"]
    let rows = report.tables.flatMap(rows)
    return "\u{FEFF}" + ([heading] + rows).map(line).joined()
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

  private static func line(_ cells: [String]) -> String {
    cells.map(field).joined(separator: ";") + "\r\n"
  }

  private static func field(_ text: String) -> String {
    let clean = Cleaning.clean(text)
    let safe = isFormula(clean) ? "'\(clean)" : clean
    guard safe.contains(where: { "\";\n\r".contains($0) }) else { return safe }
    return "\"\(safe.replacing("\"", with: "\"\""))\""
  }

  /// Whether a spreadsheet would run a cell instead of showing it.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.first, "=+-@".contains(first) else { return false }
    return first != "-" || Int(text) == nil
  }
}
