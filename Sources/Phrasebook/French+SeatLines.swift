import GameEngine

/// Words and sentences of an observer's linear mode.
extension French {
  /// Texts of a seat, by lines.
  package enum SeatLines {
    /// The word of a command.
    package static func word(_ topic: SeatTopic) -> String {
      switch topic {
      case .state: "etat"
      case .name: "nom"
      case .seat: "place"
      case .cards: "cartes"
      case .cues: "indices"
      case .rules: "regles"
      case .line: "ligne"
      case .section: "rubrique"
      case .mark: "marque"
      case .lines: "grille"
      case .edit: "modifier"
      case .withdraw: "retirer"
      case .ready: "pret"
      case .notReady: "pas-pret"
      case .takeAway: "emporter"
      case .rewordTakeaway: "redire"
      case .dropTakeaway: "laisser"
      case .offer: "jouer"
      case .offerNot: "ne-pas-jouer"
      case .draw: "tirer"
      case .viewpoints: "regards"
      case .search: "chercher"
      case .help: "aide"
      case .quit: "quitter"
      }
    }

    /// What is typed after the word.
    package static func form(_ topic: SeatTopic) -> String {
      switch topic {
      case .name: "[NOM[, STRUCTURE]]"
      case .seat: "CODE"
      case .line: "[4:30] TEXTE"
      case .section: "[NUMÉRO] [TEXTE]"
      case .mark: "question|relance|reformulation|silence|porte [MOT]"
      case .edit: "NUMÉRO TEXTE"
      case .withdraw: "NUMÉRO"
      case .search: "TEXTE"
      case .takeAway: "[TEXTE]"
      case .rewordTakeaway: "NUMÉRO TEXTE"
      case .dropTakeaway: "NUMÉRO"
      default: ""
      }
    }

    /// What a command does.
    package static func summary(_ topic: SeatTopic) -> String {
      switch topic {
      case .state: "dit où en est la séance, et ce qui est enregistré"
      case .name: "prend place sous un nom, ou sans nom pour rester anonyme ; le change ensuite"
      case .seat: "revient à une place avec son code"
      case .cards: "lit les deux cartes"
      case .cues: "lit vos indices, si vous jouez la demande d’emploi"
      case .rules: "dit les règles"
      case .line: "garde une ligne sous la rubrique regardée"
      case .section: "change de rubrique ; un texte à la suite y est gardé"
      case .mark: "marque un moment d’un mot"
      case .lines: "dit vos lignes, leurs numéros et leur état"
      case .edit: "change une de vos lignes"
      case .withdraw: "retire une de vos lignes, ou oublie une ligne refusée"
      case .ready: "dit que votre grille est prête"
      case .notReady: "dit que votre grille n’est plus prête"
      case .takeAway: "dit ce que vous emportez ; sans texte, montre ce qui est dit"
      case .rewordTakeaway: "dit autrement ce que vous emportez"
      case .dropTakeaway: "retire ce que vous disiez emporter"
      case .offer: "propose de jouer"
      case .offerNot: "ne propose plus de jouer"
      case .draw: "tire votre carte, si vous jouez"
      case .viewpoints: "lit les grilles dévoilées"
      case .search: "cherche une structure ou un dispositif par les noms qu’on lui donne"
      case .help: "montre les commandes"
      case .quit: "quitte ; la place reste la vôtre"
      }
    }

    /// A line of the help.
    package static func help(_ topic: SeatTopic) -> String {
      let usage = form(topic).isEmpty ? word(topic) : "\(word(topic)) \(form(topic))"
      return "\(usage) : \(summary(topic))"
    }

    /// Said of a word that is no command.
    package static func unknown(_ word: String, nearest: String?) -> String {
      let tail = nearest.map { "Vouliez-vous dire « \($0) » ?" } ?? "« aide » montre les commandes."
      return "« \(word) » n’est pas une commande. \(tail)"
    }

    /// Said of a word that begins several commands.
    package static func ambiguous(_ word: String, _ choices: [String]) -> String {
      "« \(word) » peut être \(choices.joined(separator: " ou ")) : écrivez une lettre de plus."
    }

    /// How a command is written.
    package static func usage(_ topic: SeatTopic) -> String {
      "Cela s’écrit : \(word(topic)) \(form(topic))"
    }

    package static let unclosedQuote = "Il manque un guillemet fermant."
    package static let joinFirst =
      "Prenez d’abord place : « nom Chloé, Mission locale », ou « nom » seul pour rester anonyme."
    package static let seatedAlready = "Vous avez déjà une place ; « nom » change votre nom."
    package static let gridClosed = "La grille n’est pas ouverte en ce moment."
    package static let playersWriteNothing =
      "Vous jouez cette partie : la grille est aux observateur·rices."
    package static let nothingToDraw = "Vous n’avez pas de carte à tirer en ce moment."
    package static let noCues = "Vous n’avez pas d’indices à lire en ce moment."
    package static let noLine = "Aucune ligne encore."
    package static let notTransferring =
      "On dit ce qu’on emporte à la fin de la partie, quand l’animateur·rice y vient."
    package static let oldHost =
      "Le spro de l’animateur·rice est plus ancien : dites ce que vous emportez à voix haute."
    package static let noTakeaway = "Vous n’avez rien dit encore de ce que vous emportez."
    package static let ownTakeaways = "Ce que vous emportez :"
    package static let allTakeaways = "Ce que la salle emporte :"

    /// Something of what she takes away, numbered.
    package static func takeaway(_ number: Int, _ text: String, state: String) -> String {
      "\(number). \(text) (\(state))"
    }

    /// Said of a number that names none of what she takes away.
    package static func noSuchTakeaway(_ word: String) -> String {
      "« \(word) » n’est pas un de vos numéros : « emporter » seul les montre."
    }

    package static let notRevealed = "Les grilles sont encore privées."
    package static let sent = "Envoyé."
    package static let lineSent = "Ligne envoyée."
    package static let renameIncomplete = "Donnez un nom : « nom Chloé, Mission locale »."
    package static let nothingFound = "Rien de ce nom dans la bibliothèque."
    package static let nobodyRevealed = "Aucun relevé dans cette partie."

    /// Said of a number that names no line.
    package static func noSuchLine(_ word: String) -> String {
      "« \(word) » n’est pas le numéro d’une de vos lignes : « grille » les montre."
    }

    /// Said of a number that names no heading.
    package static func noSuchSection(_ word: String, count: Int) -> String {
      "« \(word) » n’est pas une rubrique : donnez un numéro de 1 à \(count)."
    }

    /// Said of a word that is no mark.
    package static func noSuchMark(_ word: String) -> String {
      "« \(word) » n’est pas une marque : question, relance, reformulation, silence ou porte."
    }

    /// A heading, numbered, and whether it is the one looked at.
    package static func section(_ number: Int, _ title: String, isHere: Bool) -> String {
      "\(number). \(title)\(isHere ? " (rubrique regardée)" : "")"
    }

    /// One of her lines, numbered.
    package static func line(
      _ number: Int, _ text: String, section: String, at elapsed: Elapsed?, state: String
    ) -> String {
      let time = elapsed.map { "\(French.clock($0)), " } ?? ""
      return "\(number). \(text) (\(section), \(time)\(state))"
    }

    package static let stateSaved = "enregistrée"

    /// How a refused line stands.
    package static func stateRefused(_ sentence: String) -> String { "refusée : \(sentence)" }

    /// Where the session is.
    package static func phase(_ phase: Phase, round: RoundNumber) -> String {
      "Partie \(round.rawValue), \(French.title(phase))."
    }

    /// Time of the interview.
    package static func elapsed(_ elapsed: Elapsed) -> String {
      "Entretien : \(French.clock(elapsed))."
    }

    /// Who she is.
    package static func youAre(_ name: String, code: String) -> String {
      code.isEmpty ? "Vous êtes \(name)." : "Vous êtes \(name) ; votre code de place est \(code)."
    }

    /// Who plays what.
    package static func player(_ name: String, _ role: PlayerRole) -> String {
      "\(name) joue : \(French.title(role))."
    }

    /// Which heading a line goes to from now on.
    package static func looking(at title: String, _ hint: String) -> String {
      "Rubrique « \(title) ». \(hint)"
    }

    /// Names that complete what was typed.
    package static func completions(_ names: [String]) -> String {
      "Dans la bibliothèque : \(names.joined(separator: " ; "))."
    }

    /// What several saw.
    package static func seen(by number: Int, of observers: Int, _ text: String) -> String {
      "\(French.seen(by: number, of: observers)) : \(text)"
    }

    /// What one person saw.
    package static func seenAlone(
      _ text: String, section: String, at elapsed: Elapsed?, author: String?
    ) -> String {
      let time = elapsed.map { "\(French.clock($0)), " } ?? ""
      return "\(text) (\(time)\(section)\(author.map { ", \($0)" } ?? ""))"
    }

    // What changed, said once
    package static let caseTurned = "La carte cas est sur la table : « cartes » la lit."
    package static let structureTurned = "La carte structure est sur la table : « cartes » la lit."
    package static let cuesAreYours = "Vos indices sont là : « indices » les lit, pour vous seul·e."
    package static let youAreAsked =
      "ON VOUS SOLLICITE : vous avez la parole, environ une minute, à titre indicatif."
    package static let roomIsAsked = "LA SALLE EST SOLLICITÉE : la parole est à toutes et à tous."
    package static let silenceReturns = "Le silence revient."
    package static let revealed = "Les grilles sont dévoilées : « regards » les lit."
    package static let linkBack = "Le lien est revenu."
    package static let closed = "La séance est close. Merci."

    /// How many of her lines were saved.
    package static func saved(_ number: Int) -> String {
      French.count(number, "ligne enregistrée.", "lignes enregistrées.", none: "")
    }

    /// Why a line of hers was not taken.
    package static func refused(_ text: String, _ sentence: String) -> String {
      "Refusée : « \(text) ». \(sentence)"
    }
  }
}
