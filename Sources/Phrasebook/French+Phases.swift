import GameEngine

/// Words of the phases.
extension French.Screen {
  package static let hasLeft = "a quitté la séance"
  package static let atTheTable = "À la table"
  package static let notPlayedYet = "N’ont pas encore joué"
  package static let playedAlready = "Ont déjà joué"
  package static let emptySeat = "place libre"
  package static let drawersSwapped = "Les pioches sont échangées."
  package static let caseCard = "CARTE CAS"
  package static let structureCard = "CARTE STRUCTURE"
  package static let canOffer = "Ce qu’on y propose"
  package static let cannotOffer = "Ce qu’on n’y fait pas"
  package static let worksWith = "Avec qui"
  package static let noCards = "Les deux cartes ne sont pas encore tirées."
  package static let wholeRoom = "Toute la salle"
  package static let whoIsAsked = "Qui est sollicité ?"
  package static let whereTo = "Aller à quelle phase ?"
  package static let silenceReturns = "Le silence revient."
  package static let silence =
    "Deux minutes en silence pour compléter sa grille. Elle reste privée jusqu’aux regards."
  package static let nothingMarked = "Marquez d’abord les relevés à rapprocher, avec Espace."
  package static let viewTitles = ["Seul·e et ensemble", "Par rubrique", "Fil de l’entretien"]
  package static let seenBySeveral = "Vu par plusieurs"
  package static let seemAlike = "À rapprocher ? « r » : oui · « d » : non"
  package static let courseLegend = "hauteur : combien ont noté · ? question · s sollicitation"
  package static let untimed = "Notés sans heure"
  package static let exchangeNotes = "Notes de l’échange"
  package static let openDoors = "Portes ouvertes par le groupe"
  package static let heardDoors = "Portes notées dans les grilles"
  package static let askedSchemes = "À demander à la salle"
  package static let keptEntries = "Retenu par le groupe"
  package static let proposedPractices = "Pratiques qui parlent de cette partie"
  package static let dismissedPractices = "Écartées"
  package static let noPage = "Cette ligne n’a pas de fiche dans la bibliothèque."
  package static let takeaways = "Qu’emportez-vous ?"
  package static let commitments = "Qui fait quoi, pour quand ?"
  package static let someone = "Nous"
  package static let satisfactionTitle = "Satisfaction, à main levée"
  package static let noAnswer = "sans réponse"
  package static let attendance = "Nombre de participant·es"
  package static let closedTitle = "La séance est close. Merci à toutes et à tous."
  package static let closedHint = "« x » exporte les notes de la séance, sans les noms."
  package static let closedNamesHint = "« n » les écrit avec les noms ; « o » rouvre la séance."

  package static let cuesTitle = "Pour le joueur ou la joueuse seulement"
  package static let cuesAreFree = "À dire ou à taire, librement."
  package static let typeToNarrow = "Quelques lettres d’un nom raccourcissent la liste."
  package static let whoseGrid = "La grille de qui ?"
  package static let isReady = "prête"
  package static let hasBegun = "commencée"
  package static let gridKept = "Grille prête. Personne suivante."
  package static let noObserver =
    "Personne n’observe cette partie : « p » inscrit les participant·es."

  package static let participantTitle = "Participant·e"
  package static let nameField = "Nom ou pseudonyme"
  package static let homeField = "Structure (facultatif)"
  package static let commitmentTitle = "Qui fait quoi, pour quand ?"
  package static let whoField = "Qui"
  package static let whoHint =
    "Une structure, un réseau, « nous » : les notes partent sans les noms."
  package static let whatField = "Fait quoi"
  package static let dueField = "Pour quand"
  package static let dueHint = "Par exemple 31/01, 15 mars 2027, « avant l’été »."
  package static let settingsTitle = "Réglages de la séance"
  package static let titleField = "Titre"
  package static let territoryField = "Territoire"
  package static let dateField = "Date"
  package static let dateHint = "Année-mois-jour, par exemple 2026-11-23."
  package static let timersField = "Minuteurs"
  package static let timersHint = "Ils informent et ne forcent jamais."
  package static let authorsField = "Auteurs montrés"
  package static let authorsHint = "Après le dévoilement, le nom de qui a écrit chaque relevé."
  package static let toldTitle = "Une pratique racontée dans la salle"
  package static let stepsField = "Comment"
  package static let stepsHint = "Plusieurs étapes : un point-virgule entre chacune."
  package static let contactField = "Qui appeler"
  package static let contactHint = "Une structure, un service ; pas le nom d’une personne."
  package static let practiceNeedsTitle = "Donnez un titre : c’est par lui qu’on la retrouvera."
  package static let doorTitle = "Porte à ouvrir"
  package static let doorField = "Porte"
  package static let remarkField = "Note"

