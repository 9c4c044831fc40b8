import Debriefing
import Foundation
import GameEngine
import Phrasebook
import SessionStore

/// What a kept session holds, in figures: no line of a grid, no name of a person.
struct SessionSheet: Encodable {
  private let nom: String
  private let dossier: String
  private let titre: String
  private let territoire: String
  private let date: String
  private let creee: String
  private let paquet: String
  private let graine: UInt64
  private let phase: String
  private let close: Bool
  private let participants: Int
  private let evenements: Int
  private let parties: [RoundSheet]

  private struct RoundSheet: Encodable {
    let numero: Int
    let cas: String?
    let structure: String?
    let releves: Int
    let devoiles: Bool
    let notes: Int
    let portes: Int
    let retenus: Int
    let engagements: Int

    init(_ round: Round) {
      numero = round.number.rawValue
      cas = round.caseCard?.title
      structure = round.structureCard?.name
      releves = round.standingObservations.count
      devoiles = round.isRevealed
      notes = round.notes.count
      portes = round.doors.count
      retenus = round.kept.count
      engagements = round.commitments.count
    }

    var line: String {
      Phrases.Sessions.round(
        numero, cards: [cas, structure].compactMap(\.self), observations: releves,
        isRevealed: devoiles, notes: notes, doors: portes, kept: retenus,
        commitments: engagements)
    }
  }

  init(_ stored: StoredSession, _ folder: SessionFolder) {
    let session = stored.session
    nom = folder.name
    dossier = folder.url.path
    titre = session.settings.title
    territoire = session.settings.territory
    date = session.settings.date
    creee = stored.header.created
    paquet = "\(stored.header.deck.title) \(stored.header.deck.version)"
    graine = stored.header.seed
    phase = Phrases.title(session.phase)
    close = session.isClosed
    participants = session.attendance
    evenements = stored.records
    parties = session.rounds.filter(\.hasContent).map(RoundSheet.init)
  }

  /// The sheet, a fact a line.
  var lines: [String] {
    let facts: [(SessionFact, String)] = [
      (.title, titre), (.date, FrenchDate.words(date)), (.territory, territoire), (.name, nom),
      (.folder, dossier), (.created, creee), (.deck, paquet), (.seed, "\(graine)"),
      (.state, close ? Phrases.Sessions.closed : phase), (.participants, "\(participants)"),
      (.records, "\(evenements)"),
    ]
    return facts.filter { !$0.1.isEmpty }.map {
      Phrases.Lines.labelled(Phrases.Sessions.label($0.0), $0.1)
    } + parties.map(\.line)
  }
}
