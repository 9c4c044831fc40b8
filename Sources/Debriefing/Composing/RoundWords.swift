import DeckLibrary
import GameEngine
import Phrasebook

/// How any document says the things of a round.
struct RoundWords {
  typealias Texts = Phrases.Debriefing

  let isNominative: Bool

  // MARK: What was seen

  /// Entries under the titles of their sections.
  func bySection(_ sections: [(SectionView, [Item])]) -> Block {
    .list(sections.filter { !$0.1.isEmpty }.map { Item([.strong($0.0.section.title)], $0.1) })
  }

  func item(_ seen: SeenTogether, _ children: [Item] = []) -> Item {
    let count = Phrases.seen(by: seen.seenBy, of: seen.observers)
    return Item(
      [.text(seen.text + Texts.dash), .strong(count), .text(authors(seen.lines))], children)
  }

  /// Authors' names, where the session shows them and names are wished.
  func authors(_ lines: [ObservedLine]) -> String {
    var seen: Set<ParticipantID> = []
    let names = lines.filter { seen.insert($0.authorID).inserted }
      .compactMap { $0.author?.shown(nominative: isNominative) }
    return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
  }

  /// Whom the adviser asked.
  func asked(_ turn: ConsultedTurn) -> String {
    turn.isRoom ? Texts.room : turn.person?.shown(nominative: isNominative) ?? Texts.anObserver
  }

  // MARK: Doors

  /// A door, by how many it was seen, and whether something is to be said of it first.
  func headline(_ door: DoorTally) -> [Span] {
    let count = door.seenBy > 0 ? Phrases.seen(by: door.seenBy, of: door.observers) : nil
    let noted = door.seenBy == 0 && door.noted != nil ? Texts.notedTogether : nil
    let said = [count, noted, standing(of: door)].compactMap(\.self).joined(separator: ", ")
    return [.strong(door.name), .text(said.isEmpty ? "" : Texts.dash + said)]
  }

  private func standing(of door: DoorTally) -> String? {
    switch door.destination {
    case .structure(let structure): structure.standing.reservation.map(Texts.status)
    case .scheme(let scheme): scheme.standing.reservation.map(Texts.status)
    case .question: nil
    case .unknown: Texts.notInLibrary
    }
  }

  /// Schemes of the case that nobody named, as questions.
  func questions(_ view: RoundView) -> [Block] {
    guard view.isRevealed, !view.unnamedSchemes.isEmpty else { return [] }
    return [
      .paragraph(.text(Texts.unnamedSchemes)),
      .list(view.unnamedSchemes.map { Item(Texts.whatAbout($0.fullName)) }),
    ]
  }

  func remark(_ words: String?) -> [Item] {
    guard let words, !words.isEmpty else { return [] }
    return [Item(words)]
  }

  // MARK: What is kept

  func item(_ kept: KeptSummary) -> Item {
    let place = kept.place.map(words) ?? Phrases.title(kept.kind)
    return Item([.strong(kept.title), .text(Texts.dash + place)], remark(kept.remark))
  }

  private func words(_ place: PracticePlace) -> String {
    let guide = place.isOfGuide ? Texts.guide : place.deck
    return Texts.place(guide: guide, chapter: place.chapter, number: place.number)
      + (place.territory.isEmpty ? "" : " (\(place.territory))")
  }

  func item(_ note: NoteSummary) -> Item {
    let author = note.author?.shown(nominative: isNominative)
    return Item(typed: note.text, author.map { [.text(" (\($0))")] } ?? [])
  }

  // MARK: Who does what by when

  func table(_ commitments: [CommitmentSummary]) -> Block {
    .table(
      Table(
        Texts.commitmentColumns, shares: [3, 5, 3],
        commitments.map { [Line(who($0.who)), Line($0.what), Line(due($0))] }))
  }

  private func who(_ doer: Doer) -> String {
    switch doer.shown(nominative: isNominative) {
    case .unsaid: ""
    case .someone: Texts.someone
    case .said(let words): words
    }
  }

  private func due(_ commitment: CommitmentSummary) -> String {
    let day = commitment.dueDate.map(FrenchDate.words)
    guard !commitment.due.isEmpty else { return day ?? "" }
    guard let day, day != commitment.due else { return commitment.due }
    return "\(commitment.due) (\(day))"
  }
}
