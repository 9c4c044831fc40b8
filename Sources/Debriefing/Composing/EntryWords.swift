import DeckLibrary
import Phrasebook

extension Standing {
  /// What is to be said of anything that cannot be offered without a thought.
  var reservation: String? { status == .active && isCertain ? nil : label }

  /// A name, with what is to be said of it.
  func beside(_ name: String) -> String { reservation.map { "\(name) (\($0))" } ?? name }
}

extension Scheme {
  /// The acronym people use, else the name.
  var shortName: String { acronym ?? name }

  /// The acronym and the name.
  var fullName: String { acronym.map { "\($0)\(Phrases.Debriefing.dash)\(name)" } ?? name }
}

extension SchemeSummary {
  /// Where one enters it: structures, and what is none; nothing once it no longer exists.
  var waysIn: String {
    if scheme.standing.isEnded { return "" }
    let note = scheme.entrancesNote ?? ""
    let names = entrances.map { $0.standing.beside($0.name) }.joined(separator: ", ")
    return [names, note].filter { !$0.isEmpty }.joined(separator: ". ")
  }
}
