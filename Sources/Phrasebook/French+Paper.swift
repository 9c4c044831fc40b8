import GameEngine

/// A deck on paper.
extension French {
  /// What stands on the pages to print.
  package enum Paper {
    package static let caseCards =
      "Cartes cas : à imprimer en recto verso, bord long, puis à découper"
    package static let structureCards =
      "Cartes structure : à imprimer en recto verso, bord long, puis à découper"
    package static let cues =
      "Indices : à découper, à plier et à remettre à la seule personne qui joue le ou la demandeur·euse"
    package static let sessionSheet = "Feuille de l’animateur·rice"
    package static let course = "Le déroulement"
    package static let timing =
      "Cinquante minutes pour dix personnes. Les durées informent et ne forcent jamais : on peut s’attarder, revenir, sauter."
    package static let observing =
      "Observez en silence, sauf si le ou la conseiller·ère vous sollicite. Notez ce que vous voyez et entendez, sans jugement de valeur."
    package static let gridBlanks = [
      "Carte cas n°", "Carte structure n°", "Partie n°", "Date", "Nom ou pseudonyme (facultatif)",
    ]
    package static let debriefing = "Au débriefing, cas par cas"
    package static let debriefingHint =
      "Des questions à poser à la salle, et les portes que le cas peut toucher. Aucune n’est une réponse attendue."

    /// A kind of card, and its number.
    package static func numbered(_ kind: String, _ number: Int) -> String {
      "\(kind) · n° \(number)"
    }

    /// A case, by number and title.
    package static func numberAndTitle(_ number: Int, _ title: String) -> String {
      "N° \(number) · \(title)"
    }

    /// Who somebody plays, and in which case.
    package static func nameAndTitle(_ name: String, _ title: String) -> String {
      "\(name) · \(title)"
    }

    /// Foot of a case card.
    package static func fiction(_ deck: String) -> String {
      "Personnage et situation fictifs · \(deck)"
    }

    /// Structures and schemes a case may touch.
    package static func doors(_ names: [String]) -> String {
      names.isEmpty ? "" : "Portes : \(names.joined(separator: ", "))."
    }

    /// A phase and the minutes planned from it on.
    package static func heading(_ phase: Phase, minutes: Int?) -> String {
      title(phase) + (minutes.map { " · \($0) min" } ?? "")
    }

    /// What happens in a phase.
    package static func course(_ phase: Phase) -> String {
      switch phase {
      case .welcome:
        "Chacun·e donne un prénom ou un pseudonyme, et sa structure si elle ou il le souhaite. Distribuez une grille par observateur·rice."
      case .frame:
        "Lisez les trois règles, la confidentialité et le contrat de fiction ; demandez l’accord de la salle."
      case .volunteers:
        "Demandez deux volontaires : l’un·e joue le ou la conseiller·ère, l’autre le ou la demandeur·euse d’emploi. Proposez d’abord à qui n’a pas encore joué."
      case .draw:
        "Le ou la demandeur·euse tire une carte cas, le ou la conseiller·ère une carte structure : la maison où elle ou il travaille. Une carte peut être remise. Donnez au ou à la demandeur·euse les indices du cas, pliés."
      case .reading:
        "Le ou la conseiller·ère lit le cas à voix haute, sans se presser. La salle écoute."
      case .interview:
        "Questions et réponses. Le ou la demandeur·euse répond ce qu’elle ou il veut. La salle observe en silence et note ; seul·e le ou la conseiller·ère peut solliciter quelqu’un."
      case .completion: "Deux minutes en silence pour compléter les grilles, qui restent privées."
      case .experience:
        "La parole d’abord à qui a joué : le ou la conseiller·ère, puis le ou la demandeur·euse. Que s’est-il passé pour vous ?"
      case .viewpoints:
        "Les grilles s’ouvrent. Commencez par ce qu’une seule personne a vu, puis ce que plusieurs ont vu. Ni note, ni classement."
      case .doors:
        "Les portes à ouvrir, et derrière chacune les structures et les dispositifs. Posez en questions ce que personne n’a nommé."
      case .practices:
        "Qui fait déjà cela ? Cherchez dans le guide, et notez les pratiques racontées dans la salle."
      case .transfer: "Chacun·e dit ce qu’elle ou il emporte. Qui fait quoi, pour quand ?"
      case .closing:
        "Satisfaction à main levée, nombre de participant·es, merci. Une autre partie, ou la fin."
      }
    }
  }
}
