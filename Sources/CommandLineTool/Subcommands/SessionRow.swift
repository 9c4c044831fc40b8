import GameEngine
import Phrasebook
import SessionStore

/// A session as a list shows it.
struct SessionRow: Encodable {
  private let nom: String
  private let date: String?
  private let titre: String?
  private let territoire: String?
  private let etat: String
  private let parties: Int?
  private let participants: Int?
  private let ouverte: Bool
  private let faute: String?

  init(_ summary: SessionSummary) {
    let contents = try? summary.contents.get()
    nom = summary.name
    date = contents?.settings.date
    titre = contents?.settings.title
    territoire = contents?.settings.territory
    etat = Self.state(contents)
    parties = contents?.rounds
    participants = contents?.participants
    ouverte = summary.isOpen
    faute = summary.failure.map { Failure($0).sentence }
  }

  private static func state(_ contents: SessionSummary.Contents?) -> String {
    guard let contents else { return Phrases.Sessions.unreadable }
    return contents.isClosed ? Phrases.Sessions.closed : Phrases.title(contents.phase)
  }

  /// The columns of a table.
  var columns: [String] {
    let state = ouverte ? "\(etat)\(Phrases.Sessions.openMark)" : etat
    return [
      date ?? "", nom, state, parties.map(String.init) ?? "",
      participants.map(String.init) ?? "", titre ?? faute ?? "",
    ]
  }
}

/// Lines up columns of text.
enum TextTable {
  /// The lines of a table; the last column is not padded.
  static func lines(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.indices.map { column in
        column == row.count - 1 ? row[column] : padded(row[column], to: widths[column])
      }.joined(separator: "  ")
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
