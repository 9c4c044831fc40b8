import GameEngine
import Phrasebook

/// How any document says the things of a round.
enum RoundWords {
  typealias Texts = Phrases.Debriefing

  // MARK: What was seen

  /// Entries under the titles of their sections.
  static func bySection(_ sections: [(title: String, items: [Item])]) -> Block {
    .list(sections.filter { !$0.items.isEmpty }.map { Item([.strong($0.title)], $0.items) })
  }

  static func item(_ sight: ExportedSight, _ children: [Item] = []) -> Item {
    let count = Phrases.seen(by: sight.seenBy, of: sight.observers)
    return Item(
      [.text(sight.text + Texts.dash), .strong(count), .text(authors(sight))], children)
  }

  /// Authors' names, where they are told.
  static func authors(_ sight: ExportedSight) -> String {
    sight.authors.map { " (\($0.joined(separator: ", ")))" } ?? ""
  }

  // MARK: Doors

  /// A door, by how many it was seen, and whether something is to be said of it first.
  static func headline(_ door: ExportedDoor) -> [Span] {
    let count = door.seenBy > 0 ? Phrases.seen(by: door.seenBy, of: door.observers) : nil
    let noted = door.seenBy == 0 && door.isNoted ? Texts.notedTogether : nil
    let unknown = door.kind == ExportedDoor.unknown ? Texts.notInLibrary : nil
    let said = [count, noted, door.reservation.map(Texts.status), unknown]
      .compactMap(\.self).joined(separator: ", ")
    return [.strong(door.name), .text(said.isEmpty ? "" : Texts.dash + said)]
  }

  /// Schemes of the case that nobody named, as questions.
  static func questions(_ round: ExportedRound) -> [Block] {
    guard !round.questions.isEmpty else { return [] }
    return [
      .paragraph(.text(Texts.unnamedSchemes)),
      .list(round.questions.map { Item(Texts.whatAbout($0)) }),
    ]
  }

  static func remark(_ words: String?) -> [Item] {
    guard let words, !words.isEmpty else { return [] }
    return [Item(words)]
  }

  // MARK: What is kept

  static func item(_ kept: ExportedKept) -> Item {
    Item([.strong(kept.title), .text(Texts.dash + place(of: kept))], remark(kept.remark))
  }

  /// Where a practice stands; for anything else, what it is.
  private static func place(of kept: ExportedKept) -> String {
    guard let collection = kept.collection, let chapter = kept.chapter, let number = kept.number
    else { return LibraryEntry.Kind(exported: kept.kind).map(Phrases.title) ?? kept.kind }
    let territory = kept.territory ?? ""
    return Texts.place(guide: collection, chapter: chapter, number: number)
      + (territory.isEmpty ? "" : " (\(territory))")
  }

  static func item(_ note: ExportedNote) -> Item {
    Item(typed: note.text, note.author.map { [.text(" (\($0))")] } ?? [])
  }

  // MARK: Who does what by when

  static func table(_ commitments: [ExportedCommitment]) -> Block {
    .table(
      Table(
        Texts.commitmentColumns, shares: [3, 5, 3],
        commitments.map { [Line($0.who ?? ""), Line($0.what), Line(due($0))] }))
  }

  private static func due(_ commitment: ExportedCommitment) -> String {
    let day = commitment.date.map(FrenchDate.words)
    guard !commitment.due.isEmpty else { return day ?? "" }
    guard let day, day != commitment.due else { return commitment.due }
    return "\(commitment.due) (\(day))"
  }
}
