import GameEngine
import Phrasebook

/// Writes a report for a terminal, with small plots; marks alone tell them apart, not colours.
public struct ReportScreen {
  private typealias Texts = Phrases.Report

  private let report: Report
  private let width: Int
  private let limit: Int

  /// Writes that report in so many columns.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - width: Number of columns.
  ///   - limit: Rows shown of a list that may be long.
  public init(_ report: Report, width: Int = 80, limit: Int = 12) {
    self.report = report
    self.width = width
    self.limit = limit
  }

  /// The lines.
  public var lines: [String] {
    let parts = [
      head, participation, satisfaction, cards(Texts.cases, report.cases),
      cards(Texts.structures, report.structures), doors, otherDoors, kept, commitments,
      folded(Texts.rules),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var head: [String] { [Texts.title(FrenchDate.words(report.day))] + report.summary }

  private func folded(_ words: String, first: String = "", rest: String = "") -> [String] {
    FoldedText.folded(Line(words), first: first, rest: rest, width: width)
      .split(separator: "\n").map(String.init)
  }

  // MARK: The guide's indicators

  private var participation: [String] {
    chart(Texts.participation, [.sessions, .rounds, .participants]) { figures in
      BarChart.Row(
        numbers: [figures.sessions, figures.rounds, figures.participants],
        bar: [(figures.participants, "█")])
    }
  }

  private var satisfaction: [String] {
    let lines = chart(
      Texts.satisfaction, [.very, .fairly, .little, .notAtAll, .unanswered]
    ) { figures in
      let numbers = Satisfaction.allCases.map(figures.count) + [figures.unanswered]
      return BarChart.Row(
        numbers: numbers, bar: zip(numbers, Texts.satisfactionMarks.map(\.mark)).map { ($0, $1) })
    }
    return lines.isEmpty ? [] : lines + [Self.legend(Texts.satisfactionMarks)]
  }

  private func chart(
    _ title: String, _ columns: [ReportColumn],
    _ row: (Indicators) -> BarChart.Row
  ) -> [String] {
    var rows: [BarChart.Row] = []
    var territory: String?
    for line in report.territories {
      if line.territory != territory {
        rows.append(BarChart.Row(label: line.shownTerritory, indent: 2))
        territory = line.territory
      }
      var figures = row(line.indicators)
      figures.label = line.period.words
      figures.indent = 4
      rows.append(figures)
    }
    return lines(title, columns, rows)
  }

  private func lines(
    _ title: String, _ columns: [ReportColumn], _ rows: [BarChart.Row]
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    return BarChart(title: title, headings: columns.map(Texts.short), rows: rows)
      .lines(width: width)
  }

  private static func legend(_ marks: [(mark: Character, words: String)]) -> String {
    marks.map { "\($0.mark) \($0.words)" }.joined(separator: "  ")
  }

  // MARK: What was played, named and kept

  private func cards(_ title: String, _ cards: [CardRow]) -> [String] {
    limited(title, [.played, .putBack], cards) { card in
      BarChart.Row(
        label: Texts.card(card.number, card.title), indent: 2,
        numbers: [card.played, card.putBack], bar: [(card.played, "█")])
    }
  }

  private var doors: [String] {
    let lines = limited(Phrases.Report.title(.doors), [.opened, .closed], report.doors) { door in
      BarChart.Row(
        label: door.name, indent: 2, numbers: [door.opened, door.closed],
        bar: door.bar)
    }
    return lines.isEmpty ? [] : lines + [Self.legend(Texts.doorMarks)]
  }

  private var otherDoors: [String] {
    limited(Texts.title(.otherDoors), [.sessions], report.otherDoors) { door in
      BarChart.Row(
        label: door.name, indent: 2, numbers: [door.sessions], bar: [(door.sessions, "█")])
    }
  }

  private var kept: [String] {
    limited(Texts.title(.kept), [.rounds], report.kept) { entry in
      BarChart.Row(
        label: entry.title, indent: 2, numbers: [entry.rounds], bar: [(entry.rounds, "█")])
    }
  }

  private func limited<Entry>(
    _ title: String, _ columns: [ReportColumn], _ entries: [Entry],
    _ row: (Entry) -> BarChart.Row
  ) -> [String] {
    let lines = lines(title, columns, entries.prefix(limit).map(row))
    let rest = entries.count - limit
    return rest > 0 ? lines + [Texts.more(rest)] : lines
  }

  private var commitments: [String] {
    let told = report.due.words
    let lines = report.due.latest.flatMap { commitment in
      let words = Texts.commitment(
        since: FrenchDate.words(commitment.date), commitment.what ?? Texts.withheld,
        territory: commitment.territory, structure: commitment.structure)
      return folded(words, first: "  ", rest: "    ")
    }
    let title = lines.isEmpty ? [] : [Texts.title(.commitments)]
    return title + lines + (told.isEmpty ? [] : folded(told))
  }
}
