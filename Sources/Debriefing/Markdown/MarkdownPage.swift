/// A piece of a line.
enum Span {
  /// Words as they are.
  case text(String)
  /// Words that stand out.
  case bold(String)
  /// Words said in passing.
  case italic(String)
  /// A web address.
  case link(String)

  /// The piece as CommonMark.
  var markdown: String {
    switch self {
    case .text(let text): Self.keepingEnds(text)
    case .bold(let text): Self.marked(text, "**")
    case .italic(let text): Self.marked(text, "*")
    case .link(let address): MarkdownText.link(address)
    }
  }

  private static func marked(_ text: String, _ mark: String) -> String {
    let line = MarkdownText.line(text)
    return line.isEmpty ? "" : mark + line + mark
  }

  /// Spaces that join a piece to its neighbours are kept.
  private static func keepingEnds(_ text: String) -> String {
    let line = MarkdownText.line(text)
    guard !line.isEmpty else { return text.isEmpty ? "" : " " }
    let lead = text.prefix(while: joints.contains)
    let trail = text.dropFirst(lead.count).reversed().prefix(while: joints.contains).reversed()
    return lead + line + String(trail)
  }

  private static let joints: Set<Character> = [" ", "\u{A0}", "\u{202F}"]
}

/// An entry of a list, with what stands under it.
struct Item {
  var paragraphs: [[String]]
  var children: [Item] = []

  /// One line made of pieces.
  init(_ spans: [Span], _ children: [Item] = []) {
    paragraphs = [[Item.line(spans)]]
    self.children = children
  }

  /// Words as somebody typed them, their lines kept; pieces may follow the last.
  init(typed text: String, _ after: [Span] = []) {
    paragraphs = MarkdownText.paragraphs(text)
    if paragraphs.isEmpty { paragraphs = [[""]] }
    let last = paragraphs.count - 1
    paragraphs[last][paragraphs[last].count - 1] += after.map(\.markdown).joined()
  }

  /// Pieces in a row; white space around them would be code or a line break, and goes.
  static func line(_ spans: [Span]) -> String {
    var line = spans.map(\.markdown).joined()[...]
    while line.first?.isWhitespace ?? false { line.removeFirst() }
    while line.last?.isWhitespace ?? false { line.removeLast() }
    return String(line)
  }
}

/// A document being written, block by block; nothing enters it unescaped.
struct MarkdownPage {
  private var blocks: [String] = []

  /// The whole document.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  mutating func heading(_ level: Int, _ title: String) {
    blocks.append(String(repeating: "#", count: level) + " " + MarkdownText.line(title))
  }

  mutating func paragraph(_ spans: [Span]) {
    let line = Item.line(spans)
    if !line.isEmpty { blocks.append(MarkdownText.atLineStart(line)) }
  }

  mutating func rule() { blocks.append("---") }

  /// Paragraphs set apart, such as what is read aloud.
  mutating func quote(_ paragraphs: [String]) {
    let lines = paragraphs.map(MarkdownText.line).filter { !$0.isEmpty }
      .map { "> " + MarkdownText.atLineStart($0) }
    if !lines.isEmpty { blocks.append(lines.joined(separator: "\n>\n")) }
  }

  mutating func list(_ items: [Item]) {
    guard !items.isEmpty else { return }
    blocks.append(items.map { Self.render($0, indent: 0) }.joined(separator: "\n"))
  }

  mutating func table(_ titles: [String], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    let lines = [titles, titles.map { _ in "---" }] + rows
    let cells = lines.enumerated().map { index, row in
      row.map { index == 1 ? $0 : MarkdownText.line($0) }
    }
    blocks.append(cells.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }

  private static func render(_ item: Item, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let paragraphs = item.paragraphs.map { lines in
      lines.map { margin + "  " + MarkdownText.atLineStart($0) }.joined(separator: "\\\n")
    }
    let body = margin + "- " + paragraphs.joined(separator: "\n\n").dropFirst(indent + 2)
    return ([body] + item.children.map { render($0, indent: indent + 2) }).joined(separator: "\n")
  }
}
