import Phrasebook
import PlainText

/// Writes a report as SQL that PostgreSQL and SQLite load unchanged.
///
/// Its tables are made anew each time, in one transaction. Words stand between apostrophes, each
/// one of their own doubled, which both read alike: backslashes mean nothing there.
public enum ReportSQL {
  /// The statements, ending with one line break.
  public static func write(_ report: Report) -> String {
    let head = Phrases.Report.sqlHead.map { "-- \($0)" }
    let statements = report.tables.flatMap(statements)
    return (head + ["BEGIN;"] + statements + ["COMMIT;"]).joined(separator: "\n") + "\n"
  }

  private static func statements(_ table: ReportTable) -> [String] {
    let name = "spro_bilan_\(table.section.rawValue)"
    let columns = table.columns.map { "  \($0.rawValue) \($0.type)" }
    let make = [
      "DROP TABLE IF EXISTS \(name);",
      "CREATE TABLE \(name) (\n\(columns.joined(separator: ",\n"))\n);",
    ]
    guard !table.rows.isEmpty else { return make }
    let rows = table.rows.map { "  (\($0.map(literal).joined(separator: ", ")))" }
    return make + ["INSERT INTO \(name) VALUES\n\(rows.joined(separator: ",\n"));"]
  }

  private static func literal(_ cell: ReportCell) -> String {
    switch cell {
    case .text(let text), .named(let text, _), .day(let text): quoted(text)
    case .number(let number): "\(number)"
    case .nothing: "NULL"
    }
  }

  private static func quoted(_ text: String) -> String {
    "'\(Cleaning.clean(text).replacing("'", with: "''"))'"
  }
}

extension ReportColumn {
  /// What a column holds.
  fileprivate var type: String {
    switch self {
    case .day, .first, .last, .start, .due, .session: "DATE"
    case .territory, .period, .kind, .deck, .code, .label: "TEXT NOT NULL"
    case .structure: "TEXT"
    case .number, .elapsed: "BIGINT"
    default: "BIGINT NOT NULL"
    }
  }
}
