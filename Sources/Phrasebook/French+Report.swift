import GameEngine

/// Parts of a report, named here so that their words stand in the catalogue; the raw values are
/// those of the formats machines read.
package enum ReportSection: String, CaseIterable, Sendable {
  case overall = "ensemble"
  case territories = "territoires"
  case cards = "cartes"
  case doors = "portes"
  case otherDoors = "portes_hors_bibliotheque"
  case kept = "retenus"
  case commitments = "engagements"
}

/// Columns of a report's tables; the raw values are those of the formats machines read.
package enum ReportColumn: String, CaseIterable, Sendable {
  case day = "jour"
  case first = "premier_jour"
  case last = "dernier_jour"
  case unplayed = "sans_partie"
  case come = "echeances_venues"
  case toCome = "echeances_a_venir"
  case undated = "sans_echeance"
  case territory = "territoire"
  case period = "periode"
  case start = "debut"
  case kind = "genre"
  case deck = "paquet"
  case code
  case number = "numero"
  case label = "libelle"
  case sessions = "seances"
  case rounds = "parties"
  case participants
  case very = "tres_satisfaits"
  case fairly = "satisfaits"
  case little = "peu_satisfaits"
  case notAtAll = "pas_du_tout_satisfaits"
  case unanswered = "sans_reponse"
  case played = "jouee"
  case putBack = "remise"
  case opened = "ouverte"
  case closed = "restee_fermee"
  case due = "echeance"
  case session = "seance_du"
  case structure
  case elapsed = "jours_ecoules"
}

/// What `spro bilan` says.
extension French {
  /// Texts of a report over several sessions.
  package enum Report {}
}

/// What stands in every form.
extension French.Report {
  /// Title of a report.
  package static func title(_ day: String) -> String { "Bilan au \(day)" }

  /// When the sessions were held.
  package static func held(from first: String, to last: String) -> String {
    first == last ? "Séances du \(first)." : "Séances tenues du \(first) au \(last)."
  }

  /// Days the report was asked for.
  package static func span(from first: String?, to last: String?) -> String? {
    switch (first, last) {
    case (nil, nil): nil
    case (let first?, nil): "Depuis le \(first)."
    case (nil, let last?): "Jusqu’au \(last)."
    case (let first?, let last?): "Du \(first) au \(last)."
    }
  }

  /// How much was counted.
  package static func counted(sessions: Int, rounds: Int, participants: Int) -> String {
    let parts = [
      French.count(sessions, "séance", "séances", none: "Aucune séance"),
      French.count(rounds, "partie", "parties", none: "aucune partie"),
      French.count(participants, "participant·e", "participant·es", none: "aucun·e participant·e"),
    ]
    return "\(parts.joined(separator: ", "))."
  }

  /// Sessions in which nobody has played.
  package static func unplayed(_ number: Int) -> String {
    number == 1
      ? "Une séance sans partie jouée n’est pas comptée."
      : "\(number) séances sans partie jouée ne sont pas comptées."
  }

  /// Nothing to count.
  package static let nothing =
    "Aucune séance jouée à compter ici. « spro seances » montre celles de cette machine."

  /// What the figures are not.
  package static let rules =
    "Ces chiffres décrivent des séances, jamais des personnes ; ils ne classent personne."

  /// Heading of a part.
  package static func title(_ section: ReportSection) -> String {
    switch section {
    case .overall: "Ensemble"
    case .territories: "Participation et satisfaction"
    case .cards: "Cartes"
    case .doors: "Portes"
    case .otherDoors: "Portes hors bibliothèque, dites dans plusieurs séances"
    case .kept: "Pratiques et ressources retenues"
    case .commitments: "Engagements dont la date est venue"
    }
  }

  /// Title of a column.
  package static func title(_ column: ReportColumn) -> String {
    switch column {
    case .day: "Jour"
    case .first: "Première séance"
    case .last: "Dernière séance"
    case .unplayed: "Séances sans partie"
    case .come: "Échéances venues"
    case .toCome: "Échéances à venir"
    case .undated: "Sans échéance"
    case .territory: "Territoire"
    case .period: "Période"
    case .start: "Début"
    case .kind: "Genre"
    case .deck: "Paquet"
    case .code: "Code"
    case .number: "N°"
    case .label: "Libellé"
    case .sessions: "Séances"
    case .rounds: "Parties"
    case .participants: "Participant·es"
    case .very: "Très satisfait·es"
    case .fairly: "Satisfait·es"
    case .little: "Peu satisfait·es"
    case .notAtAll: "Pas du tout satisfait·es"
    case .unanswered: "Sans réponse"
    case .played: "Jouée"
    case .putBack: "Remise"
    case .opened: "Ouverte"
    case .closed: "Restée fermée"
    case .due: "Échéance"
    case .session: "Séance du"
    case .structure: "Structure"
    case .elapsed: "Jours écoulés"
    }
  }

  /// A part of a year.
  package static func quarter(_ number: Int, of year: String) -> String {
    "\(number == 1 ? "1er" : "\(number)e") trimestre \(year)"
  }

  /// Sessions without a day.
  package static let undated = "sans date"

  /// Sessions without a territory.
  package static let noTerritory = "Territoire non indiqué"

  /// A card, its number before its title.
  package static func card(_ number: CardNumber?, _ title: String) -> String {
    number.map { "\($0.rawValue) · \(title)" } ?? title
  }

  /// A commitment whose words are not told.
  package static let withheld =
    "(non repris : ce texte nomme quelqu’un, ou permet de le joindre)"

