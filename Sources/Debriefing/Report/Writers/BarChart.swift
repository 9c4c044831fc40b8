/// Rows of numbers with a bar beside each, in so many columns of a terminal.
struct BarChart {
  let title: String
  /// Short titles of the numbers.
  let headings: [String]
  let rows: [Row]

  /// A row, or a heading among them where it has no number.
  struct Row {
    var label = ""
    var indent = 0
    var numbers: [Int] = []
    /// Parts of the bar: how much each stands for, and the mark it is drawn with.
    var bar: [Bar.Part] = []
  }

  /// The lines, none longer than the width but where a word alone is.
  func lines(width: Int) -> [String] {
    let layout = Layout(self, width: width)
    return layout.lines(title, headings, bar: "") + rows.flatMap(layout.lines)
  }
}

extension BarChart {
  /// How wide the columns are.
  private struct Layout {
    private let label: Int
    private let numbers: [Int]
    private let bar: Int
    private let full: Int
    private static let longestBar = 24
    private static let shortestBar = 6
    /// A bar in which two numbers can still be told apart, where there is room for it.
    private static let wishedBar = 12
    private static let amplyWide = 48
    private static let shortestLabel = 16

    init(_ chart: BarChart, width: Int) {
      let rows = chart.rows.filter { !$0.numbers.isEmpty }
      numbers = chart.headings.indices.map { column in
        let digits = rows.map { String($0.numbers[column]).count }.max() ?? 0
        return max(chart.headings[column].count, digits)
      }
      let taken = numbers.reduce(0) { $0 + $1 + 2 }
      let longest = (rows.map { $0.indent + $0.label.count } + [chart.title.count]).max() ?? 0
      let room = width - taken
      let least = room < Self.amplyWide ? Self.shortestBar : Self.wishedBar
      label = max(Self.shortestLabel, min(longest, room - least - 2))
      let left = room - label - 2
      bar = left < Self.shortestBar ? 0 : min(left, Self.longestBar)
      full = rows.map { Bar.sum($0.bar) }.max() ?? 0
    }

    func lines(_ row: Row) -> [String] {
      let label = Self.spaces(row.indent) + row.label
      if row.numbers.isEmpty { return [label] }
      return lines(
        label, row.numbers.map(String.init), bar: Bar.marks(row.bar, full: full, length: bar))
    }

    /// A label that is too long stands above its numbers.
    func lines(_ label: String, _ numbers: [String], bar: String) -> [String] {
      label.count > self.label
        ? [label, line("", numbers, bar: bar)] : [line(label, numbers, bar: bar)]
    }

    private func line(_ label: String, _ numbers: [String], bar: String) -> String {
      let cells = zip(numbers, self.numbers).map { text, width in
        "  " + Self.spaces(width - text.count) + text
      }
      let text = label + Self.spaces(self.label - label.count) + cells.joined()
      return bar.isEmpty ? text : "\(text)  \(bar)"
    }

    private static func spaces(_ count: Int) -> String {
      String(repeating: " ", count: max(0, count))
    }
  }
}
