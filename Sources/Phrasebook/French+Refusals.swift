import GameEngine

/// What the program answers when it refuses: what is wrong, and what to do.
extension French {
  /// The sentence of a refusal; names are looked up in the session it was given in.
  package static func sentence(_ refusal: Refusal, in session: Session) -> String {
    switch refusal {
    case .notOpened, .alreadyOpened, .sessionClosed, .notClosed, .nothingToUndo, .facilitatorOnly,
      .notSomeoneElse:
      sessionSentence(refusal)
    case .emptyText, .textTooLong, .badDate, .badNumber: wordsSentence(refusal)
    case .unknownParticipant, .nameTaken, .absent, .alreadyPresent, .isPlaying, .seatTaken:
      peopleSentence(refusal, session)
    case .noPhaseBefore, .noPhaseAfter, .sameSituation, .playersMissing, .cardsMissing,
      .nobodyJoined, .notEveryoneReady, .wrongPhase, .roundNotPlayed, .linesNotRevealed:
      courseSentence(refusal)
    case .alreadyPlaying, .noPlayer, .alreadyDrawn, .notDrawn, .emptyPile, .interviewBegun,
      .notYourCard, .clockNotRunning, .clockRunning, .consultationOpen, .noConsultation,
      .notAnObserver:
      tableSentence(refusal, session)
    case .gridsClosed, .unknownSection, .unknownObservation, .notYourLine, .alreadyRevealed,
      .notRevealed, .groupTooSmall, .notGrouped:
      gridsSentence(refusal)
    case .unknownItem, .alreadyKept, .doorAlreadyOpen, .tooManyAnswers: debriefingSentence(refusal)
    }
  }

