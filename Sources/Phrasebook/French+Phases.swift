import GameEngine

/// Words of the phases.
extension French.Screen {
  public static let nobodyYet =
    "Entrée pour inscrire les participant·es, un prénom par ligne ; la structure après une virgule."
  public static let hasLeft = "a quitté la séance"
  public static let rules = [
    "Les observateur·rices gardent le silence, sauf si le ou la conseiller·ère les sollicite.",
    "Aucun jugement de valeur, ni sur les personnes, ni sur leurs réponses.",
    "Il n’y a pas de bonne réponse : une réponse ne vaut qu’ici et maintenant.",
    "Confidentialité : ce qui se dit ici reste ici. Les notes partent sans les noms.",
    "Fiction : la personne de la carte est inventée ; on la joue, on ne la juge pas.",
  ]
  public static let atTheTable = "À la table"
  public static let notPlayedYet = "N’ont pas encore joué"
  public static let playedAlready = "Ont déjà joué"
  public static let emptySeat = "place libre"
  public static let drawersSwapped = "Les pioches sont échangées."
  public static let caseCard = "CARTE CAS"
  public static let structureCard = "CARTE STRUCTURE"
  public static let canOffer = "Ce qu’on y propose"
  public static let cannotOffer = "Ce qu’on n’y fait pas"
  public static let worksWith = "Avec qui"
  public static let noCards = "Les deux cartes ne sont pas encore tirées."
  public static let wholeRoom = "Toute la salle"
  public static let whoIsAsked = " Qui est sollicité ? "
  public static let whereTo = " Aller à quelle phase ? "
  public static let silenceReturns = "Le silence revient."
  public static let silence =
    "Deux minutes en silence pour compléter sa grille. Elle reste privée jusqu’aux regards."
  public static let stillHidden =
    "Les grilles sont encore privées. Entrée les dévoile à toute la salle."
  public static let nothingMarked = "Marquez d’abord les relevés à rapprocher, avec Espace."
  public static let viewTitles = ["Seul·e et ensemble", "Par rubrique", "Fil de l’entretien"]
  public static let seenBySeveral = "Vu par plusieurs"
  public static let untimed = "Notés sans heure"
  public static let exchangeNotes = "Notes de l’échange"
  public static let noLines = "Aucun relevé dans cette partie : « g » pour saisir une grille papier."
  public static let openDoors = "Portes ouvertes par le groupe"
  public static let heardDoors = "Portes notées dans les grilles"
  public static let askedSchemes = "À demander à la salle"
  public static let keptEntries = "Retenu par le groupe"
  public static let proposedPractices = "Pratiques du guide qui parlent de cette partie"
  public static let noDoors =
    "Aucune porte encore. Entrée pour en ouvrir une : une structure, un dispositif, même mal orthographié."
  public static let noPractices =
    "Rien à proposer sans carte ni relevé : « b » ouvre la bibliothèque, « a » note une pratique racontée."
  public static let noPage = "Cette ligne n’a pas de fiche dans la bibliothèque."
  public static let takeaways = "Qu’emportez-vous ?"
  public static let commitments = "Qui fait quoi, pour quand ?"
  public static let someone = "Nous"
  public static let satisfactionTitle = "Satisfaction, à main levée"
  public static let noAnswer = "sans réponse"
  public static let attendance = "Nombre de participant·es"
  public static let thanks =
    "Merci à celles et ceux qui ont joué, et à celles et ceux qui ont observé. « x » écrit les notes, sans les noms ; « c » clôt la séance ; « n » lance une autre partie."
  public static let closedTitle = "La séance est close. Merci à toutes et à tous."
  public static let closedHint = "« x » écrit les notes de la séance, sans les noms."
  public static let closedNamesHint = "« n » les écrit avec les noms ; « o » rouvre la séance."

  public static let cuesTitle = "Pour le joueur ou la joueuse seulement"
  public static let cuesAreFree = "À dire ou à taire, librement."
  public static let whoseGrid = "La grille de qui ?"
  public static let isReady = "prête"
  public static let gridKept = "Grille prête. Personne suivante."
  public static let noObserver = "Personne n’observe cette partie : « p » inscrit les participant·es."

