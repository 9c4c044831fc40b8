import PlainText

/// Writes cells of a CSV file as a French spreadsheet opens it.
///
/// Source: RFC 4180 for the quotation marks and the ends of lines; a semicolon parts the cells, as
/// where a comma parts decimals.
enum SpreadsheetText {
  /// What tells a spreadsheet that the bytes are UTF-8.
  static let mark = "\u{FEFF}"

  /// A row, with its end of line.
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ";") + "\r\n"
  }

  /// A text in a cell; one that a spreadsheet would compute begins with an apostrophe.
  ///
  /// Scalars are looked at, not characters: an accent after a semicolon does not hide it.
  private static func cell(_ text: String) -> String {
    let text = Cleaning.trimmed(text)
    let isFormula = text.unicodeScalars.first.map("=+-@".unicodeScalars.contains) ?? false
    let guarded = isFormula && Double(text) == nil ? "'" + text : text
    guard guarded.unicodeScalars.contains(where: ";\",".unicodeScalars.contains) else {
      return guarded
    }
    let doubled = guarded.unicodeScalars
      .replacing("\"".unicodeScalars, with: "\"\"".unicodeScalars)
    return "\"" + String(doubled) + "\""
  }
}