  package static let leaveNow = "Quitter : la séance se reprendra où elle en est"
  package static let leaveDemo = "Quitter : rien n’est gardé"
  package static let exportFirst = "Exporter les notes d’abord"
  package static let stayHere = "Rester dans la séance"

  /// Title of the box that asks how to leave.
  package static func leaving(_ name: String?) -> String {
    name.map { "Quitter « \($0) » ?" } ?? "Quitter la démonstration ?"
  }

  /// How many cases may be drawn.
  package static func cards(_ number: Int) -> String {
    French.count(number, "carte cas", "cartes cas", none: "aucune carte cas")
  }

  /// How many people are in the room.
  package static func participants(_ number: Int) -> String {
    French.count(number, "participant·e", "participant·es", none: "Participant·es")
  }

  /// A person of fiction, on one line.
  package static func person(_ name: String, age: Int, place: String) -> String {
    "\(name), \(age) ans · \(place)"
  }

  /// Words between guillemets.
  package static func quoted(_ text: String) -> String { "« \(text) »" }

  /// A name of the past.
  package static func formerly(_ name: String) -> String { "autrefois \(name)" }

  /// Who draws what.
  package static func draws(_ name: String, _ card: String) -> String { "\(name) tire la \(card)" }

  /// How many cards lie face down.
  package static func left(_ number: Int) -> String {
    French.count(number, "carte", "cartes", none: "pioche vide")
  }

  /// Said once a card is put back.
  package static func cardPutBack(_ card: String) -> String {
    "La \(card) est remise ; elle ne reviendra pas avant la fin de la pioche."
  }

  /// How many lines stand in all grids; never whose, never which.
  package static func linesWritten(_ number: Int) -> String {
    French.count(number, "relevé écrit", "relevés écrits", none: "Aucun relevé écrit")
  }

  /// Said while the room may speak.
  package static func roomIsAsked(isOver: Bool) -> String {
    isOver
      ? "La salle a la parole depuis plus d’une minute : « s » pour revenir au silence."
      : "Sollicitation : toute la salle a la parole."
  }

  /// Said while an observer may speak.
  package static func isAsked(_ name: String, isOver: Bool) -> String {
    isOver
      ? "\(name) a la parole depuis plus d’une minute : « s » pour revenir au silence."
      : "Sollicitation : \(name) a la parole."
  }

  /// A turn, on the timeline of the interview; its length once it is over.
  package static func turn(isRoom: Bool, length: Elapsed?) -> String {
    let who =
      isRoom
      ? "le ou la conseiller·ère sollicite la salle" : "un·e observateur·rice est sollicité·e"
    return who + (length.map { " (\(French.Debriefing.duration($0)))" } ?? "")
  }

  /// A stretch of the interview in which nobody wrote anything.
  package static func quiet(_ length: Elapsed) -> String {
    "\(French.Debriefing.duration(length)) sans relevé"
  }

  /// How many observers wrote at one moment.
  package static func marked(by number: Int, of observers: Int) -> String {
    number == 1
      ? "une même personne, plusieurs relevés"
      : "noté par \(number) sur \(observers) au même moment"
  }

  /// The place of a step among those of the interview.
  package static func step(_ number: Int, of count: Int) -> String { "\(number) sur \(count)" }

  /// How a note about a moment begins.
  package static func noteAt(_ elapsed: Elapsed) -> String { "À \(French.clock(elapsed)) : " }

  package static let momentTitle = "Un moment de l’entretien"

