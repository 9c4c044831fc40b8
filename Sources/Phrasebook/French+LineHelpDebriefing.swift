/// What `aide` says of the commands for grids, debriefing and library.
extension French {
  static func gridsHelp(_ topic: LineTopic) -> LineHelp {
    switch topic {
    case .observe:
      LineHelp(
        "QUI RUBRIQUE [TEMPS] TEXTE", "enregistre une ligne de la grille de quelqu’un",
        example: "releve Léa questions 4:30 Elle reformule la demande",
        more:
          "RUBRIQUE est un numéro ou un nom de « grille ». TEMPS, facultatif, est le moment de l’entretien ; après un texte entre guillemets, il peut venir à la fin. Le texte n’est montré à personne avant le dévoilement."
      )
    case .edit:
      LineHelp(
        "N TEXTE", "change le texte d’un relevé saisi ici, avant le dévoilement",
        example: "modifier 3 Elle reformule deux fois la demande")
    case .move:
      LineHelp(
        "N RUBRIQUE", "met un relevé sous une autre rubrique, avant le dévoilement",
        example: "deplacer 3 portes")
    case .withdraw:
      LineHelp("N", "retire un relevé saisi ici, avant le dévoilement", example: "retirer 3")
    case .ready: LineHelp("QUI…|tous", "note que des grilles sont prêtes", example: "pret Léa")
    case .notReady:
      LineHelp("QUI…", "note qu’une grille n’est pas prête", example: "pas-pret Léa")
    case .reveal:
      LineHelp("[quand-meme]", "dévoile toutes les grilles à la salle", example: "devoiler")
    case .viewpoints:
      LineHelp(
        "[seul|semblables|ensemble|rubriques|fil]", "montre les relevés dévoilés",
        example: "regards fil",
        more:
          "« seul » : ce qu’une seule personne a vu. « semblables » : ce qui semble dire la même chose, à rapprocher ou à séparer. « ensemble » : ce que plusieurs ont vu. « rubriques » : tout, rubrique par rubrique. « fil » : tout, dans l’ordre de l’entretien."
      )
    case .moment:
      LineHelp(
        "[TEMPS|suivant|precedent]", "montre un moment de l’entretien, pour en parler",
        example: "moment 4:30",
        more: "Sans rien : le moment dont on parle. « regards fil » les donne tous.")
    case .group:
      LineHelp(
        "N N…", "rapproche des relevés qui se ressemblent", example: "rapprocher 3 7",
        more:
          "Un seul numéro accepte le rapprochement que « regards semblables » propose. Un relevé amène tout son groupe."
      )
    case .split:
      LineHelp(
        "N", "sépare ce qui est rapproché d’un relevé, ou refuse de l’en rapprocher",
        example: "separer 3")
    case .hide:
      LineHelp(
        "N", "masque au mur un relevé dévoilé, sans dire de qui il est", example: "masquer 5",
        more: "« regards » dit ce qui est masqué ; « remontrer » le remet.")
    case .show:
      LineHelp("N", "remet au mur un relevé masqué", example: "remontrer 5")
    default: LineHelp("N", "sort un relevé de son groupe", example: "sortir 7")
    }
  }

  static func debriefingHelp(_ topic: LineTopic) -> LineHelp {
    switch topic {
    case .note:
      LineHelp(
        "[GENRE [de=QUI] TEXTE]", "montre les notes de la partie, ou en écrit une",
        example: "note emporter de=Léa Demander d’abord ce qui a déjà été fait",
        more: "GENRE : conseiller ou demandeur (ce que chacun·e a vécu), echange, emporter.")
    case .doors:
      LineHelp(
        "[NOM, NOM…]", "montre les portes à ouvrir, ou en ajoute", example: "portes CIO, CPF")
    case .schemes:
      LineHelp(
        "", "questionne les dispositifs liés à ce cas et que personne n’a nommés",
        example: "dispositifs")
    case .practices:
      LineHelp(
        "", "propose des bonnes pratiques qui parlent de cette partie, et dit pourquoi",
        example: "pratiques")
    case .tell:
      LineHelp(
        "« TITRE » [« TERRITOIRE » [« ÉTAPE ; ÉTAPE… » [« QUI APPELER »]]]",
        "garde une pratique racontée dans la salle, que les prochaines séances trouveront",
        example:
          "raconter « Café des métiers » « Pithiviers » « Un mardi par mois ; un employeur invité » « CIO »",
        more:
          "Elle va dans votre bibliothèque, à compléter plus tard, et dans ce que le groupe retient. Nommez une structure ou un service, pas une personne."
      )
    case .keep:
      LineHelp(
        "N|NOM [« REMARQUE »]", "retient une pratique, un dispositif ou une structure",
        example: "retenir 2 « À essayer au forum de mars »",
        more: "N est un numéro de la dernière liste montrée.")
    case .letGo: LineHelp("N", "ne retient plus une entrée", example: "lacher 4")
    case .dismiss:
      LineHelp(
        "[N|NOM]", "écarte une pratique proposée à cette partie, ou montre les écartées",
        example: "ecarter 3", more: "N est un numéro de la dernière liste montrée.")
    case .readmit:
      LineHelp("N|NOM", "laisse proposer de nouveau une pratique écartée", example: "reproposer 1")
    case .remark:
      LineHelp(
        "N TEXTE", "écrit une remarque à côté d’une porte ou d’une entrée retenue",
        example: "remarque 4 Voir avec l’accueil du mardi")
    case .correct:
      LineHelp(
        "N TEXTE", "change le texte d’une note, d’une porte ou d’un engagement",
        example: "corriger 5 Appeler le CIO de Bourges",
        more:
          "Pour un engagement, « QUI » « QUOI » « QUAND », entre guillemets, changent tout à la fois."
      )
    case .erase:
      LineHelp("N", "efface une note, une porte ou un engagement", example: "effacer 5")
    case .commit:
      LineHelp(
        "[QUI QUOI [QUAND] [AAAA-MM-JJ]]", "montre les engagements, ou en note un",
        example: "engagement « Mission locale » « Appeler le CIO » « fin janvier » 2027-01-31",
        more: "Mettez entre guillemets ce qui compte plusieurs mots.")
    case .satisfaction:
      LineHelp(
        "[tres|satisfait|peu|pas N…]", "montre ou compte les réponses sur la satisfaction",
        example: "satisfaction tres 5 satisfait 4 peu 1",
        more: "Seuls des nombres sont gardés, jamais qui a répondu quoi.")
    case .search:
      LineHelp("TEXTE", "cherche dans la bibliothèque", example: "chercher financer une formation")
    default:
      LineHelp(
        "N|NOM", "montre une fiche de la bibliothèque", example: "fiche CPF",
        more: "N est un numéro de la dernière liste montrée.")
    }
  }
}
