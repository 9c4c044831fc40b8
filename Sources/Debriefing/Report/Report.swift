import DeckLibrary
import GameEngine
import Phrasebook

/// Figures over many sessions: no line of a grid, no name of a person, and nothing that compares
/// persons.
public struct Report: Hashable, Sendable {
  /// Day it was made, `YYYY-MM-DD`.
  public let day: String
  /// Days it is about.
  public let span: ReportSpan
  /// The first and the last day sessions were held; nil when none has a day.
  public let held: ClosedRange<String>?
  /// How long its periods are.
  public let length: Period.Length
  /// The indicators over all sessions.
  public let total: Indicators
  /// Sessions read in which nobody has played yet, which count nowhere.
  public let unplayed: Int
  /// The indicators by territory, in alphabetical order, and by period.
  public let territories: [TerritoryRow]
  /// Case cards on a table, or put back, by deck and number.
  public let cases: [CardRow]
  /// Structure cards on a table, or put back, by deck and number.
  public let structures: [CardRow]
  /// Doors of the library, those that opened or stayed closed most often first.
  public let doors: [DoorRow]
  /// Doors the library does not know that were said in several sessions, the most frequent first.
  public let otherDoors: [OtherDoorRow]
  /// What groups kept of the library, practices first, the most frequent first.
  public let kept: [KeptRow]
  /// Commitments whose day has come, in the order of their days.
  public let due: DueCommitments

  /// Whether no session counts.
  public var isEmpty: Bool { total.sessions == 0 && unplayed == 0 }
}

/// The indicators of a territory over a period.
public struct TerritoryRow: Hashable, Sendable {
  /// The territory, as it is written most often; empty where none was given.
  public let territory: String
  /// The period.
  public let period: Period
  /// The indicators.
  public let indicators: Indicators
}

/// How often a card was on the table.
public struct CardRow: Hashable, Sendable {
  /// Id of its deck.
  public let deck: String
  /// Id of the card in the deck.
  public let id: CardID
  /// Number printed on it; nil where only an id is left of it.
  public let number: CardNumber?
  /// Its title.
  public let title: String
  /// Rounds it was played in.
  public let played: Int
  /// Times it was put back.
  public let putBack: Int
}

/// How often a door of the library was opened, or stayed closed.
public struct DoorRow: Hashable, Sendable {
  /// Whether it is a structure or a scheme.
  public let kind: EntryKind
  /// Id of the entry.
  public let id: EntryID
  /// Its name today.
  public let name: String
  /// Rounds in which somebody named it.
  public let opened: Int
  /// Debriefed rounds whose card leads to it and in which nobody named it.
  public let closed: Int

  /// Rounds in which it opened, then those in which it stayed closed.
  var bar: [Bar.Part] {
    zip([opened, closed], Phrases.Report.doorMarks).map { ($0, $1.mark) }
  }
}

/// A door the library does not know.
public struct OtherDoorRow: Hashable, Sendable {
  /// As it is said most often.
  public let name: String
  /// Sessions in which it was said.
  public let sessions: Int
}

/// How often groups kept an entry of the library.
public struct KeptRow: Hashable, Sendable {
  /// What it is.
  public let kind: LibraryEntry.Kind
  /// Id of the entry.
  public let id: String
  /// Its title, as it was written most often.
  public let title: String
  /// Rounds that kept it.
  public let rounds: Int
}