  /// Heading of what one person alone saw.
  package static func seenByOne(observers: Int) -> String {
    "Vu par une seule personne sur \(observers)"
  }

  /// How many observers saw something, its words kept on one row.
  package static func seen(by number: Int, of observers: Int) -> String {
    String(French.seen(by: number, of: observers).map { $0 == " " ? "\u{A0}" : $0 })
  }

  /// A commitment: who, and what.
  package static func commitment(_ who: String) -> String { "\(who)\u{A0}: " }

  /// A scheme nobody named, asked as a question.
  package static func whoKnows(_ name: String) -> String {
    "Et « \(name) » ? Qui, ici, le connaît ?"
  }

  /// A structure nobody named, asked as a question.
  package static func whoKnowsStructure(_ name: String) -> String {
    "Et « \(name) » ? Qui, ici, connaît cette porte ?"
  }

  /// What is known of a scheme in a line or two: whether it still exists, on which conditions, by
  /// which source and when.
  package static func schemeFacts(
    _ name: String, status: String, conditions: String, sites: [String], checked: String?
  ) -> String {
    let conditions = conditions.isEmpty ? "" : " Conditions : \(conditions)"
    let date = checked.map { "vérifié \($0)" } ?? "date non renseignée"
    let source = sites.isEmpty ? "source non renseignée" : "source : \(sites[0])"
    return "\(name) (\(status)).\(conditions) [\(source), \(date)]"
  }

  /// Other structures a door leads to.
  package static func also(_ names: [String]) -> String {
    "aussi : \(names.joined(separator: ", "))"
  }

  /// By when.
  package static func due(_ text: String) -> String { "pour : \(text)" }

  /// Place of a practice in the guide.
  package static func inGuide(chapter: Int, number: Int, territory: String) -> String {
    let place = "Guide des bonnes pratiques, chapitre \(chapter), n° \(number)"
    return territory.isEmpty ? place : "\(place) · \(territory)"
  }

  /// Place of a practice told in a session.
  package static func told(territory: String) -> String {
    territory.isEmpty ? "Pratique racontée en séance" : "Pratique racontée en séance · \(territory)"
  }

  /// Whose grid is being typed.
  package static func gridOf(_ name: String) -> String { "Grille de \(name)" }

  /// To whom the private cues belong.
  package static func cuesFor(_ name: String) -> String {
    "Que la salle détourne les yeux : voici ce que \(name) ne dit pas d’abord."
  }

  // NB: the keys a hint names are the facilitator's; elsewhere the same is said without them.

  /// Said while nobody has joined.
  package static func nobodyYet(_ givesKeys: Bool) -> String {
    givesKeys
      ? "Entrée pour inscrire les participant·es, un prénom par ligne ; la structure après une virgule."
      : "Les participant·es prennent place."
  }

  /// Said while the grids are private.
  package static func stillHidden(_ givesKeys: Bool) -> String {
    givesKeys
      ? "Les grilles sont encore privées. Entrée les dévoile à toute la salle."
      : "Les grilles sont encore privées."
  }

  /// Said where nobody wrote.
  package static func noLines(_ givesKeys: Bool) -> String {
    givesKeys
      ? "Aucun relevé dans cette partie : « g » pour saisir une grille papier."
      : "Aucun relevé dans cette partie."
  }

  /// Said where there is no door, or no practice.
  package static func noEntries(doors: Bool, givesKeys: Bool) -> String {
    if doors { return givesKeys ? noDoors : "Aucune porte encore." }
    return givesKeys ? noPractices : "Aucune pratique encore."
  }

  private static let noDoors =
    "Aucune porte encore. Entrée pour en ouvrir une : une structure, un dispositif, même mal orthographié."
  private static let noPractices =
    "Rien à proposer sans carte ni relevé : « b » ouvre la bibliothèque, « r » garde une pratique racontée."

  /// Said at the end.
  package static func thanks(_ givesKeys: Bool) -> String {
    let keys =
      " « x » écrit les notes, sans les noms ; « c » clôt la séance ; « n » lance une autre partie."
    let words = "Merci à celles et ceux qui ont joué, et à celles et ceux qui ont observé."
    return givesKeys ? words + keys : words
  }
}
