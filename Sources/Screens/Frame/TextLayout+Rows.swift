import TerminalUI

extension TextLayout {
  /// Breaks a text into lines, at most so many; where more would follow, the last ends in `…`.
  static func wrap(_ text: String, width: Int, rows: Int) -> [String] {
    let lines = wrap(text, width: width)
    guard lines.count > rows, rows > 0 else { return Array(lines.prefix(rows)) }
    let last = truncate(lines[rows - 1] + " …", width: width)
    return lines.prefix(rows - 1) + [last]
  }
}
