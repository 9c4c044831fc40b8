import Phrasebook

/// Writes a document as one HTML page that needs nothing else: no script, nothing loaded.
enum HTMLWriter {
  /// The page, ending with one line break.
  static func write(_ document: Document) -> String {
    let lines =
      opening(document.title) + ["<header>", "<h1>\(HTMLText.line(document.title))</h1>"]
      + document.head.flatMap(block) + ["</header>"] + contents(document.sections) + ["<main>"]
      + document.sections.enumerated().flatMap { section($1, anchor: anchor($0)) } + ["</main>"]
      + foot(document.foot) + ["</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func opening(_ title: Line) -> [String] {
    [
      "<!DOCTYPE html>", "<html lang=\"\(Phrases.Documents.language)\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"referrer\" content=\"no-referrer\">",
      "<title>\(HTMLText.escaped(title.words))</title>", "<style>\(HTMLStyle.sheet)</style>",
      "</head>", "<body>",
    ]
  }

  /// Lets the page's own style through, known by its digest, and nothing else.
  private static let policy =
    "default-src 'none'; style-src '\(HTMLStyle.digest)'; base-uri 'none'; form-action 'none'"

  private static func anchor(_ index: Int) -> String { "partie-\(index + 1)" }

  /// Where to go in a page of several parts.
  private static func contents(_ sections: [Section]) -> [String] {
    guard sections.count > 2 else { return [] }
    let entries = sections.enumerated().map {
      "<li><a href=\"#\(anchor($0))\">\(HTMLText.line($1.title))</a></li>"
    }
    return ["<nav aria-label=\"\(Phrases.Documents.contents)\">", "<ul>"] + entries
      + ["</ul>", "</nav>"]
  }

  private static func foot(_ blocks: [Block]) -> [String] {
    blocks.isEmpty ? [] : ["<footer>"] + blocks.flatMap(block) + ["</footer>"]
  }

  /// A part of the page, a landmark by its title.
  private static func section(_ section: Section, anchor: String) -> [String] {
    ["<section aria-labelledby=\"\(anchor)\">"]
      + ["<h2 id=\"\(anchor)\">\(HTMLText.line(section.title))</h2>"]
      + section.blocks.flatMap(block) + section.sections.flatMap { self.section($0, level: 3) }
      + ["</section>"]
  }

  private static func section(_ section: Section, level: Int) -> [String] {
    ["<section>", "<h\(level)>\(HTMLText.line(section.title))</h\(level)>"]
      + section.blocks.flatMap(block)
      + section.sections.flatMap { self.section($0, level: level + 1) } + ["</section>"]
  }
}

/// Blocks of the page.
extension HTMLWriter {
  private static func block(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let line): ["<p>\(HTMLText.line(line))</p>"]
    case .quote(let lines):
      ["<blockquote>"] + lines.map { "<p>\(HTMLText.line($0))</p>" } + ["</blockquote>"]
    case .list(let items): list(items)
    case .terms(let terms): ["<dl>"] + terms.map(term) + ["</dl>"]
    case .table(let table): self.table(table)
    }
  }

  private static func list(_ items: [Item]) -> [String] {
    ["<ul>"] + items.flatMap(item) + ["</ul>"]
  }

  private static func item(_ item: Item) -> [String] {
    let paragraphs = item.paragraphs.map { $0.map(HTMLText.line).joined(separator: "<br>\n") }
    let body =
      paragraphs.count == 1 ? paragraphs[0] : paragraphs.map { "<p>\($0)</p>" }.joined()
    guard !item.children.isEmpty else { return ["<li>\(body)</li>"] }
    return ["<li>\(body)"] + list(item.children) + ["</li>"]
  }

  private static func term(_ term: Term) -> String {
    "<div><dt>\(HTMLText.line(term.name))</dt> <dd>\(HTMLText.line(term.meaning))</dd></div>"
  }

  private static func table(_ table: Table) -> [String] {
    let titles = table.columns.enumerated().map { place, title in
      "<th scope=\"col\"\(mark(place, table))>\(HTMLText.line(title))</th>"
    }
    return ["<table>", "<thead>", "<tr>\(titles.joined())</tr>", "</thead>", "<tbody>"]
      + table.rows.map { row($0, of: table) } + ["</tbody>", "</table>"]
  }

  /// A row; its first cell is its title, unless it is empty.
  private static func row(_ cells: [Line], of table: Table) -> String {
    let cells = cells.enumerated().map { place, cell in
      place == 0 && !cell.isEmpty
        ? "<th scope=\"row\">\(HTMLText.line(cell))</th>"
        : "<td\(mark(place, table))>\(HTMLText.line(cell))</td>"
    }
    return "<tr>\(cells.joined())</tr>"
  }

  private static func mark(_ place: Int, _ table: Table) -> String {
    if table.figures.contains(place) { return " class=\"figure\"" }
    return table.short.contains(place) ? " class=\"short\"" : ""
  }
}
