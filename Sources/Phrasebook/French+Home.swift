/// Words of the home screen, of setting up, and of the library.
extension French {
  /// Texts of the home screen.
  public enum Home {
    public static let title = "Jeu de cartes SPRO"
    public static let subtitle = "échanger nos pratiques d’orientation"
    public static let start = "Nouvelle séance"
    public static let resume = "Reprendre une séance"
    public static let demo = "Démonstration"
    public static let library = "Bibliothèque"
    public static let help = "Comment se joue une séance ?"
    public static let quit = "Quitter"
    public static let noSession = "Aucune séance à reprendre."
    public static let resumeTitle = "Reprendre quelle séance ?"
    public static let explanation = [
      "Deux volontaires jouent : l’un·e est conseiller·ère, l’autre demandeur·euse d’emploi.",
      "L’un·e tire une carte cas, l’autre une carte structure. Le ou la conseiller·ère lit le cas à voix haute et pose ses questions.",
      "Les autres observent en silence et remplissent une grille, sur papier ou au clavier.",
      "Puis tout le groupe débriefe : ce qui a été vécu, ce qui a été vu, les portes à ouvrir, les pratiques à partager, ce que chacun·e emporte. Les notes s’exportent à tout moment.",
      "Il n’y a ni score, ni bonne réponse. Comptez cinquante minutes à dix.",
    ]
  }

  /// Texts of setting up a session.
  public enum Setup {
    public static let title = "Nouvelle séance"
    public static let defaultTitle = "Échange de pratiques SPRO"
    public static let titleMissing = "Donnez un titre à la séance."
    public static let noSuchCards =
      "Aucune carte ne répond à ce choix : prenez une autre famille ou une autre profondeur."
    public static let titleHint = "Il figurera en tête des notes."
    public static let territory = "Territoire"
    public static let otherTerritory = "autre ou plusieurs"
    public static let territoryHint = "← → pour choisir un SPRO local ; sinon, écrivez-le en dessous."
    public static let place = "Lieu ou précision"
    public static let placeHint = "Facultatif : une ville, une salle, un autre territoire."
    public static let families = "Cartes cas"
    public static let allFamilies = "toutes les familles"
    public static let familiesHint = "← → pour ne jouer qu’une famille de cas."
    public static let depth = "Profondeur"
    public static let allDepths = "toutes"
    public static let depthHint = "Premier contact, situation ordinaire ou emmêlée."
    public static let grid = "Grille"
    public static let gridHint = "Les rubriques que rempliront les observateur·rices."
    public static let next = "suivant"
    public static let open = "ouvrir la séance"

    /// How many cards answer the choice.
    public static func cards(_ cases: Int, _ structures: Int) -> String {
      "\(French.Screen.cards(cases)), \(structures) cartes structure"
    }
  }

  /// Texts of the library.
  public enum Library {
    public static let title = "Bibliothèque"
    public static let search = "Chercher :"
    public static let everything = "tout"
    public static let nothing =
      "Rien ne répond à ces mots : essayez un sigle, un ancien nom, un mot plus court."
    public static let mission = "Mission"
    public static let purpose = "À quoi il sert"
    public static let audience = "Pour qui"
    public static let conditions = "Conditions"
    public static let access = "Comment y entrer"
    public static let offers = "Ce qu’on y propose"
    public static let limits = "Ce qu’on n’y fait pas"
    public static let partners = "Avec qui"
    public static let alsoSaid = "On dit aussi"
    public static let note = "Remarque"
    public static let inGuide = "Dans le guide"
    public static let entrances = "Portes d’entrée"
    public static let otherEntrances = "Autres portes"
    public static let replacedBy = "Remplacé par"
    public static let sources = "Sources"
    public static let notDated = "Date de vérification non indiquée."
    public static let practice = "Bonne pratique"
    public static let objectives = "Objectifs"
    public static let steps = "Mise en œuvre"
    public static let actors = "Acteurs"
    public static let tools = "Outils"
    public static let indicators = "Indicateurs"
    public static let question = "Question du public"
    public static let mainStructure = "Structure principale"
    public static let otherStructures = "Structures secondaires"
    public static let structures = "Structures que le cas peut toucher"
    public static let schemes = "Dispositifs"
    public static let questions = "Questions pour le débriefing"

    /// Several entries of a kind.
    public static func plural(_ kind: String) -> String {
      switch kind {
      case "orientation", "cas": kind
      default: "\(kind)s"
      }
    }

    /// An actor and her part.
    public static func actor(_ name: String, role: String) -> String { "\(name) : \(role)" }

    /// Number of a case.
    public static func caseTitle(_ number: Int) -> String { "Carte cas n° \(number)" }

    /// When an entry was checked.
    public static func checked(_ date: String) -> String { "Vérifié : \(date)" }
  }
}
