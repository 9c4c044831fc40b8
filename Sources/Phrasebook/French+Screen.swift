import GameEngine

/// Words of the shared screen.
extension French {
  /// Texts of the phases and of what is open over them.
  public enum Screen {
    public static let saved = "enregistré"
    public static let notKept = "rien n’est gardé"
    public static let notSaved = "NON ENREGISTRÉ"
    public static let savingFails =
      "L’enregistrement échoue : rien de plus n’est gardé. Notez sur papier, puis quittez (q)."
    public static let unknownKey = "Cette touche ne fait rien ici ; « ? » montre toutes les touches."
    public static let draftKept = "Texte gardé : rouvrez cette saisie pour le reprendre."
    public static let pasteWasCut = "Le texte collé était trop long : la fin n’a pas été reprise."
    public static let lineNotKept =
      "Cette ligne n’est pas gardée : Entrée pour la garder, ^U pour l’effacer."
    public static let undoneMessage = "Dernière action annulée."
    public static let nothingYet = "Rien encore."
    public static let more = "la suite"
    public static let helpTitle = "Les touches"
    public static let grammar = [
      "Partout : ↑↓ choisissent, Entrée agit, Tab change de vue, Échap ferme,",
      "→ et ← changent de phase. Tout est enregistré au fur et à mesure.",
    ]

    /// The number of a round.
    public static func round(_ number: Int) -> String { "partie \(number)" }

    /// Time run and time planned.
    public static func timer(_ elapsed: String, planned: Int) -> String {
      "\(elapsed) sur \(planned) min"
    }

    /// Said instead of a screen that has no room.
    public static func tooSmall(columns: Int, rows: Int, least: (Int, Int)) -> String {
      "Fenêtre trop petite (\(columns) × \(rows)) : agrandissez-la à \(least.0) × \(least.1) au moins."
    }

    /// Label before a line that is typed.
    public enum LineLabel: Hashable, Sendable {
      case join, door, remark, attendance
      case satisfaction(Satisfaction)
    }

    /// The words of a label.
    public static func label(of line: LineLabel) -> String {
      switch line {
      case .join: "Prénom, structure :"
      case .door: "Porte à ouvrir :"
      case .remark: "Note du groupe :"
      case .attendance: "Nombre de participant·es :"
      case .satisfaction(let level): "Combien de « \(French.title(level)) » :"
      }
    }

    /// Said when a number was wanted.
    public static func numberExpected(_ text: String) -> String {
      "« \(text) » n’est pas un nombre : tapez des chiffres."
    }
  }
}