  public static let participantTitle = " Participant·e "
  public static let nameField = "Nom ou pseudonyme"
  public static let homeField = "Structure (facultatif)"
  public static let commitmentTitle = " Qui fait quoi, pour quand ? "
  public static let whoField = "Qui"
  public static let whoHint = "Une structure, un réseau, « nous » : les notes partent sans les noms."
  public static let whatField = "Fait quoi"
  public static let dueField = "Pour quand"
  public static let dueHint = "Par exemple 31/01, 15 mars 2027, « avant l’été »."
  public static let settingsTitle = " Réglages de la séance "
  public static let titleField = "Titre"
  public static let territoryField = "Territoire"
  public static let dateField = "Date"
  public static let dateHint = "Année-mois-jour, par exemple 2026-11-23."
  public static let timersField = "Minuteurs"
  public static let timersHint = "Ils informent et ne forcent jamais."
  public static let authorsField = "Auteurs montrés"
  public static let authorsHint = "Après le dévoilement, le nom de qui a écrit chaque relevé."
  public static let doorTitle = " Porte à ouvrir "
  public static let doorField = "Porte"
  public static let remarkField = "Note"

  public static let leaveNow = "Quitter : la séance se reprendra où elle en est"
  public static let exportFirst = "Exporter les notes d’abord"
  public static let stayHere = "Rester dans la séance"

  /// Title of the box that asks how to leave.
  public static func leaving(_ name: String?) -> String {
    name.map { " Quitter « \($0) » ? " } ?? " Quitter la démonstration ? "
  }

  /// How many cases may be drawn.
  public static func cards(_ number: Int) -> String {
    French.count(number, "carte cas", "cartes cas", none: "aucune carte cas")
  }

  /// How many people are in the room.
  public static func participants(_ number: Int) -> String {
    French.count(number, "participant·e", "participant·es", none: "Participant·es")
  }

  /// A person of fiction, on one line.
  public static func person(_ name: String, age: Int, place: String) -> String {
    "\(name), \(age) ans · \(place)"
  }

  /// Words between guillemets.
  public static func quoted(_ text: String) -> String { "« \(text) »" }

  /// A name of the past.
  public static func formerly(_ name: String) -> String { "autrefois \(name)" }

  /// Who draws what.
  public static func draws(_ name: String, _ card: String) -> String { "\(name) tire la \(card)" }

  /// How many cards lie face down.
  public static func left(_ number: Int) -> String {
    French.count(number, "carte", "cartes", none: "pioche vide")
  }

  /// Said once a card is put back.
  public static func cardPutBack(_ card: String) -> String {
    "La \(card) est remise ; elle ne reviendra pas avant la fin de la pioche."
  }

  /// How many lines stand in all grids; never whose, never which.
  public static func linesWritten(_ number: Int) -> String {
    French.count(number, "relevé écrit", "relevés écrits", none: "Aucun relevé écrit")
  }

  /// Said while the room may speak.
  public static func roomIsAsked(isOver: Bool) -> String {
    isOver
      ? "La salle a la parole depuis plus d’une minute : « s » pour revenir au silence."
      : "Sollicitation : toute la salle a la parole."
  }

  /// Said while an observer may speak.
  public static func isAsked(_ name: String, isOver: Bool) -> String {
    isOver
      ? "\(name) a la parole depuis plus d’une minute : « s » pour revenir au silence."
      : "Sollicitation : \(name) a la parole."
  }

  /// A turn, on the timeline of the interview.
  public static func turn(isRoom: Bool) -> String {
    isRoom ? "le ou la conseiller·ère sollicite la salle" : "un·e observateur·rice est sollicité·e"
  }

  /// Heading of what one person alone saw.
  public static func seenByOne(observers: Int) -> String {
    "Vu par une seule personne sur \(observers)"
  }

  /// A scheme nobody named, asked as a question.
  public static func whoKnows(_ name: String) -> String { "Et « \(name) » ? Qui, ici, le connaît ?" }

  /// Other structures a door leads to.
  public static func also(_ names: [String]) -> String { "aussi : \(names.joined(separator: ", "))" }

  /// By when.
  public static func due(_ text: String) -> String { "pour : \(text)" }

  /// Place of a practice in the guide.
  public static func inGuide(chapter: Int, number: Int, territory: String) -> String {
    let place = "Guide des bonnes pratiques, chapitre \(chapter), n° \(number)"
    return territory.isEmpty ? place : "\(place) · \(territory)"
  }

  /// Whose grid is being typed.
  public static func gridOf(_ name: String) -> String { "Grille de \(name)" }

  /// To whom the private cues belong.
  public static func cuesFor(_ name: String) -> String {
    "Que la salle détourne les yeux : voici ce que \(name) ne dit pas d’abord."
  }
}
