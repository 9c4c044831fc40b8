import GameEngine

/// Words of the shared screen.
extension French {
  /// Texts of the phases and of what is open over them.
  package enum Screen {
    package static let saved = "enregistré"
    package static let notKept = "rien n’est gardé"
    package static let notSaved = "NON ENREGISTRÉ"
    package static let savingFails =
      "L’enregistrement échoue : rien de plus n’est gardé. Notez sur papier, puis quittez (q)."
    package static let unknownKey =
      "Cette touche ne fait rien ici ; « ? » montre toutes les touches."
    package static let nothingAwaitsPaste =
      "Rien n’attend de texte ici : ouvrez d’abord une saisie, puis collez."
    package static let nothingToEdit = "Il n’y a rien à modifier ici."
    package static let nothingToRemove = "Il n’y a rien à retirer ici."
    package static let dismissed = "Écartée ; « u » annule, Entrée sur son titre la repropose."
    package static let nothingToMark = "Il n’y a rien à marquer ici."
    package static let noMoment = "Ce relevé n’a pas d’heure : il n’est pas sur le fil."
    package static let nothingToSplit = "Il n’y a rien à séparer ici."
    package static let groupedAlready = "Ces relevés sont déjà rapprochés."
    package static let promptWaits = "La question revient avec le silence."
    package static let nobodySeated =
      "Personne n’est encore à la table : installez d’abord les volontaires."
    package static let alreadyZero = "Le compte est déjà à zéro."
    package static let draftKept = "Texte gardé : rouvrez cette saisie pour le reprendre."
    package static let pasteWasCut = "Le texte collé était trop long : la fin n’a pas été reprise."
    package static let lineNotKept =
      "Cette ligne n’est pas gardée : Entrée pour la garder, ^U pour l’effacer."
    package static let undoneMessage = "Dernière action annulée."
    package static let nothingYet = "Rien encore."
    package static let more = "la suite"
    package static let helpTitle = "Les touches"
    package static let grammar = [
      "Partout : ↑↓ choisissent, Entrée agit, Tab change de vue, Échap ferme,",
      "→ et ← changent de phase. Tout est enregistré au fur et à mesure.",
    ]

    /// The number of a round.
    package static func round(_ number: Int) -> String { "partie \(number)" }

    /// Time run and time planned.
    package static func timer(_ elapsed: String, planned: Int) -> String {
      "\(elapsed) sur \(planned) min"
    }

    /// Said instead of a screen that has no room.
    package static func tooSmall(columns: Int, rows: Int, least: (Int, Int)) -> String {
      "Fenêtre trop petite (\(columns) × \(rows)) : agrandissez-la à \(least.0) × \(least.1) au moins."
    }

    /// Label before a line that is typed.
    package enum LineLabel: Hashable, Sendable {
      case join, door, remark, attendance
      case satisfaction(Satisfaction)
    }

    /// The words of a label.
    package static func label(of line: LineLabel) -> String {
      switch line {
      case .join: "Prénom, structure :"
      case .door: "Porte à ouvrir :"
      case .remark: "Note du groupe :"
      case .attendance: "Nombre de participant·es :"
      case .satisfaction(let level): "Combien de « \(French.title(level)) » :"
      }
    }

    /// Said when a number was wanted.
    package static func numberExpected(_ text: String) -> String {
      "« \(text) » n’est pas un nombre : tapez des chiffres."
    }
  }
}
