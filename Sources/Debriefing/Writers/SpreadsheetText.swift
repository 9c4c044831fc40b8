import PlainText

/// Keeps a spreadsheet from computing what people write.
enum SpreadsheetText {
  /// A text as it stands in a cell; one that a spreadsheet would compute begins with an apostrophe,
  /// unless it is a number below zero.
  ///
  /// Source: OWASP, CSV Injection.
  static func cell(_ text: String) -> String {
    let text = Cleaning.trimmed(text)
    let isFormula = text.unicodeScalars.first.map("=+-@".unicodeScalars.contains) ?? false
    return isFormula && !isNumber(text) ? "'" + text : text
  }

  private static func isNumber(_ text: String) -> Bool {
    text.wholeMatch(of: /-[0-9]+([.,][0-9]+)?/) != nil
  }
}
