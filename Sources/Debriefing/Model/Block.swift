/// What stands under a heading.
enum Block: Hashable, Sendable {
  case paragraph(Line)
  /// Paragraphs set apart, such as what is read aloud.
  case quote([Line])
  case list([Item])
  /// Words, each with what there is to say of it.
  case terms([Term])
  case table(Table)

  /// Whether there is nothing to read in it.
  var isEmpty: Bool {
    switch self {
    case .paragraph(let line): line.isEmpty
    case .quote(let lines): lines.isEmpty
    case .list(let items): items.isEmpty
    case .terms(let terms): terms.isEmpty
    case .table(let table): table.rows.isEmpty
    }
  }

  /// One line by itself.
  static func paragraph(_ spans: Span...) -> Block { .paragraph(Line(spans)) }

  /// Paragraphs set apart; those that say nothing are left out.
  static func quote(_ paragraphs: [String]) -> Block {
    .quote(paragraphs.map { Line($0) }.filter { !$0.isEmpty })
  }

  /// Words, each with what there is to say of it; those of which nothing is said are left out.
  static func terms(_ pairs: [(String, String)]) -> Block {
    .terms(pairs.map(Term.init).filter { !$0.meaning.isEmpty })
  }
}

/// A word, and what there is to say of it.
struct Term: Hashable, Sendable {
  let name: Line
  let meaning: Line

  init(_ name: String, _ meaning: String) {
    self.name = Line(name)
    self.meaning = Line(meaning)
  }
}

/// Rows under the titles of their columns; each row has a cell for every column.
struct Table: Hashable, Sendable {
  let columns: [Line]
  /// How the width is shared among the columns.
  let shares: [Int]
  /// Places of the columns of numbers, which stand one under the other by their last digit.
  let figures: Range<Int>
  /// Places of the columns of a few words of ours, none of which is ever cut in two.
  let short: Range<Int>
  let rows: [[Line]]

  init(
    _ columns: [String], shares: [Int], figures: Range<Int> = 0..<0, short: Range<Int> = 0..<0,
    _ rows: [[Line]]
  ) {
    self.columns = columns.map { Line($0) }
    self.shares = shares
    self.figures = figures
    self.short = short
    self.rows = rows
  }
}
