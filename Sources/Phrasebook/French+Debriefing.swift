import GameEngine

extension French {
  /// Texts of the document made of a session, in the order they stand in it.
  package enum Debriefing {}
}

/// The head of the document.
extension French.Debriefing {
  /// Title of a session nobody has named yet.
  package static let untitled = "Séance sans titre"
  /// Label before the list of home structures.
  package static let homes = "Structures représentées"
  /// Label before the list of people.
  package static let people = "Participant·es"
  /// Says that the document tells names.
  package static let namesTold =
    "Ce document nomme des personnes : ne le transmettez qu’avec leur accord."

  /// How many took part.
  package static func attendance(_ number: Int) -> String {
    number == 1 ? "1 participant·e" : "\(grouped(number)) participant·es"
  }

  /// Says that the session goes on, and where it is.
  package static func stillOpen(_ phase: Phase) -> String {
    "Séance en cours, à la phase « \(French.title(phase)) » : ce document dit où elle en est."
  }

  /// A label and what it announces.
  package static func labelled(_ label: String, _ value: String) -> String { "\(label) : \(value)" }

  /// What stands between a label and what it announces.
  package static let colon = " : "

  /// What stands between two parts of a line.
  package static let dash = " – "

  /// Several short sentences in one line.
  package static func series(_ parts: [String]) -> String { parts.joined(separator: " ; ") }

  /// A number with its thousands set apart.
  package static func grouped(_ number: Int) -> String {
    guard number >= 10_000 else { return "\(number)" }
    let rest = number % 1000
    let padding = String(repeating: "0", count: rest < 10 ? 2 : rest < 100 ? 1 : 0)
    return "\(grouped(number / 1000))\u{202F}\(padding)\(rest)"
  }
}

/// A round: its cards and its interview.
extension French.Debriefing {
  /// Heading over the cards.
  package static let cards = "Les cartes"
  /// Whom a structure or a scheme is for.
  package static let audience = "Public"
  /// What a structure is for.
  package static let mission = "Mission"
  /// What it takes to enter.
  package static let conditions = "Conditions"
  /// What an adviser of the house can offer.
  package static let offers = "Peut proposer"
  /// What she cannot.
  package static let limits = "Ne peut pas proposer"
  /// With whom she works.
  package static let partners = "Travaille avec"
  /// Label before cards put back.
  package static let putBack = "Remises dans la pioche"
  /// Heading over the interview.
  package static let interview = "L’entretien"
  /// Label before its length.
  package static let length = "Durée"
  /// Says that it is still running.
  package static let ongoing = "en cours"
  /// Label before the turns given to observers.
  package static let consultations = "Sollicitations du ou de la conseiller·ère"
  /// The room, when it was asked to speak.
  package static let room = "la salle"
  /// An observer whose name is not told.
  package static let anObserver = "une personne qui observe"

  /// Heading of a round; the title is that of its case.
  package static func round(_ number: RoundNumber, _ title: String?) -> String {
    title.map { "Partie \(number.rawValue) : \($0)" } ?? "Partie \(number.rawValue)"
  }

  /// The case card, with its family.
  package static func caseCard(_ number: CardNumber, _ family: String) -> String {
    "Carte cas n° \(number.rawValue)" + (family.isEmpty ? "" : " (\(family))")
  }

  /// The structure card.
  package static func structureCard(_ number: CardNumber) -> String {
    "Carte structure n° \(number.rawValue)"
  }

  /// A card, by its kind and its title.
  package static func card(_ kind: PileKind, _ title: String) -> String {
    "\(French.card(kind)) \(quoted(title))"
  }

  /// The person of fiction who comes.
  package static func person(_ person: CasePerson) -> String {
    let years = person.age > 1 ? "ans" : "an"
    return "\(person.firstName), \(person.age) \(years), \(person.place)"
  }

  /// What the person asks, in her own words.
  package static func quoted(_ words: String) -> String { "« \(words) »" }

  /// The name a structure or a scheme had when the guide was written.
  package static func formerly(_ name: String) -> String { "dans le guide : \(name)" }

  /// When in the interview somebody was asked to speak.
  package static func consulted(_ who: String, at began: Elapsed, for length: Elapsed?) -> String {
    "à \(French.clock(began)), \(who)" + (length.map { " (\(duration($0)))" } ?? "")
  }

  /// Says on the timeline that somebody was asked to speak.
  package static func asked(_ who: String) -> String { "sollicitation : \(who)" }

