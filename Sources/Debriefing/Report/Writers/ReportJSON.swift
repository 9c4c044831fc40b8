import Foundation
import Phrasebook
import PlainText

/// Writes a report as JSON: an object, each of whose keys but the first two is a table.
///
///     {"format": "spro-bilan", "version": 1, "ensemble": [{"seances": 12, …}], "cartes": […], …}
///
/// A row is an object of its columns; a column without a value is left out. Keys are added in later
/// versions of the format, never renamed.
public struct ReportJSON: Encodable {
  private let report: Report

  /// Version of the format.
  public static let version = 1

  /// Writes that report.
  public init(_ report: Report) { self.report = report }

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  private struct Row: Encodable {
    let columns: [ReportColumn]
    let cells: [ReportCell]

    func encode(to encoder: any Encoder) throws {
      var box = encoder.container(keyedBy: Key.self)
      for (column, cell) in zip(columns, cells) {
        let key = Key(column.rawValue)
        switch cell {
        case .text(let text), .named(let text, _), .day(let text):
          try box.encode(Cleaning.clean(text), forKey: key)
        case .number(let number): try box.encode(number, forKey: key)
        case .nothing: break
        }
      }
    }
  }

  /// Writes the tables.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode("spro-bilan", forKey: Key("format"))
    try box.encode(Self.version, forKey: Key("version"))
    for table in report.tables {
      let rows = table.rows.map { Row(columns: table.columns, cells: $0) }
      try box.encode(rows, forKey: Key(table.section.rawValue))
    }
  }
}
