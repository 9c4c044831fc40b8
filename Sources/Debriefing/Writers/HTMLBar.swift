/// Draws a bar of marks as a picture in the page.
///
/// It is hidden from who listens: the figures it shows stand in the same row.
enum HTMLBar {
  private static let marks: [Character] = ["█", "▓", "▒", "░", "·"]
  /// Pixels a mark is wide, and a bar is high.
  private static let unit = 6
  private static let height = 12

  /// The drawing; each run of one mark is a rectangle.
  static func drawing(_ text: String) -> String {
    var start = 0
    var parts = ""
    for run in runs(of: text) {
      parts += rectangle(run, from: start)
      start += run.length
    }
    let size = "width=\"\(start * unit)\" height=\"\(height)\""
    return "<svg \(size) aria-hidden=\"true\">\(parts)</svg>"
  }

  private static func rectangle(_ run: (kind: Int, length: Int), from start: Int) -> String {
    "<rect class=\"mark-\(run.kind)\" x=\"\(start * unit).5\" y=\"0.5\""
      + " width=\"\(run.length * unit - 1)\" height=\"\(height - 1)\"></rect>"
  }

  private static func runs(of text: String) -> [(kind: Int, length: Int)] {
    text.reduce(into: []) { runs, mark in
      let kind = (marks.firstIndex(of: mark) ?? 0) + 1
      if runs.last?.kind == kind {
        runs[runs.count - 1].length += 1
      } else {
        runs.append((kind, 1))
      }
    }
  }
}
