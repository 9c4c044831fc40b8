import GameEngine
import Phrasebook

/// What was seen: what one person alone saw first, then what several saw, then in order of time.
extension RecordRound {
  var seen: Section? {
    let view = round.view
    guard view.lineCount > 0 else { return nil }
    let observers = Block.paragraph(.text(Texts.observers(view.observers)))
    guard view.isRevealed else {
      return Section(
        Texts.seen, [observers, .paragraph(.text(Texts.notRevealed(view.lineCount)))])
    }
    return Section(
      Texts.seen, [observers],
      [
        Section(Texts.seenOnce, [words.bySection(view.sections.map { ($0, $0.lonely.map(item)) })]),
        Section(
          Texts.seenTogether, [words.bySection(view.sections.map { ($0, $0.groups.map(item)) })]),
        Section(Texts.timeline, [.list(view.timeline.map { Item(moment($0)) })]),
        Section(Texts.untimed, [.list(view.untimed.map { Item(told($0)) })]),
      ])
  }

  private func item(_ seen: SeenOnce) -> Item {
    Item(
      [.text(seen.text + words.authors(seen.lines))],
      seen.lines.dropFirst().map { Item($0.text) })
  }

  private func item(_ seen: SeenTogether) -> Item {
    words.item(seen, seen.otherWordings.map { Item($0) })
  }

  private func moment(_ moment: TimelineMoment) -> [Span] {
    switch moment {
    case .line(let line, let elapsed):
      [.strong(Phrases.clock(elapsed)), .text(Texts.dash)] + told(line)
    case .consultation(let turn):
      [.strong(Phrases.clock(turn.began)), .text(Texts.dash + Texts.asked(words.asked(turn)))]
    }
  }

  private func told(_ line: ObservedLine) -> [Span] {
    [.text(line.text + " "), .aside("(\(line.section.title))")]
  }
}
