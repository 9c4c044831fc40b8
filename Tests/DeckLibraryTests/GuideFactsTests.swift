import DeckLibrary
import GameEngine
import Testing

/// What the guide says, held to the letter and the figure.
@Suite struct GuideFactsTests {
  private let library: Library

  init() throws { library = try Library.builtIn() }

  struct Fact: CustomTestStringConvertible, Sendable {
    let id: EntryID
    let title: String
    let territory: String
    let departments: [String]
    /// What must stand somewhere in the entry.
    let facts: [String]

    var testDescription: String { id }
  }

  static let guide = [
    Fact(
      id: "connaitre-1", title: "DIAGNOSTIC TERRITORIAL & PORTRAITS DE TERRITOIRES",
      territory: "Sur les territoires", departments: [],
      facts: ["3 départements", "8 zones d’emploi", "7 questions clés", "2008-2013", "Romorantin"]),
    Fact(
      id: "connaitre-2", title: "CLIP MOI UN METIER", territory: "28 Châteaudun",
      departments: ["28"], facts: ["7 équipes", "3 à 5 jeunes", "cinéma le Dunois", "annexes"]),
    Fact(
      id: "connaitre-3", title: "VIDEOS METIERS", territory: "18 Bourges", departments: ["18"],
      facts: ["Plus de 7500 vues en 2017", "ESTACOM", "15 lignes pour 10 métiers"]),
    Fact(
      id: "assurer-1", title: "NEWSLETTER SPRO SUR LE TERRITOIRE",
      territory: "36 Issoudun-41 Blois", departments: ["36", "41"],
      facts: ["3 volets", "webmaster"]
    ),
    Fact(
      id: "assurer-2",
      title: "INTERCONNAISSANCE DES ACTEURS ET DES DISPOSITIFS DE LA FORMATION",
      territory: "36 Issoudun", departments: ["36"], facts: ["demi-journée", "étude sur la VAE"]),
    Fact(
      id: "assurer-3", title: "INTERCONNAISSANCE DES ACTEURS : FORUM SPRO",
      territory: "Sur les territoires", departments: [],
      facts: ["8 à 12 personnes", "15 minutes", "clé USB", "Chartres et Pithiviers"]),
    Fact(
      id: "assurer-4",
      title: "ECHANGES DE PRATIQUE : DES CAS CONCRETS DE BENEFICIAIRES / JEU DE CARTES SPRO",
      territory: "Sur les territoires", departments: [],
      facts: ["2 volontaires", "ici et maintenant", "Montargis-Gien"]),
    Fact(
      id: "assurer-5",
      title: "ECHANGES DE PRATIQUES : INTERCONNAISSANCE SUR LES OUTILS/METHODES",
      territory: "45 Orléans", departments: ["45"], facts: ["9 mars 2017", "4 thèmes"]),
    Fact(
      id: "assurer-6",
      title:
        "ECHANGES DE PRATIQUES : SENSIBILISER PROFESSIONNALISER LES CHARGE-ES D’ACCUEIL SPRO",
      territory: "37 Tours", departments: ["37"],
      facts: ["12 professionnel·les", "½ journée", "MOIP"]
    ),
    Fact(
      id: "assurer-7", title: "ECHANGES DE PRATIQUES : CHALLENGE NUMERIQUE SPRO",
      territory: "28 Châteaudun et Nogent le Rotrou", departments: ["28"],
      facts: ["25 questions", "Google Form"]),
    Fact(
      id: "assurer-8",
      title: "ECHANGES DE PRATIQUES : LES PRATIQUES DE 1er ACCUEIL SPRO DANS LES STRUCTURES",
      territory: "36 Châteauroux", departments: ["36"], facts: ["plan d’actions"]),
    Fact(
      id: "assurer-9",
      title: "ECHANGES DE PRATIQUES : LES ATELIERS SUR LES FINANCEMENTS DE LA FORMATION",
      territory: "45 Orléans", departments: ["45"], facts: ["10 situations"]),
    Fact(
      id: "accueillir-1", title: "ACCOMPAGNEMENT DES JEUNES EN SITUATION DE HANDICAP",
      territory: "18 Cher", departments: ["18"], facts: ["2 semaines", "Loiret", "4 concertations"]),
    Fact(
      id: "accueillir-2", title: "CELLULE ORLEANAISE HANDICAP JEUNES", territory: "45 Loiret",
      departments: ["45"], facts: ["20 ", "31 décembre 2016", "16 à 30 ans", "PLITH"]),
    Fact(
      id: "accueillir-3", title: "BOURSE A L’EMPLOI", territory: "28 Dreux", departments: ["28"],
      facts: ["194", "60", "53,4 %", "10,34 %", "36,20 %", "99,94 %", "29 octobre 2015"]),
    Fact(
      id: "accueillir-4", title: "MIXITE PROFESSIONNELLE, UN ATOUT POUR LA PERCHE",
      territory: "28 Nogent le Rotrou", departments: ["28"],
      facts: ["24 portraits", "6 hommes et 6 femmes", "fin 2015"]),
    Fact(
      id: "accueillir-5", title: "FORUM DE L’ORIENTATION-FORMATION-ALTERNANCE",
      territory: "28 Chartres", departments: ["28"],
      facts: ["29 septembre 2015", "2 500 visiteurs", "63,5 %"]),
    Fact(
      id: "accueillir-6", title: "COMETE (Communication Orientation Métiers et Emploi)",
      territory: "41 Loir et Cher", departments: ["41"],
      facts: ["Plus FM", "Cinq émissions", "2015"]),
    Fact(
      id: "accueillir-7", title: "LE VILLAGE DES METIERS", territory: "18 Cher",
      departments: ["18"], facts: ["Plus de 40 stands", "Entre 200 et 300 visiteurs"]),
    Fact(
      id: "accueillir-8", title: "OUTILS : MA BOITE SPRO.FR", territory: "45 Orléans",
      departments: ["45"], facts: ["Juillet 2015", "Janvier 2016", "1 GigaOctet"]),
    Fact(
      id: "accueillir-9", title: "OUTILS : Orientation 37 Mode d’emploi", territory: "37 Tours",
      departments: ["37"], facts: ["ML Amboise", "principale et la secondaire"]),
    Fact(
      id: "accueillir-10", title: "OUTILS : SPOT RADIO : LE SPRO, C’EST QUOI ?",
      territory: "28 C Châteaudun/Nogent le Rotrou", departments: ["28"],
      facts: ["30 secondes", "55 diffusions", "Sweet FM"]),
  ]

