/// Facts an entry of the library tells.
package enum EntryField: String, CaseIterable, Sendable {
  case acronym, aliases, name2017, since, status, audience, mission, purpose, conditions
  case access, entrances, replacedBy, note, practices, sources, chapter, territory
  case objectives, steps, actors, tools, indicators, mainStructure, secondaryStructures
  case schemes, request, questions
}

/// An entry of the library, told in plain lines.
extension French {
  /// What is said of the library's entries.
  package enum Entries {
    /// The label of a fact.
    package static func label(_ field: EntryField) -> String {
      switch field {
      case .acronym: "Sigle"
      case .aliases: "Autres noms"
      case .name2017: "En 2017"
      case .since: "Depuis"
      case .status: "Statut"
      case .audience: "Public"
      case .mission: "Mission"
      case .purpose: "À quoi cela sert"
      case .conditions: "Conditions"
      case .access: "Comment y aller"
      case .entrances: "On y entre par"
      case .replacedBy: "Remplacé par"
      case .note: "Remarque"
      case .practices: "Dans le guide"
      case .sources: "Sources"
      case .chapter: "Chapitre"
      case .territory: "Territoire"
      case .objectives: "Objectifs"
      case .steps: "Étapes"
      case .actors: "Acteurs"
      case .tools: "Outils"
      case .indicators: "Indicateurs"
      case .mainStructure: "Répond d’abord"
      case .secondaryStructures: "Peuvent aussi répondre"
      case .schemes: "Dispositifs"
      case .request: "Sa demande"
      case .questions: "Questions pour le débriefing"
      }
    }

    /// When an entry was checked: « le 15 mars 2026 », « en 2026 ».
    package static func checked(_ date: String) -> String { "vérifié \(date)" }

    /// What an entry is, and its id.
    package static func kind(_ kind: String, id: String) -> String { "\(kind), \(id)" }

    /// The plural of a kind, as a heading.
    package static func plural(_ kind: String) -> String {
      switch kind {
      case "structure": "Structures"
      case "dispositif": "Dispositifs"
      case "pratique": "Bonnes pratiques"
      case "orientation": "Questions fréquentes"
      default: "Cas"
      }
    }

    /// A section of a library's listing, and how many entries it has.
    package static func heading(_ kind: String, count: Int) -> String { "\(kind) (\(count))" }

    /// A line of a library's listing.
    package static func line(_ id: String, _ title: String, status: String?) -> String {
      "  \(id) : \(title)" + (status.map { " (\($0))" } ?? "")
    }

    /// Number of more hits than those shown.
    package static func more(_ limit: Int) -> String {
      "Seules les \(limit) premières réponses sont montrées ; --limite en montre plus."
    }
  }
}
