import Debriefing
import GameEngine
import Phrasebook

/// Ways to look at revealed grids; what one person alone saw comes first.
extension LineSession {
  func viewpoints(_ words: inout LineWords) throws -> Deed {
    var view: LineView?
    if !words.isEmpty {
      view = try choice(
        .view, &words,
        among: LineView.allCases.map { WordMatch(names: [Phrases.word($0)], value: $0) })
    }
    guard session.round.isRevealed else { throw LineFault.refused(.notRevealed) }
    return { self.say(view) }
  }

  private func say(_ view: LineView?) {
    let round = RoundView(session.round, in: session, library: library)
    guard round.lineCount > 0 else { return say(Texts.noObservation) }
    switch view {
    case .alone: sayLonely(round)
    case .together: sayTogether(round)
    case .sections: saySections(round)
    case .timeline: sayTimeline(round)
    case nil:
      sayLonely(round)
      sayTogether(round)
    }
  }

  private func sayLonely(_ round: RoundView) {
    say(Texts.seenOnceHeading(of: round.observers))
    if round.lonely.isEmpty { say(Texts.none) }
    for section in round.sections where !section.lonely.isEmpty {
      say(section.section.title)
      for seen in section.lonely { say(seen) }
    }
  }

  private func sayTogether(_ round: RoundView) {
    say(Texts.seenTogetherHeading)
    if round.groups.isEmpty { say(Texts.none) }
    for section in round.sections where !section.groups.isEmpty {
      say(section.section.title)
      for seen in section.groups { say(seen) }
    }
  }

  private func saySections(_ round: RoundView) {
    for section in round.sections {
      say(section.section.title)
      for seen in section.lonely { say(seen) }
      for seen in section.groups { say(seen) }
    }
  }

  private func sayTimeline(_ round: RoundView) {
    for moment in round.timeline {
      switch moment {
      case .line(let line, _): say(Texts.under(Texts.observation(line, withSection: true)))
      case .consultation(let turn):
        say(Texts.under(Texts.turn(turn, named: session.settings.showsAuthors)))
      }
    }
    guard !round.untimed.isEmpty else { return }
    say(Texts.untimedHeading)
    for line in round.untimed { say(Texts.under(Texts.observation(line, withSection: true))) }
  }

  private func say(_ seen: SeenOnce) {
    for line in seen.lines { say(Texts.under(Texts.observation(line))) }
  }

  private func say(_ seen: SeenTogether) {
    say(Texts.under(Texts.seen(by: seen.seenBy, of: seen.observers, seen.text)))
    for line in seen.lines { say(Texts.under(Texts.under(Texts.observation(line)))) }
  }
}

extension Phrases.Lines {
  /// A revealed line: its number, its moment, its words, its author where authors are shown.
  static func observation(_ line: ObservedLine, withSection: Bool = false) -> String {
    observation(
      line.id.rawValue, line.text, at: line.elapsed,
      section: withSection ? line.section.title : nil,
      author: line.author?.shown(nominative: true))
  }

  /// A turn to speak; who had it only where authors are shown.
  static func turn(_ turn: ConsultedTurn, named: Bool) -> String {
    Self.turn(
      turn.person?.shown(nominative: named), isRoom: turn.isRoom, at: turn.began,
      length: turn.length)
  }
}
