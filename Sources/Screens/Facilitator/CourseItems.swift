import Debriefing
import GameEngine
import Phrasebook
import TerminalUI

/// Items of the course of an interview: moments, turns, stretches of quiet, and what has no time.
struct CourseItems {
  private let round: RoundView
  private let seen: SeenItems

  init(_ round: RoundView, _ sight: Sight) {
    self.round = round
    seen = SeenItems(sight, namesSection: false)
  }

  var items: [Item] {
    let untimed = round.untimed.map { seen.line($0, detail: $0.section.title) }
    return round.course.enumerated().flatMap(items)
      + (untimed.isEmpty ? [] : [.remark(""), .heading(Phrases.Screen.untimed)] + untimed)
  }

  private func items(_ index: Int, _ step: CourseStep) -> [Item] {
    switch step {
    case .moment(let moment): items(index, moment)
    case .consultation(let turn): [told(index, turn.began, Phrases.Screen.turn(turn))]
    case .quiet(let from, let length): [told(index, from, Phrases.Screen.quiet(length))]
    }
  }

  private func items(_ index: Int, _ moment: InterviewMoment) -> [Item] {
    guard moment.lines.count > 1 else {
      return moment.lines.map { seen.line($0, detail: $0.section.title) }
    }
    let count = Phrases.Screen.marked(by: moment.seenBy, of: moment.observers)
    let head = Item(
      text: [
        Span("\(Phrases.clock(moment.began))  ", .quiet), Span(count, .accent.adding(.bold)),
      ], target: .step(index))
    return [head]
      + moment.lines.map { line in
        var item = seen.line(line, detail: line.section.title, showsTime: false)
        item.text.insert(Span("      ", .quiet), at: 0)
        return item
      }
  }

  private func told(_ index: Int, _ began: Elapsed, _ words: String) -> Item {
    Item(
      text: [Span("\(Phrases.clock(began))  ", .quiet), Span(words, .quiet)], target: .step(index))
  }
}

extension Sight {
  /// Place in the course of what is chosen on the timeline.
  func step(_ scene: Scene) -> Int? {
    switch list(scene).target {
    case .step(let index): index
    case .observation(let id):
      scene.roundView.course.firstIndex { step in
        guard case .moment(let moment) = step else { return false }
        return moment.lines.contains { $0.id == id }
      }
    default: nil
    }
  }
}
