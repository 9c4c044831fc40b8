import GameEngine

/// Words of the screen of somebody at her own terminal.
extension French {
  /// Texts of a seat.
  package enum Seat {
    /// What an observer marks with one key.
    package enum Mark: Int, CaseIterable, Sendable {
      case question, prompting, rewording, silence, door
    }

    /// A mark, in full; the line it leaves when no word goes with it.
    package static func title(_ mark: Mark) -> String {
      switch mark {
      case .question: "Question pertinente"
      case .prompting: "Relance"
      case .rewording: "Reformulation"
      case .silence: "Silence"
      case .door: "Porte à ouvrir"
      }
    }

    /// A mark, where there is little room.
    package static func shortTitle(_ mark: Mark) -> String {
      switch mark {
      case .question: "question"
      case .prompting: "relance"
      case .rewording: "reformulation"
      case .silence: "silence"
      case .door: "porte"
      }
    }

    /// The line of a mark with a word.
    package static func marked(_ mark: Mark, _ word: String) -> String {
      "\(title(mark))\u{A0}: \(word)"
    }

    /// The line of a door that was marked and not named.
    package static let someDoor = "Une porte à ouvrir, à ce moment"

    /// Said once a mark is on its way.
    package static func markNoted(_ mark: Mark, at elapsed: Elapsed?) -> String {
      elapsed.map { "\(title(mark)), à \(French.clock($0))." } ?? "\(title(mark))."
    }

    package static let complete = "compléter"
    package static let nextSection = "rubrique"
    package static let takeSeat = "prendre place"
    package static let myLines = "mes lignes"
    package static let newLine = "nouvelle ligne"
    package static let ready = "prêt·e"
    package static let notReady = "pas encore prêt·e"
    package static let offer = "proposer de jouer"
    package static let takeOfferBack = "ne plus proposer"
    package static let rename = "mon nom"
    package static let rules = "les règles"
    package static let cardsAndRules = "cartes/règles"
    package static let unknownKey = "Cette touche ne fait rien ici ; F1 montre toutes les touches."

    package static let finishLine =
      "Gardez d’abord la ligne que vous modifiez : Entrée, ou Échap pour la laisser."
    package static let alreadyWithdrawn = "Cette ligne est déjà retirée : cela va partir."
    package static let withdrawAgain = "Suppr encore une fois retire cette ligne."
    package static let withdrawn = "Ligne retirée."
    package static let offered = "Vous proposez de jouer ; l’animateur·rice choisit."
    package static let offerTakenBack = "Vous ne proposez plus de jouer."
    package static let revealedUnderPen =
      "Les grilles sont dévoilées. La ligne que vous tapiez n’est pas partie : « g » la montre."

    package static let grammar = [
      "Sans touches F : Alt et le chiffre. « 4:30 relance » note l’heure.",
      "Si le lien se coupe, ce qui attend part au retour, une seule fois.",
    ]

    // What is saved, what waits, what was refused
    package static let connecting = "◌ L’animateur·rice est appelé·e…"
    package static let linkLost = "✗ Lien perdu : nouvel essai tout seul"
    package static let notSaving =
      "✗ L’ordinateur de l’animateur·rice n’enregistre plus : prévenez-l’en."
    package static let notAnswering = "◌ L’animateur·rice ne répond pas"
    package static let goOnWriting =
      "Continuez d’écrire : ce qui attend partira au retour, une seule fois."
    package static let allSaved = "● Tout est enregistré"
    package static let draftStands = "✎ la ligne en cours n’est pas gardée"

    /// How many lines wait.
    package static func waiting(_ number: Int) -> String {
      "◌ \(French.count(number, "ligne", "lignes", none: "aucune ligne")) en attente"
    }

    /// How many lines the host did not take.
    package static func refused(_ number: Int) -> String {
      "✗ \(French.count(number, "ligne refusée", "lignes refusées", none: ""))"
    }

    package static let stateWaiting = "en attente"
    package static let stateWithdrawing = "retrait en attente"
    package static let stateDraft = "tapée, pas gardée"
    package static let stateRefused = "refusée"
    package static let dropRefused = "oublier une ligne refusée"

    // Joining
    package static let joinTitle = "Prendre place"
    package static let nameHint = "Un nom ou un pseudonyme. Laissez vide pour rester anonyme."
    package static let homeHint = "Votre structure, si vous le souhaitez."
    package static let codeField = "Code de place"
    package static let codeHint =
      "Seulement pour revenir à votre place, depuis un autre terminal ou après une coupure."
    package static let asking = "Un instant : votre place se prépare…"
    package static let privacyPromise =
      "Vos lignes restent à vous jusqu’aux regards ; même l’animateur·rice ne les lit pas avant."

    /// Who she is, and the code of her seat.
    package static func seat(_ name: String, code: String) -> String {
      code.isEmpty ? name : "\(name)  place \(code)"
    }

    /// Said on arrival.
    package static func welcome(_ name: String) -> String { "Bienvenue, \(name)." }

    /// How to come back.
    package static func comeBack(code: String) -> String {
      "Si ce terminal se ferme, revenez à votre place avec le code \(code)."
    }

    package static let welcomeSteps = [
      "Pendant l’entretien, vous observez en silence et notez ce que vous voyez et entendez.",
      "Vos lignes restent à vous jusqu’aux regards ; même l’animateur·rice ne les lit pas avant.",
    ]

    // Volunteers and players
    package static let mayOffer = "« j » propose de jouer. Observer est un choix entier."
    package static let youOffer = "✓ Vous proposez de jouer ; l’animateur·rice choisit."

    /// What somebody plays.
    package static func youPlay(_ role: PlayerRole) -> String {
      "Vous jouez : \(French.title(role))."
    }

    /// Asked of a player who draws.
    package static func drawYourCard(_ kind: PileKind) -> String {
      "À vous : Entrée tire votre \(French.card(kind))."
    }

    package static let playerInterview = [
      PlayerRole.adviser: "Posez toutes les questions qui vous semblent utiles.",
      PlayerRole.jobSeeker: "Répondez ce que vous souhaitez.",
    ]
    package static let cuesCard = "INDICES, POUR VOUS SEUL·E"
    package static let noCues = "Cette carte n’a pas d’indices : inventez librement."

    // Asked to speak
    package static let youAreAsked = "ON VOUS SOLLICITE"
    package static let roomIsAsked = "TOUTE LA SALLE EST SOLLICITÉE"
    package static let speakNow =
      "Vous avez la parole, une minute environ ; puis le silence revient."
    package static let roomSpeaks =
      "La parole est à toute la salle, une minute environ."

    /// Said to the others while somebody speaks.
    package static func speaks(_ name: String) -> String { "\(name) a la parole." }

    // What she may look at
    package static let stay = "Rester à ma place"
    package static let rulesTitle = "Les règles"
    package static let cardsLater = "Les cartes ne sont pas encore sur la table."
    package static let myLinesTitle = "Mes lignes de cette partie"
    package static let noLineYet = "Aucune ligne encore."
    package static let listen =
      "Les joueur·euses racontent. Votre grille reste ouverte jusqu’aux regards."

    package static let takeawayLabel = "J’emporte : "
    package static let goneUnderPen =
      "La séance avance. Ce que vous tapiez n’est pas parti : dites-le à voix haute, ou demandez à revenir."

    /// Title of the box that asks whether to leave.
    package static func leaving(waiting: Int) -> String {
      switch waiting {
      case 0: "Quitter votre place ?"
      case 1: "Une ligne attend encore d’être enregistrée"
      default: "\(waiting) lignes attendent encore d’être enregistrées"
      }
    }

    /// The choice to leave, and how one comes back.
    package static func leave(code: String) -> String {
      code.isEmpty ? "Quitter" : "Quitter ; le code \(code) vous rend votre place"
    }
  }
}
