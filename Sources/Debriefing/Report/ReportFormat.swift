/// The form of a report, by the end of its file's name.
public enum ReportFormat: String, CaseIterable, Sendable {
  case markdown = "md"
  case page = "html"
  case plain = "txt"
  /// What word processors open for editing.
  case richText = "rtf"
  case spreadsheet = "csv"
  case json
  case sql
}

extension Report {
  /// Columns of plain text, as mail shows them.
  private static let plainWidth = 72

  /// Writes the report.
  ///
  /// - Returns: The whole document, ending with a line break.
  /// - Throws: whatever keeps JSON from being written.
  public func document(_ format: ReportFormat) throws -> String {
    switch format {
    case .markdown: MarkdownWriter.write(tree)
    case .page: HTMLWriter.write(tree)
    case .plain: plain
    case .richText: RichTextWriter.write(tree)
    case .spreadsheet: ReportCSV.write(self)
    case .json: try Exported.write(ReportJSON(self))
    case .sql: ReportSQL.write(self)
    }
  }

  private var tree: Document { ReportDocument(report: self).document }

  private var plain: String {
    ReportScreen(self, width: Self.plainWidth, limit: .max).lines.joined(separator: "\n") + "\n"
  }
}
