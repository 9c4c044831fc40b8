/// Words of the home screen, of setting up, and of the library.
extension French {
  /// Texts of the home screen.
  package enum Home {
    package static let title = "Jeu de cartes SPRO"
    package static let subtitle = "échanger nos pratiques d’orientation"
    package static let start = "Nouvelle séance"
    package static let resume = "Reprendre une séance"
    package static let demo = "Démonstration"
    package static let library = "Bibliothèque"
    package static let help = "Comment se joue une séance ?"
    package static let quit = "Quitter"
    package static let noSession = "Aucune séance à reprendre."
    package static let resumeTitle = "Reprendre quelle séance ?"
    package static let explanation = [
      "Deux volontaires jouent : l’un·e est conseiller·ère, l’autre demandeur·euse d’emploi.",
      "L’un·e tire une carte cas, l’autre une carte structure. Le ou la conseiller·ère lit le cas à voix haute et pose ses questions.",
      "Les autres observent en silence et remplissent une grille, sur papier ou au clavier.",
      "Puis tout le groupe débriefe : ce qui a été vécu, ce qui a été vu, les portes à ouvrir, les pratiques à partager, ce que chacun·e emporte. Les notes s’exportent à tout moment.",
      "Il n’y a ni score, ni bonne réponse. Comptez cinquante minutes à dix.",
    ]
  }

  /// Texts of setting up a session.
  package enum Setup {
    package static let title = "Nouvelle séance"
    package static let defaultTitle = "Échange de pratiques SPRO"
    package static let titleMissing = "Donnez un titre à la séance."
    package static let noSuchCards =
      "Aucune carte ne répond à ce choix : prenez une autre famille ou une autre profondeur."
    package static let titleHint = "Il figurera en tête des notes."
    package static let territory = "Territoire"
    package static let otherTerritory = "autre ou plusieurs"
    package static let territoryHint =
      "← → pour choisir un SPRO local ; sinon, écrivez-le en dessous."
    package static let place = "Lieu ou précision"
    package static let placeHint = "Facultatif : une ville, une salle, un autre territoire."
    package static let families = "Cartes cas"
    package static let allFamilies = "toutes les familles"
    package static let familiesHint = "← → pour ne jouer qu’une famille de cas."
    package static let depth = "Profondeur"
    package static let allDepths = "toutes"
    package static let depthHint = "Premier contact, situation ordinaire ou emmêlée."
    package static let grid = "Grille"
    package static let gridHint = "Les rubriques que rempliront les observateur·rices."
    package static let next = "suivant"
    package static let open = "ouvrir la séance"

    /// How many cards answer the choice.
    package static func cards(_ cases: Int, _ structures: Int) -> String {
      let others = French.count(
        structures, "carte structure", "cartes structure", none: "aucune carte structure")
      return "\(French.Screen.cards(cases)), \(others)"
    }
  }

  /// Texts of the library.
  package enum Library {
    package static let title = "Bibliothèque"
    package static let search = "Chercher :"
    package static let everything = "tout"
    package static let notKept = "Une carte cas se tire, elle ne se retient pas."
    package static let nothing =
      "Rien ne répond à ces mots : essayez un sigle, un ancien nom, un mot plus court."
    package static let mission = "Mission"
    package static let purpose = "À quoi il sert"
    package static let audience = "Pour qui"
    package static let conditions = "Conditions"
    package static let access = "Comment y entrer"
    package static let offers = "Ce qu’on y propose"
    package static let limits = "Ce qu’on n’y fait pas"
    package static let partners = "Avec qui"
    package static let alsoSaid = "On dit aussi"
    package static let note = "Remarque"
    package static let inGuide = "Dans le guide"
    package static let entrances = "Portes d’entrée"
    package static let otherEntrances = "Autres portes"
    package static let replacedBy = "Remplacé par"
    package static let sources = "Sources"
    package static let notDated = "Date de vérification non indiquée."
    package static let practice = "Bonne pratique"
    package static let objectives = "Objectifs"
    package static let steps = "Mise en œuvre"
    package static let actors = "Acteurs"
    package static let tools = "Outils"
    package static let indicators = "Indicateurs"
    package static let question = "Question du public"
    package static let mainStructure = "Structure principale"
    package static let otherStructures = "Structures secondaires"
    package static let structures = "Structures que le cas peut toucher"
    package static let schemes = "Dispositifs"
    package static let questions = "Questions pour le débriefing"

    /// Several entries of a kind.
    package static func plural(_ kind: String) -> String {
      switch kind {
      case "orientation", "cas": kind
      default: "\(kind)s"
      }
    }

    /// An actor and her part.
    package static func actor(_ name: String, role: String) -> String { "\(name) : \(role)" }

    /// Number of a case.
    package static func caseTitle(_ number: Int) -> String { "Carte cas n° \(number)" }

    /// Said once something found is kept.
    package static func kept(_ title: String) -> String { "Retenu : « \(title) »." }

    /// When an entry was checked: « le 15 mars 2026 », « en 2026 ».
    package static func checked(_ date: String) -> String { "Vérifié \(date)." }
  }
}
