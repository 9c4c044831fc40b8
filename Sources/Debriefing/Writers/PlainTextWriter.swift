/// Writes a document as plain text that any mail program shows as it stands.
///
/// Headings are underlined, lines are folded at 72 characters, and a row of a table tells one cell
/// a line.
enum PlainTextWriter {
  /// The document, ending with one line break.
  static func write(_ document: Document) -> String {
    let blocks =
      [heading(1, document.title)] + document.head.map(block)
      + document.sections.flatMap { section($0, level: 2) }
      + (document.foot.isEmpty ? [] : [rule]) + document.foot.map(block)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static let rule = String(repeating: "_", count: 24)

  private static func section(_ section: Section, level: Int) -> [String] {
    [heading(level, section.title)] + section.blocks.map(block)
      + section.sections.flatMap { self.section($0, level: level + 1) }
  }

  private static let underlines: [Int: String] = [1: "=", 2: "-", 3: "~"]

  private static func heading(_ level: Int, _ title: Line) -> String {
    guard let mark = underlines[level] else { return FoldedText.atMargin(title) + "\u{A0}:" }
    let lines = FoldedText.atMargin(title)
    let longest = lines.split(separator: "\n").map(\.count).max() ?? 0
    return lines + "\n" + String(repeating: mark, count: longest)
  }

  private static func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let line): FoldedText.atMargin(line)
    case .quote(let lines):
      lines.map { FoldedText.folded($0, first: "    ", rest: "    ") }.joined(separator: "\n\n")
    case .list(let items): items.map { item($0, margin: "") }.joined(separator: "\n")
    case .terms(let terms):
      terms.map { item([.labelled($0.name, $0.meaning)]) }.joined(separator: "\n")
    case .table(let table): table.rows.map { row($0, table.columns) }.joined(separator: "\n")
    }
  }

  private static func item(_ item: Item, margin: String) -> String {
    let lines = item.paragraphs.enumerated().flatMap { index, lines in
      (index == 0 ? [] : [""])
        + lines.enumerated().map { place, line in
          let first = (index, place) == (0, 0) ? "- " : "  "
          return FoldedText.folded(line, first: margin + first, rest: margin + "  ")
        }
    }
    return (lines + item.children.map { self.item($0, margin: margin + "  ") })
      .joined(separator: "\n")
  }

  private static func item(_ lines: [Line]) -> String {
    lines.enumerated().map { index, line in
      FoldedText.folded(line, first: index == 0 ? "- " : "  ", rest: "  ")
    }.joined(separator: "\n")
  }

  private static func row(_ cells: [Line], _ columns: [Line]) -> String {
    item(zip(columns, cells).filter { !$0.1.isEmpty }.map(Line.labelled))
  }
}
