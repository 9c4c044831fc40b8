/// Facts told of a session that is kept.
package enum SessionFact: String, CaseIterable, Sendable {
  case title, date, territory, name, folder, created, deck, seed, state, participants, records
}

/// The sessions kept on this machine.
extension French {
  /// What `spro seances` says.
  package enum Sessions {
    /// No session is kept.
    package static let none = "Aucune séance n’est gardée ici. « spro animer » en commence une."

    /// Headings of the list.
    package static let columns = ["Date", "Nom", "État", "Parties", "Participant·es", "Titre"]

    /// The label of a fact.
    package static func label(_ fact: SessionFact) -> String {
      switch fact {
      case .title: "Titre"
      case .date: "Date"
      case .territory: "Territoire"
      case .name: "Nom"
      case .folder: "Dossier"
      case .created: "Créée le"
      case .deck: "Paquet"
      case .seed: "Graine des tirages"
      case .state: "État"
      case .participants: "Participant·es"
      case .records: "Événements au journal"
      }
    }

    /// A session that was closed.
    package static let closed = "close"

    /// A session that cannot be read.
    package static let unreadable = "illisible"

    /// Beside a session somebody has open.
    package static let openMark = ", ouverte"

    /// A journal without fault.
    package static func sound(_ name: String, records: Int, tail: Int) -> String {
      let torn =
        tail > 0
        ? " ; \(tail) octets d’une écriture interrompue seront coupés à la prochaine ouverture" : ""
      return "\(name) : journal sain, \(records) événements\(torn)."
    }

    /// A journal that needed no repair.
    package static func nothingToRepair(_ name: String) -> String {
      "Le journal de « \(name) » n’est pas abîmé : rien n’a été changé."
    }

    /// What a repair kept.
    package static func repaired(
      _ name: String, records: Int, lost: Int, original: String
    ) -> String {
      "Journal de « \(name) » réparé : \(records) événements gardés, \(lost) octets laissés de côté. L’original entier est dans \(original)."
    }

    /// A session was removed.
    package static func deleted(_ name: String) -> String { "Séance « \(name) » supprimée." }

    /// What a round holds.
    package static func round(
      _ number: Int, cards: [String], observations: Int, isRevealed: Bool, notes: Int, doors: Int,
      kept: Int, commitments: Int
    ) -> String {
      let count = French.count
      let seen = French.observations(observations) + (isRevealed ? " (dévoilés)" : "")
      let items = [
        seen, count(notes, "note", "notes", "aucune note"),
        count(doors, "porte", "portes", "aucune porte"),
        count(kept, "entrée retenue", "entrées retenues", "rien de retenu"),
        count(commitments, "engagement", "engagements", "aucun engagement"),
      ]
      return "Partie \(number) : " + (cards + items).joined(separator: " ; ")
    }
  }

  /// What a deck's check found.
  package static func deckChecked(errors: Int, warnings: Int) -> String {
    if errors == 0, warnings == 0 { return "Paquet sain : aucune faute." }
    let errors = count(errors, "erreur", "erreurs", none: "aucune erreur")
    let warnings = count(warnings, "avertissement", "avertissements", none: "aucun avertissement")
    return "\(sentenceCase(errors)), \(warnings)."
  }

  /// Subject of the help that lists the commands of the linear mode.
  package static let linesSubject = "lignes"
  /// Subject of the help that tells documents and formats.
  package static let formatsSubject = "formats"
}
