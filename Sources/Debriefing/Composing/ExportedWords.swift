import GameEngine
import Phrasebook

/// What a round tells, as documents arrange it.
extension ExportedRound {
  /// Its heading.
  var heading: String {
    Phrases.Debriefing.round(RoundNumber(number), caseCard?.title)
  }

  /// What was seen under a heading of the grid.
  struct SectionSights {
    let title: String
    /// What one person alone saw.
    var lonely: [ExportedSight] = []
    /// What several saw.
    var groups: [ExportedSight] = []
  }

  /// What was seen, heading by heading, in the order of the export.
  var sightsBySection: [SectionSights] {
    var sections: [SectionSights] = []
    for sight in sights {
      if sections.last?.title != sight.section {
        sections.append(SectionSights(title: sight.section))
      }
      let last = sections.count - 1
      if sight.seenBy > 1 {
        sections[last].groups.append(sight)
      } else {
        sections[last].lonely.append(sight)
      }
    }
    return sections
  }

  /// Lines and turns in the order of the interview; of one second, turns come first.
  var moments: [ExportedMoment] {
    let turns = (interview?.turns ?? []).map(ExportedMoment.turn)
    let timed = (lines ?? []).compactMap { line in
      line.seconds.map { ExportedMoment.line(line, at: $0) }
    }
    return (turns + timed).enumerated()
      .sorted { ($0.element.seconds, $0.offset) < ($1.element.seconds, $1.offset) }
      .map(\.element)
  }
}

/// The lines of a round by their numbers.
struct NumberedLines {
  private let lines: [Int: ExportedLine]

  init(_ round: ExportedRound) {
    lines = Dictionary((round.lines ?? []).map { ($0.number, $0) }) { first, _ in first }
  }

  /// The lines something that was seen is made of, in the order they were written.
  func of(_ sight: ExportedSight) -> [ExportedLine] { sight.lines.compactMap { lines[$0] } }
}

/// Something of the interview that has its moment.
enum ExportedMoment {
  /// An observer's line.
  case line(ExportedLine, at: Int)
  /// A turn given to an observer or to the room.
  case turn(ExportedInterview.Turn)

  /// When in the interview.
  var seconds: Int {
    switch self {
    case .line(_, let seconds): seconds
    case .turn(let turn): turn.began
    }
  }
}

extension ExportedInterview.Turn {
  /// Whom the adviser asked.
  var whom: String {
    isRoom ? Phrases.Debriefing.room : person ?? Phrases.Debriefing.anObserver
  }
}

extension ExportedCase {
  /// The person of fiction who comes.
  var personWords: String {
    Phrases.Debriefing.person(CasePerson(firstName: firstName, age: age, place: place))
  }
}

extension ExportedPutBack {
  /// Which pile it went back into.
  var pile: PileKind { kind == Self.caseKind ? .cases : .structures }
}

extension Elapsed {
  /// Wraps whole seconds; as many as there is room for.
  init(seconds: Int) {
    let (milliseconds, overflows) = seconds.multipliedReportingOverflow(by: 1000)
    self.init(milliseconds: overflows ? .max : max(0, milliseconds))
  }
}
