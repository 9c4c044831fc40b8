import DeckLibrary
import GameEngine
import PlainText

/// Gathers figures over sessions, one session at a time; no session is held.
///
/// What it holds grows with the territories, months and decks it meets, never with the sessions.
public struct ReportTally {
  private let library: Library
  private let day: String
  private let span: ReportSpan
  private var held: ClosedRange<String>?
  private var unplayed = 0
  private var places: [Place: Indicators] = [:]
  private var territories: [String: Spellings] = [:]
  private var cards = CardFigures()
  private var doors: DoorFigures
  private var kept: [LibraryKey: KeptFigures] = [:]
  private var due: DueCommitments

  private struct Place: Hashable {
    let territory: String
    let month: Period
    /// A day of the month, from which longer periods are made.
    let day: String
  }

  private struct LibraryKey: Hashable {
    let kind: LibraryEntry.Kind
    let id: String
  }

  private struct KeptFigures {
    var titles = Spellings()
    var rounds = 0
  }

  /// Begins with no session.
  ///
  /// - Parameters:
  ///   - library: Where doors are looked up.
  ///   - day: The day, `YYYY-MM-DD`.
  ///   - span: Days of the sessions that count.
  ///   - limit: How many commitments are told at most.
  public init(
    _ library: Library, on day: String, span: ReportSpan = ReportSpan(), commitments limit: Int
  ) {
    self.library = library
    self.day = day
    self.span = span
    doors = DoorFigures(library)
    due = DueCommitments(on: day, limit: limit)
  }

  /// Counts a session, unless it was held on another day or nobody has played in it yet.
  public mutating func add(_ session: Session) {
    guard span.contains(session.settings.date) else { return }
    let rounds = session.rounds.filter(\.hasContent)
    guard !rounds.isEmpty else {
      unplayed += 1
      return
    }
    var screen = PersonalScreen(session)
    countPlace(session)
    for round in rounds {
      cards.add(round, deck: session.opening?.deck.id ?? "")
      for entry in Set(round.kept.map(\.entry)) { keep(entry) }
      for commitment in round.commitments { due.add(commitment, in: session, &screen, library) }
    }
    doors.add(session, &screen)
  }

  private mutating func countPlace(_ session: Session) {
    let day = session.settings.date
    let month = Period(of: day, length: .month)
    let territory = Cleaning.trimmed(session.settings.territory)
    let key = Wording.key(territory)
    territories[key, default: Spellings()].add(territory)
    let place = Place(territory: key, month: month, day: month.isUnknown ? "" : "\(month.code)-01")
    places[place, default: Indicators()].add(session)
    guard !month.isUnknown else { return }
    held = min(held?.lowerBound ?? day, day)...max(held?.upperBound ?? day, day)
  }

  private mutating func keep(_ entry: LibraryEntry) {
    let key = LibraryKey(kind: entry.kind, id: entry.id)
    kept[key, default: KeptFigures()].titles.add(entry.title)
    kept[key]?.rounds += 1
  }
}

extension ReportTally {
  /// The report, its periods of that length.
  public func report(by length: Period.Length) -> Report {
    Report(
      day: day, span: span, held: held, length: length,
      total: places.values.reduce(into: Indicators()) { $0.add($1) }, unplayed: unplayed,
      territories: rows(by: length), cases: cards.caseRows, structures: cards.structureRows,
      doors: doors.rows, otherDoors: doors.otherRows, kept: keptRows,
      due: due.spelling { territories[Wording.key($0)]?.usual ?? $0 })
  }

  private func rows(by length: Period.Length) -> [TerritoryRow] {
    var sums: [String: [Period: Indicators]] = [:]
    for (place, indicators) in places {
      let period = Period(of: place.day, length: length)
      sums[place.territory, default: [:]][period, default: Indicators()].add(indicators)
    }
    return sums.keys.sorted().flatMap { key in
      let name = territories[key]?.usual ?? ""
      return (sums[key] ?? [:]).sorted { $0.key < $1.key }.map {
        TerritoryRow(territory: name, period: $0.key, indicators: $0.value)
      }
    }
  }

  private var keptRows: [KeptRow] {
    kept.map { key, figures in
      KeptRow(kind: key.kind, id: key.id, title: figures.titles.usual, rounds: figures.rounds)
    }.sorted {
      ($0.kind.place, $1.rounds, $0.title, $0.id) < ($1.kind.place, $0.rounds, $1.title, $1.id)
    }
  }
}

extension LibraryEntry.Kind {
  /// Place among what is kept: practices first.
  fileprivate var place: Int {
    switch self {
    case .practice: 0
    case .scheme: 1
    case .structure: 2
    case .orientation: 3
    }
  }
}
