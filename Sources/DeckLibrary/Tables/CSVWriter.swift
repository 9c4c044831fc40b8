/// Writes tables as a French spreadsheet saves them: UTF-8 with its mark, `;`, CRLF.
enum CSVWriter {
  static func bytes(_ rows: [[String]]) -> [UInt8] {
    let lines = rows.map { row in row.map(cell).joined(separator: ";") + "\r\n" }
    return CSVEncoding.byteOrderMark + lines.joined().utf8
  }

  /// A cell, quoted when it holds any mark that a spreadsheet may take for a separator.
  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: marks.contains) || text.first == " " || text.last == " "
    else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static let marks: Set<UInt8> = [
    .semicolon, .comma, .tab, .quote, .lineFeed, .carriageReturn,
  ]
}
