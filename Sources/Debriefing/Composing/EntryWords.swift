import DeckLibrary
import Phrasebook

extension Standing {
  /// What is to be said of anything that cannot be offered without a thought.
  var reservation: String? { status == .active && isCertain ? nil : label }
}

extension Scheme {
  /// The acronym and the name.
  var fullName: String { EntryWords.full(name, acronym) }
}

extension ExportedEntry {
  /// The name, with what is to be said of it.
  var told: String { EntryWords.told(name, reservation) }

  /// The acronym people use, else the name, with what is to be said of it.
  var toldShort: String { EntryWords.told(acronym ?? name, reservation) }
}

extension ExportedScheme {
  /// The acronym and the name.
  var fullName: String { EntryWords.full(name, acronym) }

  /// The same, with what is to be said of it.
  var told: String { EntryWords.told(fullName, reservation) }

  /// Where one enters it: structures, and what is none; nothing once it no longer exists.
  var waysIn: String {
    if status.hasPrefix(EntryStatus.ended.label) { return "" }
    let names = doors?.map(\.told) ?? entrances
    return [names.joined(separator: ", "), entrancesNote ?? ""].filter { !$0.isEmpty }
      .joined(separator: ". ")
  }
}

/// How an entry of the library is named.
private enum EntryWords {
  static func full(_ name: String, _ acronym: String?) -> String {
    acronym.map { "\($0)\(Phrases.Debriefing.dash)\(name)" } ?? name
  }

  static func told(_ name: String, _ reservation: String?) -> String {
    reservation.map { "\(name) (\($0))" } ?? name
  }
}
