import Debriefing
import GameEngine
import Phrasebook

/// Goes over an interview moment by moment.
extension LineSession {
  /// Which moment one looks at.
  private enum Aim {
    case present, next, previous
    case at(Elapsed)
  }

  func moment(_ words: inout LineWords) throws -> Deed {
    guard session.round.isRevealed else { throw LineFault.refused(.notRevealed) }
    let aim = try aim(&words)
    return { self.sayMoment(aim) }
  }

  private func aim(_ words: inout LineWords) throws -> Aim {
    if words.isEmpty { return .present }
    if let elapsed = moment(&words) { return .at(elapsed) }
    return try choice(
      .moment, &words,
      among: [
        WordMatch(names: [Phrases.lineNext], value: Aim.next),
        WordMatch(names: [Phrases.linePrevious], value: Aim.previous),
      ])
  }

  private func sayMoment(_ aim: Aim) {
    let course = roundView.course
    guard !course.isEmpty else { return say(Texts.noMoment) }
    momentPlace = max(0, min(place(of: aim, in: course), course.count - 1))
    say(Texts.moment(momentPlace + 1, of: course.count))
    say(course[momentPlace])
  }

  private func place(of aim: Aim, in course: [CourseStep]) -> Int {
    switch aim {
    case .present: momentPlace
    case .next: momentPlace + 1
    case .previous: momentPlace - 1
    case .at(let elapsed): (course.lastIndex { $0.began <= elapsed }) ?? 0
    }
  }
}
