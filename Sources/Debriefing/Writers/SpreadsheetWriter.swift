import DeckLibrary
import GameEngine
import Phrasebook

/// Writes what observers saw as a CSV file: in the notes a row for each observation, alike lines
/// together; in the full record a row for each line.
///
/// Lines of a grid that is not revealed have no row.
struct SpreadsheetWriter {
  typealias Texts = Phrases.Documents

  let session: ExportedSession

  /// A row for each observation.
  var notes: String {
    file(Texts.spreadsheetColumns) { _, sight, _ in
      [[sight.section, sight.text, "\(sight.seenBy)", "\(sight.observers)"]]
    }
  }

  /// A row for each line; lines of one number of observation stand together.
  var record: String {
    let columns = Texts.spreadsheetColumns + Texts.recordColumns
    let author = session.isNominative ? [Texts.authorColumn] : []
    return file(columns + author) { lines, sight, number in
      lines.of(sight).map { line in
        [line.section, line.text, "\(sight.seenBy)", "\(sight.observers)", "\(number)"]
          + cells(line)
      }
    }
  }

  private func cells(_ line: ExportedLine) -> [String] {
    [
      "\(line.number)", line.card.map { "\($0)" } ?? "", line.seconds.map { "\($0)" } ?? "",
    ] + (session.isNominative ? [line.author ?? ""] : [])
  }

  private func file(
    _ columns: [String],
    _ rows: (_ lines: NumberedLines, _ sight: ExportedSight, _ number: Int) -> [[String]]
  ) -> String {
    let cells = session.rounds.flatMap { round in
      let lines = NumberedLines(round)
      return round.sights.enumerated().flatMap { index, sight in
        rows(lines, sight, index + 1).map { table(of: round) + $0 }
      }
    }
    return CSVWriter.text([columns] + cells.map { $0.map(SpreadsheetText.cell) })
  }

  private func table(of round: ExportedRound) -> [String] {
    [
      session.date, "\(round.number)", round.caseCard?.title ?? "",
      round.structureCard?.name ?? "",
    ]
  }
}
