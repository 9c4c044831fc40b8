import DeckLibrary
import GameEngine
import Phrasebook

/// Composes the full record of a session: every line, the interview, the cards, the notes.
struct RecordDocument {
  typealias Texts = Phrases.Debriefing

  let summary: Summary
  let isNominative: Bool

  var document: Document {
    let front = FrontMatter(summary: summary, isNominative: isNominative)
    return Document(
      front.title, head: front.head,
      sections: summary.rounds.map { RecordRound(round: $0, isNominative: isNominative).section }
        + [satisfaction],
      foot: front.foot)
  }

  private var satisfaction: Section? {
    let tally = summary.satisfaction
    guard tally.hasAnswers else { return nil }
    let answers = tally.answers.map { (Phrases.title($0.level), "\($0.count)") }
    return Section(
      Texts.satisfaction, [.terms(answers + [(Texts.unanswered, "\(tally.unanswered)")])])
  }
}
