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
    let round = roundView
    if round.lineCount == 0 { say(Texts.noObservation) } else { say(round, view) }
    sayHidden()
  }

  /// Lines off the wall; their words are told only where a table shows the wall.
  private func sayHidden() {
    let lines = session.round.standingObservations.filter {
      session.round.hidden.contains($0.id)
    }
    if !lines.isEmpty { say(Texts.hiddenHeading) }
    for line in lines {
      say(Texts.under(Texts.hiddenLine(line.id.rawValue, isWallElsewhere ? line.text : nil)))
    }
  }

  private func say(_ round: RoundView, _ view: LineView?) {
    switch view {
    case .alone: sayLonely(round)
    case .alike: sayAlike(round)
    case .together: sayTogether(round)
    case .sections: saySections(round)
    case .timeline: sayTimeline(round)
    case nil:
      sayLonely(round)
      if !round.proposals.isEmpty { sayAlike(round) }
      sayTogether(round)
    }
  }

  private func sayAlike(_ round: RoundView) {
    say(Texts.alikeHeading)
    if round.proposals.isEmpty { say(Texts.none) }
    for proposal in round.proposals { say(proposal) }
  }

  private func sayLonely(_ round: RoundView) {
    say(Texts.seenOnceHeading(of: round.observers))
    let sections = round.sections.map { section in
      (section.section.title, section.lonely.filter { !round.isProposed($0.lines) })
    }.filter { !$0.1.isEmpty }
    if sections.isEmpty { say(Texts.none) }
    for (title, lonely) in sections {
      say(title)
      for seen in lonely { say(seen) }
    }
  }

  private func sayTogether(_ round: RoundView) {
    say(Texts.seenTogetherHeading)
    let sections = round.sections.map { section in
      (section.section.title, section.groups.filter { !round.isProposed($0.lines) })
    }.filter { !$0.1.isEmpty }
    if sections.isEmpty { say(Texts.none) }
    for (title, groups) in sections {
      say(title)
      for seen in groups { say(seen) }
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
    for step in round.course { say(step) }
    guard !round.untimed.isEmpty else { return }
    say(Texts.untimedHeading)
    for line in round.untimed { say(Texts.under(Texts.observation(line, withSection: true))) }
  }

  func say(_ step: CourseStep) {
    switch step {
    case .moment(let moment) where moment.lines.count == 1:
      say(Texts.under(Texts.observation(moment.lines[0], withSection: true)))
    case .moment(let moment):
      say(Texts.under(Texts.marked(at: moment.began, by: moment.seenBy, of: moment.observers)))
      for line in moment.lines {
        say(Texts.under(Texts.under(Texts.observation(line, withSection: true))))
      }
    case .consultation(let turn):
      say(Texts.under(Texts.turn(turn, named: session.settings.showsAuthors)))
    case .quiet(let from, let length): say(Texts.under(Texts.quiet(from: from, length)))
    }
  }

  private func say(_ proposal: ProposedGroup) {
    say(Texts.under(Texts.seen(by: proposal.seenBy, of: proposal.observers, proposal.text)))
    for line in proposal.lines { say(Texts.under(Texts.under(Texts.observation(line)))) }
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
