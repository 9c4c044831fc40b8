import GameEngine
import Phrasebook

/// What was seen: what one person alone saw first, then what several saw, then in order of time.
extension MarkdownRound {
  func viewpoints(_ page: inout MarkdownPage) {
    let view = round.view
    guard view.lineCount > 0 else { return }
    page.heading(3, Texts.seen)
    page.paragraph([.text(Texts.observers(view.observers))])
    guard view.isRevealed else {
      return page.paragraph([.text(Texts.notRevealed(view.lineCount))])
    }
    bySection(Texts.seenOnce, view.sections.map { ($0, $0.lonely.map(item)) }, &page)
    bySection(Texts.seenTogether, view.sections.map { ($0, $0.groups.map(item)) }, &page)
    timeline(&page)
  }

  private func bySection(
    _ title: String, _ sections: [(SectionView, [Item])], _ page: inout MarkdownPage
  ) {
    let sections = sections.filter { !$0.1.isEmpty }
    guard !sections.isEmpty else { return }
    page.heading(4, title)
    page.list(sections.map { Item([.bold($0.0.section.title)], $0.1) })
  }

  private func item(_ seen: SeenOnce) -> Item {
    let others = seen.lines.dropFirst().map { Item([.text($0.text)]) }
    return Item([.text(seen.text + authors(seen.lines))], others)
  }

  private func item(_ seen: SeenTogether) -> Item {
    let count = Phrases.seen(by: seen.seenBy, of: seen.observers)
    return Item(
      [.text(seen.text + Texts.dash), .bold(count), .text(authors(seen.lines))],
      seen.otherWordings.map { Item([.text($0)]) })
  }

  /// Authors' names, where the session shows them and names are wished.
  private func authors(_ lines: [ObservedLine]) -> String {
    var seen: Set<ParticipantID> = []
    let names = lines.filter { seen.insert($0.authorID).inserted }
      .compactMap { $0.author?.shown(nominative: nominative) }
    return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
  }

  private func timeline(_ page: inout MarkdownPage) {
    guard !round.view.timeline.isEmpty else { return }
    page.heading(4, Texts.timeline)
    page.list(round.view.timeline.map { Item(moment($0)) })
  }

  private func moment(_ moment: TimelineMoment) -> [Span] {
    switch moment {
    case .line(let line, let elapsed):
      [
        .bold(Phrases.clock(elapsed)), .text(Texts.dash + line.text), .text(" "),
        .italic("(\(line.section.title))"),
      ]
    case .consultation(let turn):
      [.bold(Phrases.clock(turn.began)), .text(Texts.dash + who(turn))]
    }
  }

  private func who(_ turn: ConsultedTurn) -> String {
    let observer = turn.person?.shown(nominative: nominative) ?? Texts.anObserver
    return Texts.asked(turn.isRoom ? Texts.room : observer)
  }
}
