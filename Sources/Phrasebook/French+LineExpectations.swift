import GameEngine

/// What a session expects next, in a sentence.
extension French.Lines {
  /// What the facilitator does now.
  package static func expectation(_ session: Session) -> String {
    if session.isClosed { return "la séance est close ; « exporter », « rouvrir » ou « quitter »." }
    switch session.phase {
    case .welcome, .frame, .volunteers, .draw, .reading: return before(session)
    case .interview, .completion: return during(session)
    case .experience, .viewpoints, .doors, .practices, .transfer, .closing: return after(session)
    }
  }

  private static func before(_ session: Session) -> String {
    switch session.phase {
    case .welcome:
      session.present.isEmpty
        ? "inscrire les personnes par « participants » : des prénoms ou des pseudonymes."
        : "compléter « participants », puis « suivant »."
    case .frame: "lire le cadre ensemble ; « suivant » quand tout le monde est d’accord."
    case .volunteers: volunteers(session)
    case .draw: draw(session)
    default: "le ou la conseiller·ère lit le cas à voix haute : « lire », puis « suivant »."
    }
  }

  private static func volunteers(_ session: Session) -> String {
    let missing = PlayerRole.allCases.filter { session.round.players[$0] == nil }
    if missing.isEmpty { return "« suivant » pour tirer les cartes." }
    let roles = French.list(missing.map(French.title))
    return "choisir qui joue : \(roles) (« volontaires », « choisir »)."
  }

  private static func draw(_ session: Session) -> String {
    let round = session.round
    if round.isDealt { return "« suivant » pour lire le cas, ou « remettre » une carte." }
    let missing = PileKind.allCases.filter {
      $0 == .cases ? round.caseCard == nil : round.structureCard == nil
    }
    return "tirer \(French.list(missing.map { "la \(French.card($0))" })) (« tirer »)."
  }

  private static func during(_ session: Session) -> String {
    guard session.phase == .interview else {
      let (ready, expected) = session.readiness
      return
        "chacun·e complète sa grille en silence (« releve », « pret ») : \(French.readyGrids(ready, of: expected))."
    }
    return session.round.openConsultation == nil
      ? "les deux joueur·euses s’entretiennent, les autres observent ; « solliciter », « releve », puis « suivant »."
      : "la parole est donnée ; « fin » rend le silence."
  }

  private static func after(_ session: Session) -> String {
    switch session.phase {
    case .experience:
      "noter ce que chacun·e a vécu (« note conseiller », « note demandeur »), puis « suivant »."
    case .viewpoints:
      session.round.isRevealed
        ? "regarder ensemble (« regards »), rapprocher ce qui se ressemble (« rapprocher »), puis « suivant »."
        : "dévoiler les grilles par « devoiler »."
    case .doors:
      "nommer les portes à ouvrir (« portes »), questionner les dispositifs (« dispositifs »), puis « suivant »."
    case .practices: "choisir dans les « pratiques » ce qu’on veut « retenir », puis « suivant »."
    case .transfer:
      "noter ce que chacun·e emporte (« note emporter ») et les « engagement » ; ensuite « partie » ou « suivant »."
    default: "compter la « satisfaction », vérifier le « nombre », puis « clore »."
    }
  }
}