  private static func sessionSentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .notOpened: "La séance n’est pas encore ouverte : donnez-lui d’abord un titre."
    case .alreadyOpened: "La séance est déjà ouverte."
    case .sessionClosed: "La séance est close ; rouvrez-la pour la modifier."
    case .notClosed: "La séance n’est pas close : il n’y a rien à rouvrir."
    case .nothingToUndo:
      "Rien à annuler : un tirage, un dévoilement ou une clôture ne s’annulent pas."
    case .facilitatorOnly: "Seul·e l’animateur·rice peut faire cela."
    case .notSomeoneElse: "Chacun·e n’écrit qu’en son nom."
    default: ""
    }
  }

  private static func wordsSentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .emptyText: "Il n’y a rien à enregistrer : écrivez au moins un mot."
    case .textTooLong(let limit, let length):
      "Ce texte compte \(length) caractères, et la limite est de \(limit) : coupez-le en deux."
    case .badDate(let text): "« \(text) » n’est pas une date : écrivez par exemple 2026-11-23."
    case .badNumber(let number):
      "\(number) ne convient pas : donnez un nombre de 0 à \(Limits.attendance)."
    default: ""
    }
  }

  private static func peopleSentence(_ refusal: Refusal, _ session: Session) -> String {
    switch refusal {
    case .unknownParticipant(let id):
      "Personne ne porte le numéro \(id.rawValue) dans cette séance."
    case .nameTaken(let name):
      "« \(name) » est déjà dans la séance : ajoutez une initiale ou un autre prénom."
    case .absent(let id): "\(name(id, session)) a quitté la séance : faites-la d’abord revenir."
    case .alreadyPresent(let id): "\(name(id, session)) est déjà dans la salle."
    case .seatTaken(let name):
      "« \(name) » est déjà à un autre terminal : donnez son code de place, ou un autre nom."
    case .isPlaying(let id): "\(name(id, session)) joue cette partie : libérez d’abord sa place."
    default: ""
    }
  }

  private static func courseSentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .noPhaseBefore: "C’est le début de la séance : il n’y a rien avant."
    case .noPhaseAfter: "C’est la dernière phase : jouez une autre partie ou fermez la séance."
    case .sameSituation: "Vous y êtes déjà."
    case .playersMissing: "Il manque une personne à la table : choisissez les deux volontaires."
    case .cardsMissing: "Il manque une carte sur la table : tirez d’abord les deux cartes."
    case .nobodyJoined: "Personne n’est encore inscrit : ajoutez les participant·es."
    case .notEveryoneReady(let ready, let expected):
      "\(readyGrids(ready, of: expected)) : appuyez encore une fois pour continuer quand même."
    case .wrongPhase(let phase): "Cela ne se fait pas pendant la phase « \(title(phase)) »."
    case .linesNotRevealed(let count):
      "\(unreadLines(count)) : dévoilez aux regards, ou appuyez encore une fois pour passer outre."
    case .roundNotPlayed: "Cette partie n’est pas encore jouée : allez d’abord jusqu’au vécu."
    default: ""
    }
  }

  /// How many lines nobody could read once another round has begun.
  static func unreadLines(_ count: Int) -> String {
    count == 1
      ? "Un relevé n’est pas dévoilé et ne pourra plus l’être"
      : "\(count) relevés ne sont pas dévoilés et ne pourront plus l’être"
  }

  private static func tableSentence(_ refusal: Refusal, _ session: Session) -> String {
    switch refusal {
    case .alreadyPlaying(let id, let role): "\(name(id, session)) joue déjà : \(title(role))."
    case .noPlayer(let role): "Personne ne tient encore ce rôle : \(title(role))."
    case .alreadyDrawn(let kind):
      "La \(card(kind)) est déjà tirée : remettez-la pour en tirer une autre."
    case .notDrawn(let kind): "La \(card(kind)) n’est pas encore tirée."
    case .emptyPile(let kind):
      "La pioche est vide : aucune \(card(kind)) de ce paquet ne peut être tirée."
    case .interviewBegun:
      "L’entretien a commencé : la table ne change plus jusqu’à la partie suivante."
    case .notYourCard(let kind): "La \(card(kind)) revient à l’autre joueur·euse."
    case .clockNotRunning: "Le minuteur de l’entretien ne tourne pas."
    case .clockRunning: "Le minuteur de l’entretien n’est pas en pause."
    case .consultationOpen: "Quelqu’un a déjà la parole : terminez d’abord ce tour."
    case .noConsultation: "Personne n’est sollicité en ce moment."
    case .notAnObserver(let id): "\(name(id, session)) joue cette partie et n’observe pas."
    default: ""
    }
  }

  private static func gridsSentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .gridsClosed(let phase):
      "Les grilles ne s’écrivent pas pendant la phase « \(title(phase)) » : de la lecture aux regards."
    case .unknownSection(let id): "La grille n’a pas de rubrique « \(id.rawValue) »."
    case .unknownObservation(let id): "Le relevé n° \(id.rawValue) n’existe pas, ou a été retiré."
    case .notYourLine:
      "Ce relevé appartient à quelqu’un d’autre : son auteur·rice seul·e le change."
    case .alreadyRevealed: "Les grilles sont dévoilées : les relevés ne changent plus."
    case .notRevealed: "Les grilles ne sont pas encore dévoilées."
    case .groupTooSmall: "Choisissez au moins deux relevés à rapprocher."
    case .notGrouped(let id): "Le relevé n° \(id.rawValue) n’est dans aucun groupe."
    default: ""
    }
  }

  private static func debriefingSentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .unknownItem(let id): "Le n° \(id.rawValue) n’existe pas dans cette partie."
    case .alreadyKept(let title): "« \(title) » est déjà retenu."
    case .doorAlreadyOpen(let label): "La porte « \(label) » est déjà ouverte."
    case .tooManyAnswers(let attendance):
      "Il y aurait plus de réponses que de participant·es (\(attendance)) : corrigez l’un ou l’autre."
    default: ""
    }
  }

  private static func name(_ id: ParticipantID, _ session: Session) -> String {
    session.participant(id)?.name ?? "Le n° \(id.rawValue)"
  }
}