  @Test(arguments: guide)
  func `A practice keeps its title, its place and its figures`(fact: Fact) throws {
    let practice = try #require(library.practice(fact.id))
    #expect(practice.title.spaced == fact.title)
    #expect(practice.territory == fact.territory)
    #expect(practice.departments == fact.departments)
    let text = practice.everything.spaced
    for figure in fact.facts { #expect(text.contains(figure), "\(figure)") }
  }

  @Test func `The guide's practices are all there, in its order, and no other`() {
    #expect(library.practices.map(\.id) == Self.guide.map(\.id))
    #expect(library.practices(inChapter: "accueillir").map(\.number) == Array(1...10))
  }

  @Test func `What the guide leaves empty is empty`() throws {
    let empty = library.practices.filter(\.actors.isEmpty).map(\.id)
    #expect(empty == ["connaitre-3"])
    #expect(library.practices.allSatisfy { !$0.objectives.isEmpty && !$0.steps.isEmpty })
  }

  @Test func `The preamble's facts stand in the deck`() {
    let preamble = library.info.preamble.joined(separator: " ").spaced
    for fact in ["200 points d’accueil", "Cher", "Indre-et-Loire", "Loir-et-Cher"] {
      #expect(preamble.contains(fact), "\(fact)")
    }
  }
}

/// Counts and statuses, held so that no change of them goes unseen.
@Suite struct DeckCountsTests {
  private let library: Library

  init() throws { library = try Library.builtIn() }

  @Test func `The deck has so many entries of each kind`() {
    #expect(library.cases.count == 64)
    #expect(library.structures.count == 32)
    #expect(library.structureCards.count == 32)
    #expect(library.schemes.count == 35)
    #expect(library.orientation.count == 55)
    #expect(library.grids.map(\.id) == ["observation", "premiere-seance", "premier-accueil"])
  }

  @Test func `Every structure can be drawn`() {
    #expect(library.structures.filter { $0.card == nil }.map(\.id) == [])
  }

  @Test func `What is certain says where its facts come from and when they were checked`() {
    let standings =
      library.structures.map { ($0.id, $0.standing) } + library.schemes.map { ($0.id, $0.standing) }
    let undated = standings.filter { ($1.checkedOn == nil) != ($1.status == .toCheck) }
    #expect(undated.map(\.0) == [])
    #expect(standings.filter { $1.sources.isEmpty && $1.status != .toCheck }.map(\.0) == [])
  }

  @Test func `What has ended, and what is to check, is so marked`() {
    let ended = library.schemes.filter(\.standing.isEnded).map(\.id).sorted()
    #expect(
      ended == ["afpr", "emplois-avenir", "garantie-jeunes", "permis-apprenti", "pro-a", "transco"])
    let toCheck = library.structures.filter { $0.standing.status == .toCheck }.map(\.id).sorted()
    #expect(toCheck == ["cibc", "crij", "m2ed", "maison-emploi"])
    #expect(
      library.structures.allSatisfy { !$0.standing.sources.isEmpty || !$0.standing.isCertain })
  }

  @Test func `Every case takes between 40 and 90 seconds to be read aloud`() {
    for entry in library.cases { #expect((87...190).contains(entry.spokenWords), "\(entry.id)") }
  }

  @Test func `Every family has cases of several depths, of women and men of several ages`() {
    for family in library.families {
      let cards = library.cases(inFamily: family.id).map(\.card)
      #expect(cards.count >= 4 && Set(cards.map(\.depth)).count >= 2, "\(family.id)")
      #expect(Set(cards.map(\.person.place)).count == cards.count, "\(family.id)")
    }
    #expect(Set(library.caseCards.map(\.person.firstName)).count == library.cases.count)
  }

  @Test func `Every debriefing phase is opened by questions alone`() {
    for phase in ["vecu", "regards", "portes", "pratiques", "transfert"] {
      for prompt in library.prompts[phase] ?? [] { #expect(prompt.hasSuffix("?"), "\(prompt)") }
    }
    #expect(library.prompts.count == 13)
  }
}

extension Practice {
  /// Everything the entry says.
  fileprivate var everything: String {
    (objectives + steps + tools + indicators + actors.map { $0.name + " " + ($0.role ?? "") }
      + [note ?? ""]).joined(separator: "\n")
  }
}
