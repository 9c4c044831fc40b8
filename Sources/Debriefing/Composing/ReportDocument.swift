import DeckLibrary
import GameEngine
import Phrasebook

/// Composes a report as a document to read and print: every row of every table, with bars beside
/// the figures they show.
struct ReportDocument {
  private typealias Texts = Phrases.Report

  let report: Report

  var document: Document {
    Document(
      Texts.title(FrenchDate.words(report.day)), head: head,
      sections: [
        Section(Texts.participation, [participation]),
        Section(Texts.satisfaction, explained(satisfaction, by: Texts.satisfactionMarks)),
        Section(Texts.cases, [cards(report.cases)]),
        Section(Texts.structures, [cards(report.structures)]),
        Section(Texts.title(.doors), explained(doors, by: Texts.doorMarks)),
        Section(Texts.title(.otherDoors), [otherDoors]),
        Section(Texts.title(.kept), [kept]),
        Section(Texts.title(.commitments), [commitments, .paragraph(.text(report.due.words))]),
      ],
      foot: [.paragraph(.text(Texts.rules))])
  }

  private var head: [Block] {
    let sentences = report.isEmpty ? [Texts.nothing] : report.summary
    return sentences.map { .paragraph(.text($0)) }
  }

  // MARK: The guide's indicators

  private var participation: Block {
    indicators([.sessions, .rounds, .participants]) { figures in
      Figures(
        [figures.sessions, figures.rounds, figures.participants],
        bar: [(figures.participants, "█")])
    }
  }

  private var satisfaction: Block {
    indicators([.very, .fairly, .little, .notAtAll, .unanswered]) { figures in
      let numbers = Satisfaction.allCases.map(figures.count) + [figures.unanswered]
      let marks = Texts.satisfactionMarks.map(\.mark)
      return Figures(numbers, bar: zip(numbers, marks).map { ($0, $1) })
    }
  }

  private func indicators(
    _ columns: [ReportColumn], _ figures: (Indicators) -> Figures
  ) -> Block {
    table(
      [(Texts.subject(.territories), 5), (Texts.title(.period), 4)], columns,
      report.territories.map { ([$0.shownTerritory, $0.period.words], figures($0.indicators)) })
  }

  // MARK: What was played, named and kept

  private func cards(_ cards: [CardRow]) -> Block {
    table(
      [(Texts.subject(.cards), 9)], [.played, .putBack],
      cards.map { card in
        (
          [Texts.card(card.number, card.title)],
          Figures([card.played, card.putBack], bar: [(card.played, "█")])
        )
      })
  }

  private var doors: Block {
    table(
      [(Texts.subject(.doors), 8), (Texts.title(.kind), 3)], [.opened, .closed],
      report.doors.map { door in
        ([door.name, door.kind.label], Figures([door.opened, door.closed], bar: door.bar))
      })
  }

  private var otherDoors: Block {
    table(
      [(Texts.subject(.otherDoors), 9)], [.sessions],
      report.otherDoors.map { ([$0.name], Figures([$0.sessions], bar: [($0.sessions, "█")])) })
  }

  private var kept: Block {
    table(
      [(Texts.subject(.kept), 9), (Texts.title(.kind), 3)], [.rounds],
      report.kept.map { entry in
        (
          [entry.title, Phrases.title(entry.kind)],
          Figures([entry.rounds], bar: [(entry.rounds, "█")])
        )
      })
  }

  private var commitments: Block {
    .table(
      Table(
        Texts.commitmentColumns, shares: [3, 3, 3, 6],
        report.due.latest.map { commitment in
          [
            FrenchDate.words(commitment.date), commitment.territory, commitment.structure ?? "",
            commitment.what ?? Texts.withheld,
          ].map { Line($0) }
        }))
  }
}

/// Tables of figures.
extension ReportDocument {
  /// The figures of a row, and the parts of its bar.
  private struct Figures {
    let numbers: [Int]
    let bar: [Bar.Part]

    init(_ numbers: [Int], bar: [Bar.Part]) {
      self.numbers = numbers
      self.bar = bar
    }
  }

  /// Marks of the longest bar.
  private static let longestBar = 24

  /// Rows of words, of figures, and of a bar on the scale of the longest.
  private func table(
    _ words: [(title: String, share: Int)], _ columns: [ReportColumn],
    _ rows: [(words: [String], figures: Figures)]
  ) -> Block {
    let full = rows.map { Bar.sum($0.figures.bar) }.max() ?? 0
    let titles = words.map(\.title) + columns.map(Texts.heading) + [Texts.bars]
    return .table(
      Table(
        titles,
        shares: words.map(\.share) + columns.map { $0 == .participants ? 4 : 2 } + [6],
        figures: words.count..<words.count + columns.count, short: 1..<words.count,
        rows.map { row in
          let bar = Bar.marks(row.figures.bar, full: full, length: Self.longestBar)
          return row.words.map { Line($0) } + row.figures.numbers.map { Line("\($0)") }
            + [Line([.bar(bar)])]
        }))
  }

  /// A table, then what the marks of its bars are.
  private func explained(
    _ table: Block, by marks: [(mark: Character, words: String)]
  ) -> [Block] {
    table.isEmpty ? [] : [table, legend(marks)]
  }

  private func legend(_ marks: [(mark: Character, words: String)]) -> Block {
    .paragraph(
      Line(
        marks.enumerated().flatMap { place, entry in
          [
            .bar(String(entry.mark)),
            .text("\u{A0}\(entry.words)" + (place + 1 < marks.count ? ", " : "")),
          ]
        }))
  }
}
