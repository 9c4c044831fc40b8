/// Facts an entry of the library tells.
public enum EntryField: String, CaseIterable, Sendable {
  case acronym, aliases, name2017, since, status, audience, mission, purpose, conditions
  case access, entrances, replacedBy, note, practices, sources, chapter, territory
  case objectives, steps, actors, tools, indicators, mainStructure, secondaryStructures
  case schemes, request, questions
}

/// An entry of the library, told in plain lines.
extension French {
<<<<<<< HEAD
  /// Labels of what an entry says.
  package enum Entries {
    package static let acronym = "Sigle"
    package static let aliases = "Autres noms"
    package static let name2017 = "En 2017"
    package static let since = "Depuis"
    package static let status = "Statut"
    package static let checked = "vérifié en"
    package static let audience = "Public"
    package static let mission = "Mission"
    package static let purpose = "À quoi cela sert"
    package static let conditions = "Conditions"
    package static let access = "Comment y aller"
    package static let entrances = "On y entre par"
    package static let replacedBy = "Remplacé par"
    package static let note = "Remarque"
    package static let practices = "Dans le guide"
    package static let sources = "Sources"
    package static let chapter = "Chapitre"
    package static let territory = "Territoire"
    package static let objectives = "Objectifs"
    package static let steps = "Étapes"
    package static let actors = "Acteurs"
    package static let tools = "Outils"
    package static let indicators = "Indicateurs"
    package static let mainStructure = "Répond d’abord"
    package static let secondaryStructures = "Peuvent aussi répondre"
    package static let schemes = "Dispositifs"
    package static let request = "Sa demande"
    package static let questions = "Questions pour le débriefing"
=======
  /// What is said of the library's entries.
  public enum Entries {
    /// The label of a fact.
    public static func label(_ field: EntryField) -> String {
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

    /// When an entry was checked.
    public static func checked(_ month: String) -> String { "vérifié en \(month)" }
>>>>>>> cli

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
