import Debriefing
import GameEngine
import Phrasebook
import TerminalUI

/// The interview from end to end in one row: how many observers wrote in each stretch of it, and
/// below, when the questions and the turns came and where one looks.
struct CourseStrip {
  /// Rows it takes, a blank one below it included.
  static let rows = 3

  private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private let round: RoundView
  private let shown: CourseStep?

  init(_ round: RoundView, at step: Int?) {
    self.round = round
    shown = step.flatMap { round.course.indices.contains($0) ? round.course[$0] : nil }
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let start = "\(Phrases.clock(.zero)) "
    let end = " \(Phrases.clock(round.length))"
    let width = rect.columns - TextLayout.width(start + end) - 1
    guard width > 0 else { return }
    let origin = rect.origin.moved(columns: TextLayout.width(start))
    canvas.put(start, at: rect.origin, style: .quiet)
    canvas.put(end, at: origin.moved(columns: width), style: .quiet)
    for (column, count) in counts(width).enumerated() where count > 0 {
      canvas.put(level(count), at: origin.moved(columns: column), style: .accent)
    }
    drawMarks(on: &canvas, at: origin.moved(rows: 1), width)
    let legend = Phrases.Screen.courseLegend
    canvas.put(
      legend, at: Point(column: rect.endColumn - TextLayout.width(legend) - 1, row: rect.row + 2),
      style: .quiet)
  }

  private func drawMarks(on canvas: inout Canvas, at origin: Point, _ width: Int) {
    for step in round.course {
      let place = origin.moved(columns: column(step.began, width))
      switch step {
      case .moment(let moment):
        for line in moment.lines where line.isQuestion {
          canvas.put(
            "?", at: origin.moved(columns: column(line.elapsed ?? .zero, width)), style: .quiet)
        }
      case .consultation: canvas.put("s", at: place, style: .bold)
      case .quiet: continue
      }
    }
    guard let shown else { return }
    canvas.put(
      "▲", at: origin.moved(columns: column(shown.began, width)), style: .accent.adding(.bold))
  }

  /// How many persons wrote in each stretch.
  private func counts(_ width: Int) -> [Int] {
    var authors = [Set<Int>](repeating: [], count: width)
    for case .moment(let moment) in round.course {
      for line in moment.lines {
        authors[column(line.elapsed ?? .zero, width)].insert(line.writer)
      }
    }
    return authors.map(\.count)
  }

  private func column(_ elapsed: Elapsed, _ width: Int) -> Int {
    let length = max(1, round.length.rawValue)
    return max(0, min(width - 1, elapsed.rawValue * width / length))
  }

  /// The taller, the more of those who observed.
  private func level(_ count: Int) -> String {
    let most = Self.levels.count - 1
    let observers = max(1, round.observers)
    return Self.levels[min(most, (count * Self.levels.count - 1) / observers)]
  }
}
