/// The shape of a CommonMark document: what each line is, without its words.
///
/// A reading of the rules of its own, apart from the writer's: two documents with one skeleton have
/// the same headings, lists, tables and emphasis.
struct Skeleton: Equatable, CustomStringConvertible {
  let lines: [String]

  init(_ document: String) {
    lines = document.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.shape(of: String($0)) }
  }

  var description: String { lines.joined(separator: "\n") }

  /// Number of headings.
  var headings: Int { lines.count { $0.hasPrefix("h") } }

  /// Cells of each row of a table.
  var cells: [Int] { lines.filter { $0.hasPrefix("row") }.map { $0.count { $0 == "|" } - 1 } }

  private static func shape(of line: String) -> String {
    let indent = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(indent)
    if rest.isEmpty { return "blank" }
    if rest.wholeMatch(of: /(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}/) != nil { return "rule" }
    if rest.wholeMatch(of: /=+\s*/) != nil { return "underline" }
    if rest.hasPrefix("```") || rest.hasPrefix("~~~") { return "fence" }
    if let match = rest.prefixMatch(of: /#{1,6}(?= |$)/) { return "h\(match.output.count)" }
    if let match = rest.prefixMatch(of: /(?:[-+*]|[0-9]{1,9}[.)])(?: +|$)/) {
      return "\(indent)item " + shape(of: String(rest[match.range.upperBound...]))
    }
    if let match = rest.prefixMatch(of: /> ?/) {
      return "quote " + shape(of: String(rest[match.range.upperBound...]))
    }
    if rest.hasPrefix("|") { return "row" + marks(in: rest) }
    return "\(indent >= 4 ? "deep " : "")text" + marks(in: rest)
  }

  /// The marks of a line that are not escaped.
  private static func marks(in text: Substring) -> String {
    var marks = ""
    var isEscaped = false
    for character in text {
      defer { isEscaped = character == "\\" && !isEscaped }
      if "*_`[]<|~".contains(character), !isEscaped { marks.append(character) }
    }
    return marks + (text.hasSuffix("\\") && isEscaped ? "break" : "")
  }
}
