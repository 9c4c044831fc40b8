import Foundation
import GameEngine

/// A session as documents tell it: what every form of them is composed of, what a JSON export holds,
/// and what is read back from it.
///
/// Version 1. Keys are in French; a key may be added, and whoever reads passes over those unknown;
/// none is renamed nor takes another meaning without a new version. Times are in seconds of the
/// interview, days are `YYYY-MM-DD`. What is not told (names that are not wished, what only the
/// full record holds) has no key. Texts are cleaned of whatever commands or hides.
package struct ExportedSession: Codable, Hashable, Sendable {
  /// What `format` says of every such file.
  package static let name = "spro-seance"
  /// The version this program writes, and the highest it reads.
  package static let newestVersion = 1

  /// Says what the file is.
  package var format = Self.name
  /// Version of the file.
  package var version = Self.newestVersion
  /// `notes` or `complet`.
  package private(set) var document: String
  /// Whether participants are named.
  package let isNominative: Bool
  package let title: String
  package let territory: String
  package let date: String
  /// Phase the session is in, as the journal names it.
  package let phase: String
  package let isClosed: Bool
  package let deck: Deck
  /// Number of participants.
  package let attendance: Int
  /// Home structures represented.
  package let homes: [String]
  /// Who took part; nil where names are not wished.
  package let people: [Person]?
  /// How many gave each answer; nil in the notes.
  package private(set) var satisfaction: [Answer]?
  package private(set) var rounds: [ExportedRound]

  private enum CodingKeys: String, CodingKey {
    case format, version, document, date, phase
    case isNominative = "nominatif"
    case title = "titre"
    case territory = "territoire"
    case isClosed = "close"
    case deck = "paquet"
    case attendance = "participants"
    case homes = "structures"
    case people = "personnes"
    case satisfaction
    case rounds = "parties"
  }

  /// The deck a session was opened with.
  package struct Deck: Codable, Hashable, Sendable {
    package let id: String
    package let title: String
    package let version: String

    private enum CodingKeys: String, CodingKey {
      case id, version
      case title = "titre"
    }
  }

  /// Somebody who took part.
  package struct Person: Codable, Hashable, Sendable {
    package let name: String
    package let home: String?

    private enum CodingKeys: String, CodingKey {
      case name = "nom"
      case home = "structure"
    }
  }

  /// How many gave an answer; `sans_reponse` for those who gave none.
  package struct Answer: Codable, Hashable, Sendable {
    package let level: String
    package let count: Int

    private enum CodingKeys: String, CodingKey {
      case level = "reponse"
      case count = "nombre"
    }
  }
}

extension ExportedSession {
  init(_ summary: Summary, _ kind: DocumentKind, isNominative: Bool) {
    document = kind.rawValue
    self.isNominative = isNominative
    title = Exported.text(summary.title)
    territory = Exported.text(summary.territory)
    date = Exported.text(summary.date)
    phase = summary.phase.rawValue
    isClosed = summary.isClosed
    deck = Deck(
      id: Exported.text(summary.deck.id), title: Exported.text(summary.deck.title),
      version: Exported.text(summary.deck.version))
    attendance = summary.attendance
    homes = summary.homes.map(Exported.text)
    people =
      isNominative
      ? summary.people.map {
        Person(
          name: Exported.name($0.name, isNominative) ?? "", home: $0.home.map(Exported.text))
      } : nil
    satisfaction = kind == .record ? Self.answers(summary.satisfaction) : nil
    rounds = summary.rounds.map { ExportedRound($0, kind, isNominative: isNominative) }
  }

  private static func answers(_ tally: SatisfactionTally) -> [Answer] {
    tally.answers.map { Answer(level: $0.level.rawValue, count: $0.count) }
      + [Answer(level: "sans_reponse", count: tally.unanswered)]
  }

  /// The same as the notes tell it, without what only the full record holds.
  var notes: ExportedSession {
    var notes = self
    notes.document = DocumentKind.notes.rawValue
    notes.satisfaction = nil
    notes.rounds = rounds.map(\.notes)
    return notes
  }
}
