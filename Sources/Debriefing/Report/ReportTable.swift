import DeckLibrary
import Foundation
import GameEngine
import Phrasebook

/// A table of a report, from which every format is written.
struct ReportTable: Sendable {
  let section: ReportSection
  let columns: [ReportColumn]
  let rows: [[ReportCell]]
}

/// A cell of a table.
enum ReportCell: Hashable, Sendable {
  case text(String)
  /// Something machines know by a code and people by words.
  case named(code: String, words: String)
  case number(Int)
  /// A day, `YYYY-MM-DD`.
  case day(String)
  case nothing

  /// A day, if it is one of the calendar.
  init(day: String?) {
    let isDay = day.map { DueDate.parse($0, today: "") == $0 && !$0.hasPrefix("0000") } ?? false
    self = isDay ? .day(day ?? "") : .nothing
  }

  init(_ number: Int?) { self = number.map(ReportCell.number) ?? .nothing }
  init(_ text: String?) { self = text.map(ReportCell.text) ?? .nothing }
}

extension Report {
  /// The tables, in the order they are told; those without a row too.
  var tables: [ReportTable] {
    [
      overallTable, territoryTable, cardTable, doorTable, otherDoorTable, keptTable,
      commitmentTable,
    ]
  }

  private static let figures: [ReportColumn] = [
    .sessions, .rounds, .participants, .very, .fairly, .little, .notAtAll, .unanswered,
  ]

  private func cells(_ figures: Indicators) -> [ReportCell] {
    ([figures.sessions, figures.rounds, figures.participants]
      + Satisfaction.allCases.map(figures.count) + [figures.unanswered]).map { .number($0) }
  }

  private var overallTable: ReportTable {
    let row =
      [ReportCell(day: day), ReportCell(day: held?.lowerBound), ReportCell(day: held?.upperBound)]
      + cells(total)
      + [unplayed, due.come, due.toCome, due.undated].map { .number($0) }
    return ReportTable(
      section: .overall,
      columns: [.day, .first, .last] + Self.figures + [.unplayed, .come, .toCome, .undated],
      rows: [row])
  }

  private var territoryTable: ReportTable {
    ReportTable(
      section: .territories, columns: [.territory, .period, .start] + Self.figures,
      rows: territories.map { row in
        [
          .named(code: row.territory, words: row.shownTerritory),
          .named(code: row.period.code, words: row.period.words), ReportCell(day: row.period.start),
        ] + cells(row.indicators)
      })
  }

  private var cardTable: ReportTable {
    func row(_ card: CardRow, _ kind: PileKind) -> [ReportCell] {
      [
        .named(code: kind == .cases ? "cas" : "structure", words: Phrases.card(kind)),
        .text(card.deck), .text(card.id.rawValue), ReportCell(card.number?.rawValue),
        .text(card.title), .number(card.played), .number(card.putBack),
      ]
    }
    return ReportTable(
      section: .cards, columns: [.kind, .deck, .code, .number, .label, .played, .putBack],
      rows: cases.map { row($0, .cases) } + structures.map { row($0, .structures) })
  }

  private var doorTable: ReportTable {
    ReportTable(
      section: .doors, columns: [.kind, .code, .label, .opened, .closed],
      rows: doors.map { door in
        [
          .text(door.kind.label), .text(door.id), .text(door.name), .number(door.opened),
          .number(door.closed),
        ]
      })
  }

  private var otherDoorTable: ReportTable {
    ReportTable(
      section: .otherDoors, columns: [.label, .sessions],
      rows: otherDoors.map { [.text($0.name), .number($0.sessions)] })
  }

  private var keptTable: ReportTable {
    ReportTable(
      section: .kept, columns: [.kind, .code, .label, .rounds],
      rows: kept.map { entry in
        [
          .named(code: entry.kind.code, words: Phrases.title(entry.kind)), .text(entry.id),
          .text(entry.title), .number(entry.rounds),
        ]
      })
  }

  private var commitmentTable: ReportTable {
    ReportTable(
      section: .commitments,
      columns: [.due, .elapsed, .territory, .session, .structure, .label],
      rows: due.latest.map { commitment in
        [
          ReportCell(day: commitment.date),
          ReportCell(Days.between(commitment.date, day)), .text(commitment.territory),
          ReportCell(day: commitment.session), ReportCell(commitment.structure),
          .named(code: commitment.what ?? "", words: commitment.what ?? Phrases.Report.withheld),
        ]
      })
  }
}

/// Counts days of the calendar.
enum Days {
  /// Days from one to another, both `YYYY-MM-DD`; nil where one is no day.
  static func between(_ first: String, _ last: String) -> Int? {
    guard let first = FrenchDate.date(first), let last = FrenchDate.date(last) else { return nil }
    return Int((last.timeIntervalSince(first) / 86_400).rounded())
  }
}

extension LibraryEntry.Kind {
  /// As machines know it; the words of the command line.
  fileprivate var code: String {
    switch self {
    case .structure: "structure"
    case .scheme: "dispositif"
    case .practice: "pratique"
    case .orientation: "orientation"
    }
  }
}

extension TerritoryRow {
  /// The territory, or that there is none.
  var shownTerritory: String { territory.isEmpty ? Phrases.Report.noTerritory : territory }
}

extension Period {
  /// As people say it: « novembre 2026 ».
  var words: String {
    if isUnknown { return Phrases.Report.undated }
    switch length {
    case .month: return FrenchDate.month(code)
    case .quarter: return Phrases.Report.quarter(part, of: "\(year)")
    case .year: return code
    }
  }

  /// Its first day, `YYYY-MM-DD`; nil for sessions without a day.
  var start: String? {
    isUnknown ? nil : Period.day(year: year, month: max(0, part - 1) * length.months + 1)
  }

  private static func day(year: Int, month: Int) -> String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-01"
  }
}
