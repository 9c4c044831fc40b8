/// What `aide` says of each command of the linear mode.
extension French {
  /// The help of a command.
  package static func help(_ topic: LineTopic) -> LineHelp {
    switch topic.chapter {
    case .session: sessionHelp(topic)
    case .people, .course: courseHelp(topic)
    case .table: tableHelp(topic)
    case .grids: gridsHelp(topic)
    case .debriefing, .library: debriefingHelp(topic)
    }
  }

  private static func sessionHelp(_ topic: LineTopic) -> LineHelp {
    switch topic {
    case .open:
      LineHelp(
        "TITRE", "ouvre la séance, qui est gardée à partir de là",
        example: "ouvrir SPRO de Bourges, novembre",
        more: "Choisissez avant, si vous voulez, la grille et les réglages.")
    case .settings:
      LineHelp(
        "[titre|territoire|date|minuteurs|auteurs VALEUR]", "montre ou change les réglages",
        example: "reglages territoire Cher",
        more:
          "« minuteurs » et « auteurs » prennent oui ou non. Avec « auteurs non », les relevés dévoilés restent sans nom."
      )
    case .grid:
      LineHelp(
        "[NOM]", "montre les rubriques de la grille ; avant l’ouverture, choisit la grille",
        example: "grille observation")
    case .pile:
      LineHelp(
        "[FAMILLE…|toutes]", "montre les pioches, ou garde les cas de quelques familles",
        example: "pioche jeunes, handicap")
    case .close: LineHelp("", "clôt la séance", example: "clore")
    case .reopen: LineHelp("", "rouvre une séance close", example: "rouvrir")
    case .undo:
      LineHelp(
        "", "annule la dernière action", example: "annuler",
        more: "Un tirage, un dévoilement ou une clôture ne s’annulent pas.")
    case .export:
      LineHelp(
        "[notes|complet] [md|html|txt|rtf|csv|json] [FICHIER] [nominatif] [remplacer]",
        "écrit les notes pour le groupe, ou le document complet",
        example: "exporter complet html compte-rendu.html",
        more:
          "Sans nom de fichier, il va dans le dossier de la séance. Le format est d’ordinaire celui du nom, sinon md. « spro aide formats » dit ce que contient chacun."
      )
    case .help:
      LineHelp(
        "[COMMANDE]", "montre les commandes, ou en explique une", example: "aide releve",
        more:
          "Une commande s’écrit sans accents, et le début du mot suffit : « rel » pour « releve ».")
    case .quit:
      LineHelp("", "quitte ; la séance se reprend plus tard", example: "quitter")
    default:
      LineHelp("", "dit où en est la séance et ce qui est attendu", example: "etat")
    }
  }

  private static func courseHelp(_ topic: LineTopic) -> LineHelp {
    switch topic {
    case .participants:
      LineHelp(
        "[NOM (STRUCTURE), NOM…]", "inscrit des personnes, ou montre la liste",
        example: "participants Inès (Mission locale), Marc, Léa (CIO)",
        more: "Un prénom ou un pseudonyme suffit ; la structure est facultative.")
    case .rename:
      LineHelp(
        "QUI NOM [(STRUCTURE)]", "corrige un nom ou une structure",
        example: "renommer 2 Marc B. (Cap emploi)")
    case .leave:
      LineHelp("QUI", "note un départ, ou efface une erreur de saisie", example: "depart Marc")
    case .comeBack: LineHelp("QUI", "note un retour dans la salle", example: "retour Marc")
    case .attendance:
      LineHelp(
        "N|inscrits", "donne le nombre de participant·es s’il n’est pas celui des inscrits",
        example: "nombre 12")
    case .next:
      LineHelp(
        "[quand-meme]", "passe à la phase suivante", example: "suivant",
        more:
          "« quand-meme », ou la même commande une seconde fois, avance sans attendre les grilles."
      )
    case .previous: LineHelp("", "revient à la phase précédente", example: "precedent")
    case .go: LineHelp("PHASE", "va à une phase", example: "aller regards")
    case .round:
      LineHelp(
        "[quand-meme]", "commence une nouvelle partie, avec d’autres volontaires",
        example: "partie",
        more:
          "« quand-meme », ou la même commande une seconde fois, passe outre des grilles qui ne sont pas dévoilées."
      )
    case .timer:
      LineHelp(
        "[pause|reprise]", "donne le temps passé, ou arrête et relance celui de l’entretien",
        example: "minuteur", more: "Le minuteur informe et ne force rien.")
    default:
      LineHelp("", "montre des questions ouvertes pour cette phase", example: "relances")
    }
  }

  private static func tableHelp(_ topic: LineTopic) -> LineHelp {
    switch topic {
    case .volunteers:
      LineHelp(
        "[CONSEILLER DEMANDEUR]", "montre qui peut jouer, ou choisit les deux volontaires",
        example: "volontaires Inès Marc",
        more: "Qui n’a pas encore joué est proposé d’abord.")
    case .choose:
      LineHelp(
        "QUI conseiller|demandeur", "choisit une personne pour un rôle",
        example: "choisir Inès conseiller")
    case .release:
      LineHelp("conseiller|demandeur", "libère un rôle", example: "liberer demandeur")
    case .swap:
      LineHelp(
        "", "échange qui tire quelle carte", example: "echanger",
        more: "D’ordinaire, le ou la demandeur·euse d’emploi tire le cas, et l’autre la structure.")
    case .draw:
      LineHelp("[cas|structure]", "tire une carte, ou les deux", example: "tirer cas")
    case .putBack:
      LineHelp("cas|structure", "remet une carte pour en tirer une autre", example: "remettre cas")
    case .read:
      LineHelp("", "donne le cas à lire à voix haute", example: "lire")
    case .cues:
      LineHelp(
        "[montrer]", "montre les indices réservés à qui joue le ou la demandeur·euse d’emploi",
        example: "indices montrer",
        more: "Faites d’abord détourner les yeux aux autres.")
    case .consult:
      LineHelp(
        "QUI|salle", "donne la parole à un·e observateur·rice, ou à la salle",
        example: "solliciter Léa")
    case .endConsult: LineHelp("", "rend le silence à la salle", example: "fin")
    default: LineHelp("", "montre qui joue, et les deux cartes", example: "table")
    }
  }
}
