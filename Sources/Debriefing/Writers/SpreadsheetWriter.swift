import DeckLibrary
import GameEngine
import Phrasebook

/// Writes what observers saw as a CSV file: in the notes a row for each observation, alike lines
/// together; in the full record a row for each line.
///
/// Lines of a grid that is not revealed have no row.
struct SpreadsheetWriter {
  typealias Texts = Phrases.Documents

  let summary: Summary
  let isNominative: Bool

  /// A row for each observation.
  var notes: String {
    file(Texts.spreadsheetColumns) { sight, _, observers in
      [[sight.section, sight.text, "\(sight.seenBy)", "\(observers)"]]
    }
  }

  /// A row for each line; lines of one number of observation stand together.
  var record: String {
    let columns = Texts.spreadsheetColumns + Texts.recordColumns
    return file(columns + (isNominative ? [Texts.authorColumn] : [])) { sight, number, observers in
      sight.lines.map { line in
        [line.section.title, line.text, "\(sight.seenBy)", "\(observers)", "\(number)"]
          + cells(line)
      }
    }
  }

  private func cells(_ line: ObservedLine) -> [String] {
    let author = line.author?.shown(nominative: isNominative) ?? ""
    return [
      "\(line.id.rawValue)", line.card.map { "\($0.rawValue)" } ?? "",
      line.elapsed.map { "\($0.seconds)" } ?? "",
    ] + (isNominative ? [author] : [])
  }

  private func file(
    _ columns: [String], _ rows: (_ sight: Sight, _ number: Int, _ observers: Int) -> [[String]]
  ) -> String {
    let lines = summary.rounds.flatMap { round in
      Sight.all(in: round.view).enumerated().flatMap { index, sight in
        rows(sight, index + 1, round.view.observers).map { table(of: round) + $0 }
      }
    }
    return CSVWriter.text([columns] + lines.map { $0.map(SpreadsheetText.cell) })
  }

  private func table(of round: RoundSummary) -> [String] {
    [
      summary.date, "\(round.number.rawValue)", round.caseCard?.title ?? "",
      round.structureCard?.name ?? "",
    ]
  }
}
