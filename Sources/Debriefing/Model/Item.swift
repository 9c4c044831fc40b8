import PlainText

/// An entry of a list, with what stands under it.
struct Item: Hashable, Sendable {
  /// Paragraphs of lines; at least one line.
  let paragraphs: [[Line]]
  var children: [Item] = []

  /// One line made of pieces.
  init(_ spans: [Span], _ children: [Item] = []) {
    paragraphs = [[Line(spans)]]
    self.children = children
  }

  /// One line.
  init(_ words: String) { self.init([.text(words)]) }

  /// A label, and what it announces.
  init(_ label: String, _ words: String) { paragraphs = [[.labelled(label, words)]] }

  /// Words as somebody typed them, their lines kept; pieces may follow the last.
  init(typed text: String, _ after: [Span] = []) {
    var paragraphs = Cleaning.trimmed(text, lines: .multiple)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { Line(String($0)) }
      .split(whereSeparator: \.isEmpty).map(Array.init)
    let last = paragraphs.popLast() ?? []
    paragraphs.append(last.dropLast() + [Line((last.last?.spans ?? []) + after)])
    self.paragraphs = paragraphs
  }
}
