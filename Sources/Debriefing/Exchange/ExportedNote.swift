import Phrasebook

/// A note of the debriefing in a JSON export.
package struct ExportedNote: Codable, Hashable, Sendable {
  /// The words, as written; may hold several lines.
  package let text: String
  /// Who said it; nil unless that was wished, and names are.
  package let author: String?

  private enum CodingKeys: String, CodingKey {
    case text = "texte"
    case author = "auteur"
  }

  init(_ note: NoteSummary, _ isNominative: Bool) {
    text = Exported.note(note.text)
    author = Exported.name(note.author, isNominative)
  }
}

/// Who does what by when in a JSON export.
package struct ExportedCommitment: Codable, Hashable, Sendable {
  /// Nil where nobody said who; words that name nobody where names are not wished.
  package let who: String?
  package let what: String
  package let due: String
  /// The day that names, where it names one.
  package let date: String?

  private enum CodingKeys: String, CodingKey {
    case date
    case who = "qui"
    case what = "quoi"
    case due = "pour_quand"
  }

  init(_ commitment: CommitmentSummary, _ isNominative: Bool) {
    who =
      switch commitment.who.shown(nominative: isNominative) {
      case .unsaid: nil
      case .someone: Phrases.Debriefing.someone
      case .said(let words): Exported.text(words)
      }
    what = Exported.text(commitment.what)
    due = Exported.text(commitment.due)
    date = commitment.dueDate.map(Exported.text)
  }
}
