/// What the entries of each table are made of, in the order of the deck's own files.
extension DeckTable {
  var fields: [TableField] {
    switch self {
    case .info: Self.infoFields
    case .territories: [.text("id"), .text("nom"), .lines("departements")]
    case .families, .audiences, .themes: [.text("id"), .text("titre")]
    case .cases: Self.caseFields
    case .structures: Self.structureFields
    case .schemes: Self.schemeFields
    case .chapters: [.text("id"), .number("numero"), .text("titre")]
    case .practices: Self.practiceFields
    case .orientation: Self.orientationFields
    case .grids: [.text("id"), .text("titre"), .text("usage")]
    case .sections: [.text("id"), .text("titre"), .text("aide"), .text("genre")]
    case .prompts: []
    }
  }

  private static let infoFields: [TableField] = [
    .number("format"), .text("id"), .text("titre"), .text("version"), .date("date"),
    .text("licence"), .text("presentation"), .optional("etend"), .optionalLines("preambule"),
    .optionalLines("sources"),
  ]

  private static let caseFields: [TableField] = [
    .text("id"), .number("numero"), .text("titre"), .text("famille"), .text("profondeur"),
    .group("personne", [.text("prenom"), .number("age"), .text("lieu")]), .lines("situation"),
    .text("demande"), .lines("indices"), .ids("publics"), .ids("themes"),
    .optionalLines("mots"), .ids("structures"), .ids("dispositifs"), .lines("questions"),
  ]

  private static let structureFields: [TableField] = [
    .text("id"), .number("numero"), .text("nom"), .optional("sigle"), .lines("alias"),
    .text("nom_2017"), .text("depuis"), .text("statut"), .text("public"), .text("mission"),
    .text("conditions"), .text("acces"), .lines("source"), .text("confiance"),
    .optionalDate("verifie_le"), .optional("remarque"), .lines("profils"), .ids("publics"),
    .ids("themes"), .optionalLines("mots"), .ids("dans_le_guide"),
    .optionalGroup(
      "carte",
      [
        .lines("peut", as: "carte_peut"), .lines("ne_peut_pas", as: "carte_ne_peut_pas"),
        .lines("avec", as: "carte_avec"),
      ]),
  ]

  private static let schemeFields: [TableField] = [
    .text("id"), .text("nom"), .optional("sigle"), .lines("alias"), .text("nom_2017"),
    .text("depuis"), .text("statut"), .text("public"), .text("objet"), .text("conditions"),
    .ids("entrees"), .optional("entrees_remarque"), .lines("profils"), .ids("publics"),
    .ids("themes"), .optionalLines("mots"), .ids("remplace_par"), .lines("source"),
    .text("confiance"),
    .optionalDate("verifie_le"), .optional("remarque"), .ids("dans_le_guide"),
  ]

  private static let practiceFields: [TableField] = [
    .text("id"), .number("numero"), .text("chapitre"), .text("titre"), .text("territoire"),
    .lines("departements"), .lines("objectifs"), .lines("etapes"),
    .parts("acteurs", [.text("nom"), .optional("role")]), .lines("outils"),
    .lines("indicateurs"), .optional("remarque"), .ids("structures"), .ids("dispositifs"),
    .ids("publics"), .ids("themes"), .lines("mots"),
  ]

  private static let orientationFields: [TableField] = [
    .text("id"), .text("question"), .ids("publics"), .ids("themes"), .optionalLines("mots"),
    .text("principale"), .ids("secondaires"), .ids("dispositifs"), .optional("remarque"),
  ]

  /// Headings of the whole table, the one that names another table's entry first.
  var headings: [String] { leadingHeadings + fields.flatMap(\.headings) }

  /// Headings without which the table cannot be read.
  var requiredHeadings: [String] { leadingHeadings + fields.flatMap(\.requiredHeadings) }

  private var leadingHeadings: [String] {
    switch shape {
    case .wholeFile, .list: []
    case .listWithin(_, _, let idHeading): [idHeading]
    case .textsByKey: [Self.keyHeading, Self.textsHeading]
    }
  }

  static let keyHeading = "phase"
  static let textsHeading = "questions"
}
