/// What is left over from writing: marks of work to do, paths of one machine.
enum Leftover {
  /// Spelled in two halves, so that this file has none.
  private static let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
  private static let roots = ["work", "root", "Users", "home"].map { "/" + $0 + "/" }

  static func findings(in file: SourceFile) -> [String] {
    guard (marks + roots).contains(where: file.text.contains) else { return [] }
    return file.lines.flatMap { line in
      let found =
        marks.filter { holdsWord($0, line.text) } + roots.filter { holdsPath($0, line.text) }
      return found.map { file.finding("left over: \($0)", line: line.number) }
    }
  }

  private static func holdsWord(_ word: String, _ line: Substring) -> Bool {
    line.ranges(of: word).contains { range in
      !isLetter(before: range, line)
        && line[range.upperBound...].first.map { !$0.isLetter && $0 != "_" } ?? true
    }
  }

  /// A path from the top of a machine, not the middle of an address or a relative path.
  private static func holdsPath(_ root: String, _ line: Substring) -> Bool {
    line.ranges(of: root).contains { range in
      let before = line[..<range.lowerBound].last
      return !isLetter(before: range, line)
        && !(before.map { "~.-_})$*0123456789".contains($0) } ?? false)
    }
  }

  private static func isLetter(before range: Range<String.Index>, _ line: Substring) -> Bool {
    line[..<range.lowerBound].last.map { $0.isLetter || $0 == "_" } ?? false
  }
}
