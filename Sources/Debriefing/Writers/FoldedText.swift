/// Folds lines of plain text.
enum FoldedText {
  private static let width = 72
  /// The longest word left whole: no line of a mail may hold more than 998 bytes.
  private static let longestWord = 240

  /// A line at the margin; one that begins like an underline or an entry steps back from it.
  static func atMargin(_ line: Line) -> String {
    words(of: line, room: width).map { line in
      line.utf8.first.map("=-~_".utf8.contains) ?? false ? " " + line : line
    }.joined(separator: "\n")
  }

  /// A line behind its margins: that of its first row, and that of the others.
  static func folded(
    _ line: Line, first: String, rest: String, width: Int = width
  ) -> String {
    let rows = words(of: line, room: width - rest.count)
    return first + rows[0] + rows.dropFirst().map { "\n" + rest + $0 }.joined()
  }

  /// The rows of a line, at least one; a word longer than a row stands alone.
  private static func words(of line: Line, room: Int) -> [String] {
    var rows = [""]
    var length = 0
    for word in line.words.split(separator: " ").flatMap(parts) {
      let fits = length + 1 + word.count <= room
      if length > 0, fits { rows[rows.count - 1] += " " + word }
      if length > 0, !fits { rows.append(String(word)) }
      if length == 0 { rows[rows.count - 1] = String(word) }
      length = fits && length > 0 ? length + 1 + word.count : word.count
    }
    return rows
  }

  private static func parts(of word: Substring) -> [Substring] {
    guard word.count > longestWord else { return [word] }
    return [word.prefix(longestWord)] + parts(of: word.dropFirst(longestWord))
  }
}
