/// An entry of the library, told in plain lines.
extension French {
  /// Labels of what an entry says.
  public enum Entries {
    public static let acronym = "Sigle"
    public static let aliases = "Autres noms"
    public static let name2017 = "En 2017"
    public static let since = "Depuis"
    public static let status = "Statut"
    public static let checked = "vérifié en"
    public static let audience = "Public"
    public static let mission = "Mission"
    public static let purpose = "À quoi cela sert"
    public static let conditions = "Conditions"
    public static let access = "Comment y aller"
    public static let entrances = "On y entre par"
    public static let replacedBy = "Remplacé par"
    public static let note = "Remarque"
    public static let practices = "Dans le guide"
    public static let sources = "Sources"
    public static let chapter = "Chapitre"
    public static let territory = "Territoire"
    public static let objectives = "Objectifs"
    public static let steps = "Étapes"
    public static let actors = "Acteurs"
    public static let tools = "Outils"
    public static let indicators = "Indicateurs"
    public static let mainStructure = "Répond d’abord"
    public static let secondaryStructures = "Peuvent aussi répondre"
    public static let schemes = "Dispositifs"
    public static let request = "Sa demande"
    public static let questions = "Questions pour le débriefing"

    /// What an entry is, and its id.
    public static func kind(_ kind: String, id: String) -> String { "\(kind), \(id)" }

    /// The plural of a kind, as a heading.
    public static func plural(_ kind: String) -> String {
      switch kind {
      case "structure": "Structures"
      case "dispositif": "Dispositifs"
      case "pratique": "Bonnes pratiques"
      case "orientation": "Questions fréquentes"
      default: "Cas"
      }
    }

    /// A section of a library's listing, and how many entries it has.
    public static func heading(_ kind: String, count: Int) -> String { "\(kind) (\(count))" }

    /// A line of a library's listing.
    public static func line(_ id: String, _ title: String, status: String?) -> String {
      "  \(id) : \(title)" + (status.map { " (\($0))" } ?? "")
    }

    /// Number of more hits than those shown.
    public static func more(_ limit: Int) -> String {
      "Seules les \(limit) premières réponses sont montrées ; --limite en montre plus."
    }
  }
}
