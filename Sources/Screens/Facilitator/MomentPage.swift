import Debriefing
import GameEngine
import Phrasebook
import TerminalUI

/// One step of the interview, large, so that the room talks about it.
struct MomentPage: Sendable {
  private let steps: [CourseStep]
  private(set) var place: Int
  private var start = 0

  init?(_ steps: [CourseStep], at place: Int?) {
    guard let place, steps.indices.contains(place) else { return nil }
    self.steps = steps
    self.place = place
  }

  private var step: CourseStep { steps[place] }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape, .enter: return .close
    case .left: move(to: place - 1)
    case .right, .character(" "): move(to: place + 1)
    case .home: move(to: 0)
    case .end: move(to: steps.count - 1)
    case .up: start = max(0, start - 1)
    case .down: start += 1
    case .character("a"), .character("A"):
      return Outcome(
        opens: .note(NoteEntry(.add(.exchange), text: Phrases.Screen.noteAt(step.began))))
    default: return .ignored
    }
    return .done
  }

  private mutating func move(to place: Int) {
    self.place = max(0, min(place, steps.count - 1))
    start = 0
  }

  func draw(on canvas: inout Canvas) {
    let size = Size(columns: min(110, canvas.size.columns - 4), rows: canvas.size.rows - 3)
    let inner = Box.draw(Phrases.Screen.momentTitle, size: size, on: &canvas)
      .inset(columns: 1, rows: 1)
    for (row, text) in BigDigits.large(Phrases.clock(step.began)).enumerated() {
      canvas.put(text, at: inner.origin.moved(rows: row), style: .accent)
    }
    let place = Phrases.Screen.step(place + 1, of: steps.count)
    canvas.put(
      place, at: Point(column: inner.endColumn - TextLayout.width(place), row: inner.row),
      style: .quiet)
    EntryPage(title: "", hue: .accent, lines: lines, start: start)
      .drawText(on: &canvas, in: inner.split(top: BigDigits.rows + 1).rest)
  }

  private var lines: [EntryPage.Line] {
    switch step {
    case .moment(let moment): Self.lines(of: moment)
    case .consultation(let turn): [.init(text: Phrases.Screen.turn(turn), style: .bold)]
    case .quiet(_, let length): [.init(text: Phrases.Screen.quiet(length), style: .bold)]
    }
  }

  private static func lines(of moment: InterviewMoment) -> [EntryPage.Line] {
    let count = Phrases.Screen.seen(by: moment.seenBy, of: moment.observers)
    return [.init(text: count, style: .accent.adding(.bold))]
      + moment.lines.flatMap { line -> [EntryPage.Line] in
        let author = line.author?.shown(nominative: true).map { " · \($0)" } ?? ""
        return [
          .init(text: ""), .init(text: line.text, style: .bold),
          .init(text: line.section.title + author, style: .quiet),
        ]
      }
  }

  static let keys = [
    KeyBinding([.left, .right], "← →", Phrases.Keys.otherMoment, .changeView),
    KeyBinding("a", Phrases.Keys.note, .add),
    KeyBinding([.up, .down], "↑↓", Phrases.Keys.readOn, .down),
    KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.closeBox, .leave),
  ]
}

extension Phrases.Screen {
  /// A turn given to the room or to somebody.
  static func turn(_ turn: ConsultedTurn) -> String {
    Self.turn(isRoom: turn.isRoom, length: turn.length)
  }
}
