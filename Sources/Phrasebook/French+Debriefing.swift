import GameEngine

extension French {
  /// Texts of the document made of a session, in the order they stand in it.
  public enum Debriefing {}
}

/// The head of the document.
extension French.Debriefing {
  /// Title of a session nobody has named yet.
  public static let untitled = "Séance sans titre"
  /// Label before the list of home structures.
  public static let homes = "Structures représentées"
  /// Label before the list of people.
  public static let people = "Participant·es"
  /// Says that the document tells names.
  public static let namesTold =
    "Ce document nomme des personnes : ne le transmettez qu’avec leur accord."

  /// How many took part.
  public static func attendance(_ number: Int) -> String {
    number == 1 ? "1 participant·e" : "\(grouped(number)) participant·es"
  }

  /// Says that the session goes on, and where it is.
  public static func stillOpen(_ phase: Phase) -> String {
    "Séance en cours, à la phase « \(French.title(phase)) » : ce document dit où elle en est."
  }

  /// A label and what it announces.
  public static func labelled(_ label: String, _ value: String) -> String { "\(label) : \(value)" }

  /// What stands between a label and what it announces.
  public static let colon = " : "

  /// What stands between two parts of a line.
  public static let dash = " – "

  /// Several short sentences in one line.
  public static func series(_ parts: [String]) -> String { parts.joined(separator: " ; ") }

  /// A number with its thousands set apart.
  public static func grouped(_ number: Int) -> String {
    guard number >= 10_000 else { return "\(number)" }
    let rest = number % 1000
    let padding = String(repeating: "0", count: rest < 10 ? 2 : rest < 100 ? 1 : 0)
    return "\(grouped(number / 1000))\u{202F}\(padding)\(rest)"
  }
}

/// A round: its cards and its interview.
extension French.Debriefing {
  /// Heading over the cards.
  public static let cards = "Les cartes"
  /// Whom a structure or a scheme is for.
  public static let audience = "Public"
  /// What a structure is for.
  public static let mission = "Mission"
  /// What it takes to enter.
  public static let conditions = "Conditions"
  /// What an adviser of the house can offer.
  public static let offers = "Peut proposer"
  /// What she cannot.
  public static let limits = "Ne peut pas proposer"
  /// With whom she works.
  public static let partners = "Travaille avec"
  /// Label before cards put back.
  public static let putBack = "Remises dans la pioche"
  /// Heading over the interview.
  public static let interview = "L’entretien"
  /// Label before its length.
  public static let length = "Durée"
  /// Says that it is still running.
  public static let ongoing = "en cours"
  /// Label before the turns given to observers.
  public static let consultations = "Sollicitations du conseiller-joueur"
  /// The room, when it was asked to speak.
  public static let room = "la salle"
  /// An observer whose name is not told.
  public static let anObserver = "une personne qui observe"

  /// Heading of a round; the title is that of its case.
  public static func round(_ number: RoundNumber, _ title: String?) -> String {
    title.map { "Partie \(number.rawValue) : \($0)" } ?? "Partie \(number.rawValue)"
  }

  /// The case card, with its family.
  public static func caseCard(_ number: CardNumber, _ family: String) -> String {
    "Carte cas n° \(number.rawValue)" + (family.isEmpty ? "" : " (\(family))")
  }

  /// The structure card.
  public static func structureCard(_ number: CardNumber) -> String {
    "Carte structure n° \(number.rawValue)"
  }

  /// The person of fiction who comes.
  public static func person(_ person: CasePerson) -> String {
    let years = person.age > 1 ? "ans" : "an"
    return "\(person.firstName), \(person.age) \(years), \(person.place)"
  }

  /// What the person asks, in her own words.
  public static func quoted(_ words: String) -> String { "« \(words) »" }

  /// The name a structure or a scheme had when the guide was written.
  public static func formerly(_ name: String) -> String { "dans le guide : \(name)" }

  /// When in the interview somebody was asked to speak.
  public static func consulted(_ who: String, at began: Elapsed, for length: Elapsed?) -> String {
    "à \(French.clock(began)), \(who)" + (length.map { " (\(duration($0)))" } ?? "")
  }

  /// Says on the timeline that somebody was asked to speak.
  public static func asked(_ who: String) -> String { "sollicitation : \(who)" }

