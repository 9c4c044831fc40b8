import DeckLibrary
import Phrasebook

/// Composes the notes for the group, about two pages: what we saw, the doors, where one enters
/// schemes, what is kept, who does what by when, what each takes back.
struct NotesDocument {
  typealias Texts = Phrases.Debriefing

  let summary: Summary
  let isNominative: Bool

  private var words: RoundWords { RoundWords(isNominative: isNominative) }

  var document: Document {
    let front = FrontMatter(summary: summary, isNominative: isNominative)
    let rounds = summary.rounds
    return Document(
      front.title, head: front.head,
      sections: rounds.map { NotesRound(round: $0, isNominative: isNominative).section } + [
        Section(Phrases.Documents.waysIn, [schemes]),
        Section(Texts.kept, [.list(rounds.flatMap(\.kept).map(words.item))]),
        Section(Texts.commitments, [words.table(rounds.flatMap(\.commitments))]),
        Section(Texts.takeaways, [.list(rounds.flatMap(\.takeaways).map(words.item))]),
      ],
      foot: front.foot)
  }

  /// Each scheme once, in whatever round it was named.
  private var schemes: Block {
    var seen: Set<EntryID> = []
    let schemes = summary.rounds.flatMap(\.schemes).filter { seen.insert($0.scheme.id).inserted }
    return .table(Table(Phrases.Documents.schemeColumns, shares: [3, 4, 5], schemes.map(row)))
  }

  private func row(_ summary: SchemeSummary) -> [Line] {
    let scheme = summary.scheme
    let successors = summary.successors.map(\.fullName).joined(separator: ", ")
    let way = successors.isEmpty ? summary.waysIn : Phrases.Documents.insteadOf(successors)
    return [Line(scheme.standing.beside(scheme.fullName)), Line(scheme.purpose), Line(way)]
  }
}
