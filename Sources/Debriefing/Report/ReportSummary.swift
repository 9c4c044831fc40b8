import Phrasebook

extension Report {
  /// What was counted, and what was not, a sentence each.
  var summary: [String] {
    typealias Texts = Phrases.Report
    let asked = Texts.span(
      from: span.first.map(FrenchDate.words), to: span.last.map(FrenchDate.words))
    let held = held.map {
      Texts.held(from: FrenchDate.words($0.lowerBound), to: FrenchDate.words($0.upperBound))
    }
    let counted = Texts.counted(
      sessions: total.sessions, rounds: total.rounds, participants: total.participants)
    return [asked, counted, held, unplayed > 0 ? Texts.unplayed(unplayed) : nil].compactMap(\.self)
  }
}

extension DueCommitments {
  /// How many are told of how many, and how many are not due; empty where there is none.
  var words: String {
    Phrases.Report.commitments(come: come, told: latest.count, toCome: toCome, undated: undated)
  }
}
