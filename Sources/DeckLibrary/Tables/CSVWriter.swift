/// Writes tables as a French spreadsheet saves them: UTF-8 with its mark, `;`, CRLF.
///
/// Source: RFC 4180 for the quotation marks and the ends of lines.
package enum CSVWriter {
  static func bytes(_ rows: [[String]]) -> [UInt8] { Array(text(rows).utf8) }

  /// The whole file, its mark of UTF-8 first.
  package static func text(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { row in row.map(cell).joined(separator: ";") + "\r\n" }.joined()
  }

  /// A cell, quoted when it holds any mark that a spreadsheet may take for a separator.
  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: marks.contains) || text.first == " " || text.last == " "
    else { return text }
    // NB: scalars are doubled, not characters: an accent after the mark would hide it.
    let doubled = text.unicodeScalars
      .replacing("\"".unicodeScalars, with: "\"\"".unicodeScalars)
    return "\"" + String(doubled) + "\""
  }

  private static let marks: Set<UInt8> = [
    .semicolon, .comma, .tab, .quote, .lineFeed, .carriageReturn,
  ]
}
