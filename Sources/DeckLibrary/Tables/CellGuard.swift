/// Puts an apostrophe before what a spreadsheet would not keep as it is written, and takes it away.
///
/// A cell that begins with one of `= + - @` is a formula to a spreadsheet, `2026-03` a date,
/// `0800222100` a number without its zero. The apostrophe makes a text of each.
///
/// Source: OWASP, CSV Injection.
enum CellGuard {
  private static let mark: Character = "'"

  /// The text as it is written into a cell.
  static func guarded(_ text: String) -> String {
    needsGuard(text) ? "'" + text : text
  }

  /// The text a cell holds.
  static func unguarded(_ cell: String) -> String {
    guard cell.first == mark else { return cell }
    let text = String(cell.dropFirst())
    return needsGuard(text) ? text : cell
  }

  private static func needsGuard(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "=+-@\t\r".unicodeScalars.contains(first) { return true }
    if text.first == mark { return needsGuard(String(text.dropFirst())) }
    return text.utf8.count <= 40 && wouldChange(text)
  }

  private static func wouldChange(_ text: String) -> Bool {
    truthValues.contains(text.lowercased()) || looksLikeNumber(text) || looksLikeDay(text)
      || looksLikePower(text)
  }

  private static let truthValues: Set<String> = ["vrai", "faux", "true", "false"]

  /// Figures and their marks alone, a plain whole number excepted, which stays as it is.
  private static func looksLikeNumber(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber), text.allSatisfy(isNumeric) else { return false }
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return !(isPlain && text.utf8.count <= 15 && (text == "0" || text.first != "0"))
  }

  private static func isNumeric(_ character: Character) -> Bool {
    character.isNumber || character.isWhitespace || ".,:;/%()-–+€$£".contains(character)
  }

  /// A number with an exponent: « 3e4 ».
  private static func looksLikePower(_ text: String) -> Bool {
    text.first?.isNumber == true && text.contains { "eE".contains($0) } && Double(text) != nil
  }

  /// Figures and names of months alone: « mars 2026 ».
  private static func looksLikeDay(_ text: String) -> Bool {
    let words = text.lowercased().split { " -/.\u{A0}\u{202F}".contains($0) }
    guard (1...3).contains(words.count) else { return false }
    return words.contains(where: isMonth)
      && words.allSatisfy { isMonth($0) || $0.allSatisfy(\.isNumber) }
  }

  private static func isMonth(_ word: Substring) -> Bool {
    word.count >= 3 && months.contains { $0.hasPrefix(word) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "janvier", "f\u{E9}vrier", "fevrier", "mars", "avril", "mai",
    "juin", "juillet", "ao\u{FB}t", "aout", "septembre", "octobre", "novembre", "d\u{E9}cembre",
    "decembre",
  ]
}
