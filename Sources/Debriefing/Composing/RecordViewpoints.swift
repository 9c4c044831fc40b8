import GameEngine
import Phrasebook

/// What was seen: what one person alone saw first, then what several saw, then in order of time.
extension RecordRound {
  var seen: Section? {
    guard round.lineCount > 0 else { return nil }
    let observers = Block.paragraph(.text(Texts.observers(round.observers)))
    guard round.isRevealed else {
      return Section(
        Texts.seen, [observers, .paragraph(.text(Texts.notRevealed(round.lineCount)))])
    }
    let sections = round.sightsBySection
    let untimed = (round.lines ?? []).filter { $0.seconds == nil }
    return Section(
      Texts.seen, [observers],
      [
        Section(
          Texts.seenOnce, [RoundWords.bySection(sections.map { ($0.title, $0.lonely.map(alone)) })]
        ),
        Section(
          Texts.seenTogether,
          [RoundWords.bySection(sections.map { ($0.title, $0.groups.map(together)) })]),
        Section(Texts.timeline, [.list(round.moments.map { Item(told($0)) })]),
        Section(Texts.untimed, [.list(untimed.map { Item(told($0)) })]),
      ])
  }

  private func alone(_ sight: ExportedSight) -> Item {
    Item(
      [.text(sight.text + RoundWords.authors(sight))],
      lines.of(sight).dropFirst().map { Item($0.text) })
  }

  private func together(_ sight: ExportedSight) -> Item {
    var seen: Set = [Wording.key(sight.text)]
    let others = lines.of(sight).map(\.text).filter {
      seen.insert(Wording.key($0)).inserted
    }
    return RoundWords.item(sight, others.map { Item($0) })
  }

  private func told(_ moment: ExportedMoment) -> [Span] {
    let clock = Span.strong(Phrases.clock(Elapsed(seconds: moment.seconds)))
    switch moment {
    case .line(let line, _): return [clock, .text(Texts.dash)] + told(line)
    case .turn(let turn): return [clock, .text(Texts.dash + Texts.asked(turn.whom))]
    }
  }

  private func told(_ line: ExportedLine) -> [Span] {
    [.text(line.text + " "), .aside("(\(line.section))")]
  }
}