  /// A part, where it begins a line.
  public static func heading(_ role: PlayerRole) -> String {
    let title = French.title(role)
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  /// A length of time, `14 min 30 s` or `1 h 05`.
  public static func duration(_ elapsed: Elapsed) -> String {
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
  public static let experience = "Ce qui a été vécu"
  /// Heading over what the observers saw.
  public static let seen = "Ce qui a été vu"
  /// Heading over what one person alone saw.
  public static let seenOnce = "Vu par une seule personne"
  /// Heading over what several saw.
  public static let seenTogether = "Vu par plusieurs personnes"
  /// Heading over the lines in the order of the interview.
  public static let timeline = "Au fil de l’entretien"
  /// Heading over doors and schemes.
  public static let doors = "Portes et dispositifs"
  /// Label before the structure that answers first.
  public static let mainStructure = "Structure principale"
  /// Label before those that can answer too.
  public static let secondaryStructures = "Structures secondaires"
  /// Label before other ways a door was said.
  public static let saidAs = "Nommée aussi"
  /// Label before schemes.
  public static let schemes = "Dispositifs"
  /// Heading over what is known of them.
  public static let schemeFacts = "Repères sur les dispositifs"
  /// What is to be checked before it is told to anybody.
  public static let toCheck = "à vérifier"
  /// Reminder under what is known of schemes.
  public static let rulesChange =
    "Les règles des dispositifs changent : vérifiez-les avant d’en parler à quelqu’un."
  /// Label before addresses.
  public static let sources = "Source"
  /// What a scheme is for.
  public static let purpose = "Objet"
  /// Label before what took the place of a scheme that no longer exists.
  public static let replacedBy = "Remplacé par"
  /// Says that a door was noted in the debriefing and stands in no grid.
  public static let notedTogether = "notée au débriefing"
  /// Says that a door is not in the library.
  public static let notInLibrary = "hors bibliothèque"
  /// Heading over schemes of the case nobody named.
  public static let unnamedSchemes =
    "Des dispositifs rapprochés de ce cas n’ont pas été nommés ; ils restent des questions."
  /// Heading over what the group keeps of the library.
  public static let kept = "Pratiques et ressources gardées"
  /// Heading over notes of the exchange.
  public static let exchanges = "Les échanges"
  /// Heading over what each takes back.
  public static let takeaways = "Ce que chacun·e emporte"
  /// Heading over commitments, then the titles of its columns.
  public static let commitments = "Qui fait quoi, pour quand"
  /// Columns of the commitments.
  public static let commitmentColumns = ["Qui", "Quoi", "Pour quand"]
  /// Somebody whose name is not told.
  public static let someone = "une personne du groupe"

  /// Says how many observed.
  public static func observers(_ number: Int) -> String {
    let who = number == 1 ? "1 personne a" : "\(number) personnes ont"
    return "\(who) observé l’entretien."
  }

  /// Says that grids are still private, and how many lines they hold.
  public static func notRevealed(_ lines: Int) -> String {
    let rest = lines == 1 ? "1 relevé reste privé" : "\(lines) relevés restent privés"
    return "Les grilles ne sont pas encore dévoilées : \(rest) jusqu’aux regards."
  }

  /// A scheme asked as a question.
  public static func whatAbout(_ scheme: String) -> String {
    "Et si l’on parlait de « \(scheme) » ?"
  }

  /// Whether something can still be offered.
  public static func status(_ label: String) -> String { "statut : \(label)" }

  /// When facts were last checked.
  public static func checked(_ day: String) -> String { "vérifié : \(day)" }

  /// The place of a practice in its guide.
  public static func place(guide: String, chapter: Int, number: Int) -> String {
    "\(guide), chapitre \(chapter), n° \(number)"
  }
}

/// What is pointed out before a document is sent round.
extension French.Debriefing {
  /// A participant's name; what a line seems to hold, like those that follow.
  public static let aName = "un nom de participant·e"
  /// A telephone number.
  public static let aTelephone = "un numéro de téléphone"
  /// An e-mail address.
  public static let anEmail = "une adresse électronique"
  /// A postal address.
  public static let anAddress = "une adresse postale"
  /// A birth date.
  public static let aBirthDate = "une date de naissance"
  /// A number of the French social security.
  public static let aSocialSecurityNumber = "un numéro de sécurité sociale"
  /// In the title; where a line stands, like those that follow.
  public static let inTitle = "titre de la séance"
  /// In the territory.
  public static let inTerritory = "territoire"
  /// In a home structure.
  public static let inHome = "structure d’origine"
  /// In an observer's line.
  public static let inObservation = "relevé"
  /// In a note.
  public static let inNote = "note"
  /// In a door.
  public static let inDoor = "porte"
  /// In the remark on something kept.
  public static let inKept = "remarque sur une pratique ou un dispositif"
  /// In a commitment.
  public static let inCommitment = "engagement"
  /// Says that a name is also that of the case card's person.
  public static let nameOfCase = "C’est aussi le prénom de la carte cas."

  /// Says what a line seems to hold.
  public static func finding(kind: String, match: String, place: String, line: String) -> String {
    "\(place.prefix(1).uppercased() + place.dropFirst()) : on dirait \(kind) (« \(match) ») "
      + "dans « \(line) »."
  }
}

/// The end of the document.
extension French.Debriefing {
  /// Heading over satisfaction.
  public static let satisfaction = "Satisfaction"
  /// Those who gave no answer.
  public static let unanswered = "sans réponse"
  /// The guide the built-in practices come from.
  public static let guide = "Guide des bonnes pratiques SPRO"
  /// The rules of the game, so that the document is read as it was meant.
  public static let rules =
    "Les règles du jeu : on observe en silence, sauf sollicitation du conseiller-joueur ; "
    + "pas de jugement de valeur ; il n’y a pas de bonne réponse : "
    + "ce qui est écrit ici ne vaut qu’ici et maintenant."

  /// The deck the session was played with.
  public static func deck(_ title: String, version: String) -> String {
    "Paquet de cartes : \(title)" + (version.isEmpty ? "." : ", version \(version).")
  }
}
