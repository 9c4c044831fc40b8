/// The rows as a Markdown table, and under it what was not measured and why.
struct Table {
  private let rows: [Row]

  init(_ rows: [Row]) { self.rows = rows }

  var text: String {
    ([line(heading), line(widths.map { String(repeating: "-", count: $0) })]
      + cells.map(line) + notes).joined(separator: "\n")
  }

  private let heading = ["what", "ours", "peer", "theirs", "ratio", "to reach", "reached"]

  private var cells: [[String]] { rows.map(\.cells) }

  private var widths: [Int] {
    heading.indices.map { column in
      ([heading] + cells).map { $0[column].count }.max() ?? 0
    }
  }

  private func line(_ cells: [String]) -> String {
    let padded = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: width - cell.count)
    }
    return "| \(padded.joined(separator: " | ")) |"
  }

  private var notes: [String] {
    let noted = rows.compactMap { row in row.note.map { "- \(row.what): \($0)" } }
    return noted.isEmpty ? [] : [""] + noted
  }
}

extension Row {
  fileprivate var cells: [String] {
    [
      what, ours?.text ?? "–", peer, theirs?.text ?? "–", ratio.map(Self.text) ?? "–",
      reach?.text ?? "–", outcome.rawValue,
    ]
  }

  private static func text(_ ratio: Double) -> String { Measure.threeDigits(ratio) }
}

extension Reach {
  fileprivate var text: String {
    switch self {
    case .ratio(let limit) where limit < 0.5: "≤ 1/\(Int((1 / limit).rounded())) ×"
    case .ratio(let limit): "≤ \(Measure.threeDigits(limit)) ×"
    case .ratioAtLeast(let limit): "≥ \(Measure.threeDigits(limit)) ×"
    case .value(let limit): "≤ \(limit.text)"
    case .valueAtLeast(let limit): "≥ \(limit.text)"
    }
  }
}
