extension Document {
  /// All its words, a line each, as who reads it sees them.
  var words: [String] {
    [title.words] + head.flatMap(\.words) + sections.flatMap(\.words) + foot.flatMap(\.words)
  }
}

extension Section {
  fileprivate var words: [String] {
    [title.words] + blocks.flatMap(\.words) + sections.flatMap(\.words)
  }
}

extension Block {
  fileprivate var words: [String] {
    switch self {
    case .paragraph(let line): [line.words]
    case .quote(let lines): lines.map(\.words)
    case .list(let items): items.flatMap(\.words)
    case .terms(let terms): terms.flatMap { [$0.name.words, $0.meaning.words] }
    case .table(let table): table.rows.joined().map(\.words)
    }
  }
}

extension Item {
  fileprivate var words: [String] {
    paragraphs.joined().map(\.words) + children.flatMap(\.words)
  }
}
