/// What the linear mode answers to a line it cannot follow.
extension French {
  /// What is wrong with a line, and how to write it.
  package static func sentence(_ mistake: LineMistake) -> String {
    switch mistake {
    case .unknownCommand, .ambiguousCommand, .form, .extraWord, .unclosedQuote,
      .lineTooLong:
      writingSentence(mistake)
    case .unknownChoice(let word, let choice, let nearest, let choices):
      unknown(word, choice, nearest, choices)
    case .ambiguousChoice(let word, let choice, let choices):
      "\(subject(word)) peut être \(alternatives(choices)) : écrivez \(name(choice)) en entier."
    case .notANumber(let word): "« \(word) » n’est pas un nombre."
    case .notListed(let number): "La dernière liste n’a pas de numéro \(number)."
    case .nothingListed:
      "Aucune liste n’a encore été montrée : donnez un nom, ou tapez « chercher »."
    case .unknownEntry(let name, let nearest):
      "La bibliothèque n’a rien qui s’appelle « \(name) ». "
        + (nearest.map { "Vouliez-vous dire « \($0) » ?" } ?? "« chercher » peut aider.")
    case .notInLibrary(let title):
      "« \(title) » ne se retient pas : c’est une carte, ou une question."
    case .alreadyOpen: "La grille se choisit avant d’ouvrir la séance."
    case .cuesHeldBack:
      "Ces indices sont pour la seule personne qui joue la demande d’emploi. Faites détourner les yeux aux autres, puis tapez « indices montrer »."
    case .noCase: "Aucune carte cas n’est sur la table : tapez « tirer »."
    case .noRemark(let number):
      "Le n° \(number) n’est ni une porte ni une entrée retenue : il n’a pas de remarque."
    }
  }

  private static func writingSentence(_ mistake: LineMistake) -> String {
    switch mistake {
    case .unknownCommand(let word, let nearest):
      "Je ne connais pas « \(word) ». "
        + (nearest.map { "Vouliez-vous dire « \($0) » ?" } ?? "« aide » montre les commandes.")
    case .ambiguousCommand(let word, let choices):
      "« \(word) » peut être \(alternatives(choices)) : écrivez une lettre de plus."
    case .form(let topic): "Cela s’écrit : \(usage(topic)). Par exemple : \(help(topic).example)"
    case .extraWord(let word, let topic): "« \(word) » est de trop : \(usage(topic))."
    case .unclosedQuote: "Il manque un guillemet fermant."
    case .lineTooLong: "Cette ligne est trop longue pour être lue : coupez-la."
    default: ""
    }
  }

  private static func unknown(
    _ word: String?, _ choice: LineChoice, _ nearest: String?, _ choices: [String]
  ) -> String {
    let start = "\(subject(word)) n’est pas \(name(choice))"
    if let nearest { return "\(start). Vouliez-vous dire « \(nearest) » ?" }
    if choices.isEmpty { return "\(start)." }
    return "\(start) : \(alternatives(choices))."
  }

  private static func subject(_ word: String?) -> String {
    word.map { "« \($0) »" } ?? "Ce qui est écrit"
  }

  /// A command and what follows it: `releve QUI RUBRIQUE [TEMPS] TEXTE`.
  package static func usage(_ topic: LineTopic) -> String {
    let form = help(topic).form
    return form.isEmpty ? word(topic) : "\(word(topic)) \(form)"
  }

  private static func name(_ choice: LineChoice) -> String {
    switch choice {
    case .person: "le nom ou le numéro d’une personne de la séance"
    case .role: "un rôle"
    case .pile: "une carte"
    case .phase: "une phase"
    case .section: "une rubrique de la grille"
    case .grid: "une grille de ce paquet"
    case .family: "une famille de cas"
    case .setting: "un réglage"
    case .yesOrNo: "une réponse"
    case .moment: "un moment de l’entretien"
    case .view: "une façon de montrer les relevés"
    case .noteKind: "un genre de note"
    case .satisfaction: "une réponse sur la satisfaction"
    case .clock: "une action du minuteur"
    }
  }
}
