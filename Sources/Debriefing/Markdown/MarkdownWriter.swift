import GameEngine
import Phrasebook

/// Writes a session as a document one would send round, in CommonMark.
///
/// What people wrote is never changed, only escaped: it reads as it was typed and cannot alter the
/// document's shape. Names of participants are in it only when they are wished.
public enum MarkdownWriter {
  typealias Texts = Phrases.Debriefing

  /// Writes the document.
  ///
  /// - Parameters:
  ///   - summary: What it tells.
  ///   - nominative: Whether it names participants.
  /// - Returns: The document, ending with one line break.
  public static func write(_ summary: Summary, nominative: Bool) -> String {
    var page = MarkdownPage()
    head(summary, nominative, &page)
    for round in summary.rounds {
      MarkdownRound(round: round, nominative: nominative).write(to: &page)
    }
    satisfaction(summary.satisfaction, &page)
    foot(summary, &page)
    return page.text
  }

  private static func head(_ summary: Summary, _ nominative: Bool, _ page: inout MarkdownPage) {
    page.heading(1, summary.title.isEmpty ? Texts.untitled : summary.title)
    let facts = [
      summary.territory, FrenchDate.words(summary.date), Texts.attendance(summary.attendance),
    ]
    page.paragraph([.text(facts.filter { !$0.isEmpty }.joined(separator: " · "))])
    if !summary.isClosed { page.paragraph([.italic(Texts.stillOpen(summary.phase))]) }
    if !summary.homes.isEmpty {
      page.paragraph([.text(Texts.labelled(Texts.homes, summary.homes.joined(separator: ", ")))])
    }
    people(summary.people, nominative, &page)
  }

  private static func people(
    _ people: [Attendee], _ nominative: Bool, _ page: inout MarkdownPage
  ) {
    let names = people.compactMap { attendee in
      attendee.name.shown(nominative: nominative).map { name in
        attendee.home.map { "\(name) (\($0))" } ?? name
      }
    }
    guard !names.isEmpty else { return }
    page.paragraph([.text(Texts.labelled(Texts.people, names.joined(separator: ", ")))])
    page.paragraph([.italic(Texts.namesTold)])
  }

  private static func satisfaction(_ tally: SatisfactionTally, _ page: inout MarkdownPage) {
    guard tally.hasAnswers else { return }
    page.heading(2, Texts.satisfaction)
    let answers = tally.answers.map { (Phrases.title($0.level), $0.count) }
    page.list(
      (answers + [(Texts.unanswered, tally.unanswered)]).map {
        Item([.text(Texts.labelled($0.0, "\($0.1)"))])
      })
  }

  private static func foot(_ summary: Summary, _ page: inout MarkdownPage) {
    page.rule()
    page.paragraph([.text(Texts.rules)])
    if summary.rounds.contains(where: { !$0.schemes.isEmpty }) {
      page.paragraph([.text(Texts.rulesChange)])
    }
    if !summary.deck.title.isEmpty {
      page.paragraph([.text(Texts.deck(summary.deck.title, version: summary.deck.version))])
    }
  }
}
