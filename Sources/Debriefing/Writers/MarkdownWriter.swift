/// Writes a document in CommonMark, with the tables of GitHub Flavored Markdown.
enum MarkdownWriter {
  /// The document, ending with one line break.
  static func write(_ document: Document) -> String {
    let blocks =
      [heading(1, document.title)] + document.head.map(block)
      + document.sections.flatMap { section($0, level: 2) }
      + (document.foot.isEmpty ? [] : ["---"]) + document.foot.map(block)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func section(_ section: Section, level: Int) -> [String] {
    [heading(level, section.title)] + section.blocks.map(block)
      + section.sections.flatMap { self.section($0, level: level + 1) }
  }

  private static func heading(_ level: Int, _ title: Line) -> String {
    String(repeating: "#", count: level) + " " + MarkdownText.line(title)
  }

  private static func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let line): MarkdownText.atLineStart(line)
    case .quote(let lines):
      lines.map { "> " + MarkdownText.atLineStart($0) }.joined(separator: "\n>\n")
    case .list(let items): items.map { item($0, indent: 0) }.joined(separator: "\n")
    case .terms(let terms): terms.map(term).joined(separator: "\n")
    case .table(let table): self.table(table)
    }
  }

  private static func item(_ item: Item, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let paragraphs = item.paragraphs.map { lines in
      lines.map { margin + "  " + MarkdownText.atLineStart($0) }.joined(separator: "\\\n")
    }
    let body = margin + "- " + paragraphs.joined(separator: "\n\n").dropFirst(indent + 2)
    return ([body] + item.children.map { self.item($0, indent: indent + 2) })
      .joined(separator: "\n")
  }

  private static func term(_ term: Term) -> String {
    "- " + MarkdownText.atLineStart(.labelled(term.name, term.meaning))
  }

  private static func table(_ table: Table) -> String {
    let rows = ([table.columns] + table.rows).map { $0.map(MarkdownText.line) }
    let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    let rule =
      "|"
      + table.columns.indices.map { place in
        table.figures.contains(place) ? " ---: |" : " --- |"
      }.joined()
    return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
  }
}
