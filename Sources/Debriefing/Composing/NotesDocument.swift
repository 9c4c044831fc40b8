import GameEngine
import Phrasebook

/// Composes the notes for the group, about two pages: what we saw, the doors, where one enters
/// schemes, what is kept, who does what by when, what each takes back.
struct NotesDocument {
  typealias Texts = Phrases.Debriefing

  let session: ExportedSession

  var document: Document {
    let front = FrontMatter(session: session)
    let rounds = session.rounds
    return Document(
      front.title, head: front.head,
      sections: rounds.map { NotesRound(round: $0).section } + [
        Section(Phrases.Documents.waysIn, [schemes]),
        Section(Texts.kept, [.list(rounds.flatMap(\.kept).map(RoundWords.item))]),
        Section(Texts.commitments, [RoundWords.table(rounds.flatMap(\.commitments))]),
        Section(Texts.takeaways, [.list(rounds.flatMap(\.takeaways).map(RoundWords.item))]),
      ],
      foot: front.foot)
  }

  /// Each scheme once, in whatever round it was named.
  private var schemes: Block {
    var seen: Set<String> = []
    let schemes = session.rounds.flatMap(\.schemes).filter { seen.insert($0.id).inserted }
    return .table(Table(Phrases.Documents.schemeColumns, shares: [3, 4, 5], schemes.map(row)))
  }

  private func row(_ scheme: ExportedScheme) -> [Line] {
    let successors = scheme.successors.joined(separator: ", ")
    let way = successors.isEmpty ? scheme.waysIn : Phrases.Documents.insteadOf(successors)
    return [Line(scheme.told), Line(scheme.purpose), Line(way)]
  }
}