  /// A commitment on the screen.
  package static func commitment(
    since day: String, _ what: String, territory: String, structure: String?
  ) -> String {
    let place = territory.isEmpty ? "" : ", \(territory)"
    return "\(day)\(place) : \(what)" + (structure.map { " (\($0))" } ?? "")
  }

  /// How many commitments there are, and how many are told.
  package static func commitments(come: Int, told: Int, toCome: Int, undated: Int) -> String {
    let parts = [
      told < come ? "Les \(told) plus récents sur \(French.Debriefing.grouped(come))" : nil,
      toCome > 0
        ? French.count(toCome, "date est à venir", "dates sont à venir", none: "") : nil,
      undated > 0
        ? French.count(
          undated, "engagement n’a pas de date", "engagements n’ont pas de date", none: "") : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? "" : "\(French.sentenceCase(parts.joined(separator: " ; ")))."
  }
}

/// The screen.
extension French.Report {
  /// Title over the numbers of participants.
  package static let participation = "Participant·es, par territoire"
  /// Title over the answers about satisfaction.
  package static let satisfaction = "Satisfaction, par territoire"
  /// Title over case cards.
  package static let cases = "Cartes cas"
  /// Title over structure cards.
  package static let structures = "Cartes structure"

  /// Short title of a column, above its numbers.
  package static func short(_ column: ReportColumn) -> String {
    switch column {
    case .sessions: "séances"
    case .rounds: "parties"
    case .participants: "participant·es"
    case .very: "très"
    case .fairly: "satisf."
    case .little: "peu"
    case .notAtAll: "pas"
    case .unanswered: "sans"
    case .played: "jouée"
    case .putBack: "remise"
    case .opened: "ouverte"
    case .closed: "fermée"
    default: title(column)
    }
  }

  /// What the marks of the satisfaction's bars are, in the order of the answers.
  package static let satisfactionMarks: [(mark: Character, words: String)] = [
    ("█", "très satisfait·es"), ("▓", "satisfait·es"), ("▒", "peu"), ("░", "pas du tout"),
    ("·", "sans réponse"),
  ]

  /// What the marks of the doors' bars are: named, then not named.
  package static let doorMarks: [(mark: Character, words: String)] = [
    ("█", "quelqu’un l’a nommée"), ("░", "la carte y menait, et personne ne l’a nommée"),
  ]

  /// What is not shown for want of room.
  package static func more(_ number: Int) -> String {
    "  … et \(number) de plus ; « --format html » les donne toutes."
  }
}

/// The document.
extension French.Report {
  /// Title of a column of bars.
  package static let bars = "En barres"

  /// Title of a column of a table, where there is little room.
  package static func heading(_ column: ReportColumn) -> String {
    switch column {
    case .very: "Très satisf."
    case .fairly: "Satisf."
    case .little: "Peu"
    case .notAtAll: "Pas du tout"
    case .unanswered: "Sans rép."
    case .closed: "Fermée"
    default: title(column)
    }
  }

  /// Title of the column of what the rows of a part are about.
  package static func subject(_ section: ReportSection) -> String {
    switch section {
    case .overall, .territories: title(.territory)
    case .cards: "Carte"
    case .doors: "Porte"
    case .otherDoors: "Porte, comme elle est dite"
    case .kept: "Ce qui est retenu"
    case .commitments: "Engagement"
    }
  }

  /// Columns of commitments.
  package static let commitmentColumns = ["Échéance", "Territoire", "Structure", "Engagement"]
}

/// What does not count, and why.
extension French.Report {
  /// A folder or a journal that cannot be read.
  package static func unreadable(_ path: String, _ reason: String) -> String {
    "« \(path) » n’est pas compté : \(reason)"
  }

  /// A damaged journal.
  package static func damaged(line: Int, offset: Int) -> String {
    "son journal est abîmé à la ligne \(line + 1) (octet \(offset)). Copiez-le de nouveau ; à défaut, « spro seances reparer », là où la séance a été jouée, garde ce qui précède."
  }

  /// A journal a later program wrote.
  package static let newer =
    "son journal vient d’une version plus récente de spro. Recommencez avec cette version."

  /// Something else than a journal.
  package static let notAJournal =
    "ce qui s’y appelle journal.ndjson n’est pas un journal de spro. Retirez ce dossier, ou copiez-le de nouveau."

  /// No such folder.
  package static let missing =
    "il n’existe pas. Donnez un dossier où des séances sont gardées."

  /// Something the system refuses.
  package static func refused(_ reason: String) -> String {
    "\(reason). Vérifiez les droits et la copie de ce dossier."
  }

  /// A copy that tells something else.
  package static func diverged(_ path: String, counted: String) -> String {
    "« \(path) » et « \(counted) » sont deux suites différentes d’une même séance : seule la seconde, la plus longue, est comptée. Gardez celle que vous voulez et retirez l’autre."
  }

  /// Days in the wrong order.
  package static func reversed(from first: String, to last: String) -> String {
    "--depuis (\(first)) vient après --jusqua (\(last)). Échangez les deux jours."
  }
}

/// The head of the SQL.
extension French.Report {
  /// What the tables are, and what loading them does.
  package static let sqlHead = [
    "Tables d’un bilan de spro, pour PostgreSQL et SQLite.",
    "Charger ce fichier remplace les tables spro_bilan_* d’un bilan précédent, et rien d’autre.",
  ]
}