  /// A part, where it begins a line.
  package static func heading(_ role: PlayerRole) -> String {
    let title = French.title(role)
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  /// A length of time, `14 min 30 s` or `1 h 05`.
  package static func duration(_ elapsed: Elapsed) -> String {
    let (hours, rest) = elapsed.seconds.quotientAndRemainder(dividingBy: 3600)
    let (minutes, seconds) = rest.quotientAndRemainder(dividingBy: 60)
    if hours > 0 { return "\(hours)\u{A0}h\u{A0}\(twoDigits(minutes))" }
    if minutes > 0 { return "\(minutes)\u{A0}min\u{A0}\(twoDigits(seconds))\u{A0}s" }
    return "\(seconds)\u{A0}s"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

/// A round: its debriefing.
extension French.Debriefing {
  /// Heading over what the players lived.
  package static let experience = "Ce qui a été vécu"
  /// Heading over what the observers saw.
  package static let seen = "Ce qui a été vu"
  /// Heading over what one person alone saw.
  package static let seenOnce = "Vu par une seule personne"
  /// Heading over what several saw.
  package static let seenTogether = "Vu par plusieurs personnes"
  /// Heading over the lines in the order of the interview.
  package static let timeline = "Au fil de l’entretien"
  /// Heading over the lines that have no moment.
  package static let untimed = "Relevés sans moment"
  /// Heading over doors and schemes.
  package static let doors = "Portes et dispositifs"
  /// Label before the structure that answers first.
  package static let mainStructure = "Structure principale"
  /// Label before those that can answer too.
  package static let secondaryStructures = "Structures secondaires"
  /// Label before other ways a door was said.
  package static let saidAs = "Nommée aussi"
  /// Label before schemes.
  package static let schemes = "Dispositifs"
  /// Heading over what is known of them.
  package static let schemeFacts = "Repères sur les dispositifs"
  /// Reminder under what is known of schemes.
  package static let rulesChange =
    "Les règles des dispositifs changent : vérifiez-les avant d’en parler à quelqu’un."
  /// Label before addresses.
  package static let sources = "Source"
  /// What a scheme is for.
  package static let purpose = "Objet"
  /// Label before where one enters a scheme.
  package static let entrances = "Par où y entrer"
  /// Label before what took the place of a scheme that no longer exists.
  package static let replacedBy = "Remplacé par"
  /// Says that a door was noted in the debriefing and stands in no grid.
  package static let notedTogether = "notée au débriefing"
  /// Says that a door is not in the library.
  package static let notInLibrary = "hors bibliothèque"
  /// Heading over schemes of the case nobody named.
  package static let unnamedSchemes =
    "Des dispositifs rapprochés de ce cas n’ont pas été nommés ; ils restent des questions."
  /// Heading over what the group keeps of the library.
  package static let kept = "Pratiques et ressources gardées"
  /// Heading over notes of the exchange.
  package static let exchanges = "Les échanges"
  /// Heading over what each takes back.
  package static let takeaways = "Ce que chacun·e emporte"
  /// Heading over commitments, then the titles of its columns.
  package static let commitments = "Qui fait quoi, pour quand"
  /// Columns of the commitments.
  package static let commitmentColumns = ["Qui", "Quoi", "Pour quand"]
  /// Somebody whose name is not told.
  package static let someone = "une personne du groupe"

  /// Says how many observed.
  package static func observers(_ number: Int) -> String {
    let who = number == 1 ? "1 personne a" : "\(number) personnes ont"
    return "\(who) observé l’entretien."
  }

  /// Says that grids are still private, and how many lines they hold.
  package static func notRevealed(_ lines: Int) -> String {
    let rest = lines == 1 ? "1 relevé reste privé" : "\(lines) relevés restent privés"
    return "Les grilles ne sont pas encore dévoilées : \(rest) jusqu’aux regards."
  }

  /// A scheme asked as a question.
  package static func whatAbout(_ scheme: String) -> String {
    "Et si l’on parlait de « \(scheme) » ?"
  }

  /// Whether something can still be offered.
  package static func status(_ label: String) -> String { "statut : \(label)" }

  /// When facts were last checked: « le 15 mars 2026 », « en 2026 ».
  package static func checked(_ date: String) -> String { "vérifié \(date)" }

  /// The place of a practice in its guide.
  package static func place(guide: String, chapter: Int, number: Int) -> String {
    "\(guide), chapitre \(chapter), n° \(number)"
  }
}

/// What is pointed out before a document is sent round.
extension French.Debriefing {
  /// A participant's name; what a line seems to hold, like those that follow.
  package static let aName = "un nom de participant·e"
  /// A telephone number.
  package static let aTelephone = "un numéro de téléphone"
  /// An e-mail address.
  package static let anEmail = "une adresse électronique"
  /// A postal address.
  package static let anAddress = "une adresse postale"
  /// A birth date.
  package static let aBirthDate = "une date de naissance"
  /// A number of the French social security.
  package static let aSocialSecurityNumber = "un numéro de sécurité sociale"
  /// In the title; where a line stands, like those that follow.
  package static let inTitle = "titre de la séance"
  /// In the territory.
  package static let inTerritory = "territoire"
  /// In a home structure.
  package static let inHome = "structure d’origine"
  /// In an observer's line.
  package static let inObservation = "relevé"
  /// In a note.
  package static let inNote = "note"
  /// In a door.
  package static let inDoor = "porte"
  /// In the remark on something kept.
  package static let inKept = "remarque sur une pratique ou un dispositif"
  /// In a commitment.
  package static let inCommitment = "engagement"
  /// Somewhere in a document.
  package static let inDocument = "document"
  /// Says that a name is also that of the case card's person.
  package static let nameOfCase = "C’est aussi le prénom de la carte cas."

  /// Says what a line seems to hold.
  package static func finding(kind: String, match: String, place: String, line: String) -> String {
    "\(place.prefix(1).uppercased() + place.dropFirst()) : on dirait \(kind) (« \(match) ») "
      + "dans « \(line) »."
  }
}

/// The end of the document.
extension French.Debriefing {
  /// Heading over satisfaction.
  package static let satisfaction = "Satisfaction"
  /// Those who gave no answer.
  package static let unanswered = "sans réponse"
  /// The guide the built-in practices come from.
  package static let guide = "Guide des bonnes pratiques SPRO"
  /// The rules of the game, so that the document is read as it was meant.
  package static let rules =
    "Les règles du jeu : on observe en silence, sauf sollicitation du ou de la conseiller·ère ; "
    + "pas de jugement de valeur ; il n’y a pas de bonne réponse : "
    + "ce qui est écrit ici ne vaut qu’ici et maintenant."

  /// The deck the session was played with.
  package static func deck(_ title: String, version: String) -> String {
    "Paquet de cartes : \(title)" + (version.isEmpty ? "." : ", version \(version).")
  }
}
