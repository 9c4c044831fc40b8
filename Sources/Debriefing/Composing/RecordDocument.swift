import GameEngine
import Phrasebook

/// Composes the full record of a session: every line, the interview, the cards, the notes.
struct RecordDocument {
  typealias Texts = Phrases.Debriefing

  let session: ExportedSession

  var document: Document {
    let front = FrontMatter(session: session)
    return Document(
      front.title, head: front.head,
      sections: session.rounds.map { RecordRound($0).section }
        + [satisfaction],
      foot: front.foot)
  }

  private var satisfaction: Section? {
    let answers = session.satisfaction ?? []
    guard answers.contains(where: { $0.count > 0 && Satisfaction(rawValue: $0.level) != nil })
    else { return nil }
    return Section(
      Texts.satisfaction, [.terms(answers.map { (title($0.level), "\($0.count)") })])
  }

  private func title(_ level: String) -> String {
    Satisfaction(rawValue: level).map(Phrases.title) ?? Texts.unanswered
  }
}
