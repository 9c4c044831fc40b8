import Phrasebook

/// Writes a document in RTF, which word processors open for editing: headings and entries are
/// styles, lists and tables are theirs.
enum RichTextWriter {
  /// The document, ending with one line break; ASCII alone.
  static func write(_ document: Document) -> String {
    let lines =
      RichTextStyles.opening(title: document.title, pages: Phrases.Documents.pageNumber)
      + [heading(1, document.title)] + document.head.map(block)
      + document.sections.flatMap { section($0, level: 2) }
      + (document.foot.isEmpty ? [] : [paragraph(.rule, "")]) + document.foot.map(block)
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private static func section(_ section: Section, level: Int) -> [String] {
    [heading(level, section.title)] + section.blocks.map(block)
      + section.sections.flatMap { self.section($0, level: level + 1) }
  }

  private static func heading(_ level: Int, _ title: Line) -> String {
    paragraph(.heading(level), RichText.line(title))
  }

  private static func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let line): paragraph(.body, RichText.line(line))
    case .quote(let lines):
      lines.map { paragraph(.quote, RichText.line($0)) }.joined(separator: "\n")
    case .list(let items): items.map { item($0, depth: 0) }.joined(separator: "\n")
    case .terms(let terms): terms.map(term).joined(separator: "\n")
    case .table(let table): RichTextTable.write(table)
    }
  }

  private static func paragraph(_ style: RichTextStyles.Style, _ text: String) -> String {
    "\\pard\\plain\(style.marks) \(text)\\par"
  }

  /// An entry: its first paragraph bears the bullet, the others stand under its words.
  private static func item(_ item: Item, depth: Int) -> String {
    let paragraphs = item.paragraphs.enumerated().map { index, lines in
      paragraph(
        index == 0 ? .entry(depth) : .underEntry(depth),
        (index == 0 ? RichTextStyles.bullet : "")
          + lines.map(RichText.line).joined(separator: "\\line "))
    }
    return (paragraphs + item.children.map { self.item($0, depth: depth + 1) })
      .joined(separator: "\n")
  }

  private static func term(_ term: Term) -> String {
    let name = RichText.line(term.name) + RichText.escaped(Phrases.Debriefing.colon)
    return paragraph(.term, "{\\b \(name)}" + RichText.line(term.meaning))
  }
}
