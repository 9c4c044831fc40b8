import GameEngine

/// Words for the parts of a session.
extension French {
  /// Title of a phase, as the track and the documents show it.
  package static func title(_ phase: Phase) -> String {
    switch phase {
    case .welcome: "Accueil"
    case .frame: "Cadre"
    case .volunteers: "Volontaires"
    case .draw: "Tirage"
    case .reading: "Lecture"
    case .interview: "Questions-réponses"
    case .completion: "Grilles"
    case .experience: "Vécu"
    case .viewpoints: "Regards"
    case .doors: "Portes et dispositifs"
    case .practices: "Pratiques"
    case .transfer: "Transfert"
    case .closing: "Clôture"
    }
  }

  /// Title of a phase where there is little room.
  package static func shortTitle(_ phase: Phase) -> String {
    switch phase {
    case .interview: "Questions"
    case .doors: "Portes"
    default: title(phase)
    }
  }

  /// Key under which a deck gives its prompts for a phase.
  package static func promptKey(_ phase: Phase) -> String {
    switch phase {
    case .welcome: "accueil"
    case .frame: "cadre"
    case .volunteers: "volontaires"
    case .draw: "tirage"
    case .reading: "lecture"
    case .interview: "entretien"
    case .completion: "grilles"
    case .experience: "vecu"
    case .viewpoints: "regards"
    case .doors: "portes"
    case .practices: "pratiques"
    case .transfer: "transfert"
    case .closing: "cloture"
    }
  }

  /// Name of a part.
  package static func title(_ role: PlayerRole) -> String {
    switch role {
    case .adviser: "conseiller·ère"
    case .jobSeeker: "demandeur·euse d’emploi"
    }
  }

  /// Name of a card of a pile.
  package static func card(_ kind: PileKind) -> String {
    switch kind {
    case .cases: "carte cas"
    case .structures: "carte structure"
    }
  }

  /// How tangled a case is.
  package static func title(_ depth: CaseDepth) -> String {
    switch depth {
    case .firstContact: "premier contact"
    case .ordinary: "ordinaire"
    case .tangled: "emmêlée"
    }
  }

  /// An answer about satisfaction.
  package static func title(_ level: Satisfaction) -> String {
    switch level {
    case .very: "très satisfait·e"
    case .fairly: "satisfait·e"
    case .little: "peu satisfait·e"
    case .notAtAll: "pas du tout satisfait·e"
    }
  }

  /// What a note is about.
  package static func title(_ kind: Note.Kind) -> String {
    switch kind {
    case .adviserExperience: "Vécu : conseiller·ère"
    case .jobSeekerExperience: "Vécu : demandeur·euse d’emploi"
    case .exchange: "Échange"
    case .takeaway: "À emporter"
    }
  }

  /// What an entry of the library is.
  package static func title(_ kind: LibraryEntry.Kind) -> String {
    switch kind {
    case .structure: "structure"
    case .scheme: "dispositif"
    case .practice: "bonne pratique"
    case .orientation: "question du public"
    }
  }

  /// A length of time, `4:05` or `1:02:03`.
  package static func clock(_ elapsed: Elapsed) -> String {
    let (hours, rest) = elapsed.seconds.quotientAndRemainder(dividingBy: 3600)
    let (minutes, seconds) = rest.quotientAndRemainder(dividingBy: 60)
    let tail = seconds < 10 ? "0\(seconds)" : "\(seconds)"
    guard hours > 0 else { return "\(minutes):\(tail)" }
    return "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(tail)"
  }

  /// A number and its noun, `1 relevé`, `3 relevés`, `aucun relevé`.
  package static func count(_ number: Int, _ one: String, _ many: String, none: String) -> String {
    switch number {
    case 0: none
    case 1: "1 \(one)"
    default: "\(number) \(many)"
    }
  }

  /// How many observations, in words.
  package static func observations(_ number: Int) -> String {
    count(number, "relevé", "relevés", none: "aucun relevé")
  }

  /// How many observers saw something: « vu par 4 sur 7 », never a rate.
  package static func seen(by number: Int, of observers: Int) -> String {
    "vu par \(number) sur \(observers)"
  }

  /// How many grids are ready.
  package static func readyGrids(_ ready: Int, of expected: Int) -> String {
    "\(ready) \(ready > 1 ? "grilles prêtes" : "grille prête") sur \(expected)"
  }
}
