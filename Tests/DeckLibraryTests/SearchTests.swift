import DeckLibrary
import Testing

@Suite struct SearchTests {
  private let library: Library

  init() throws { library = try Library.read(folder: DeckOnDisk.small) }

  private func ids(_ text: String, _ kinds: Set<EntryKind>? = nil, limit: Int = 10) -> [EntryID] {
    library.search(text, kinds: kinds, limit: limit).map(\.id)
  }

  private func reason(_ text: String, _ id: EntryID) -> String? {
    library.search(text, limit: 30).first { $0.id == id }?.reason.spaced
  }

  @Test(arguments: [
    ("capitals", "MISSION LOCALE", "mission-locale"), ("no accents", "cleor", "cleor"),
    ("an accent too many", "mobilité", "mission-locale"),
    ("plural", "missions locales", "mission-locale"),
    ("alias", "mission loc", "mission-locale"), ("acronym", "ml", "mission-locale"),
    ("dotted acronym", "M.L.", "mission-locale"), ("name of 2017", "pole emploi", "france-travail"),
    ("old name in the aliases", "anpe", "france-travail"),
    ("one error", "mision locale", "mission-locale"),
    ("swapped letters", "france travial", "france-travail"),
    ("two errors", "conpte personel", "cpf"),
    ("beginning of a word", "recon", "rqth"), ("mistyped beginning", "recno", "rqth"),
    ("other form", "vidéo", "connaitre-1"),
    ("question in full", "je n'ai pas le permis, qui peut m'aider a le payer", "q-01"),
    ("elision", "l’aide au permis", "permis-ft"), ("a case's place", "vierzon", "cas-01"),
  ])
  func `It is found first`(name: String, text: String, id: EntryID) {
    #expect(ids(text).first == id, "\(name)")
  }

  @Test func `A word of the public's finds the entries' word for it`() {
    #expect(ids("voiture").contains("permis-ft"))
    #expect(reason("voiture", "permis-ft") == "le nom contient « permis », pour « voiture »")
  }

  @Test func `An entry without the words is found by what it is tied to, and says so`() throws {
    let built = try Library.builtIn()
    let hits = built.search("fongecif", limit: 40)
    #expect(hits.contains { $0.reason.spaced.contains("la bibliothèque le lie à") })
    #expect(hits.allSatisfy { !$0.reason.isEmpty })
  }

  @Test(arguments: [
    ("lisait", "lire"), ("parlaient", "parler"), ("reformulait", "reformule"),
    ("travailleurs", "travail"),
  ])
  func `Forms of one verb meet`(one: String, other: String) throws {
    let built = try Library.builtIn()
    #expect(!built.alike([[one], [other]]) { _, _ in true }.isEmpty)
  }

  @Test func `A paragraph is read whole, and each hit has a reason`() throws {
    let paragraph =
      "Les observateurs ont noté qu’on a parlé longtemps du travail avant la question. "
      + String(repeating: "Le groupe hésite encore. ", count: 30)
      + "Elle voudrait passer le permis et ne sait pas qui finance l’auto-école."
    let hits = try Library.builtIn().search(paragraph, kinds: [.scheme], limit: 3)
    #expect(hits.map(\.id).contains("permis-ft"))
    #expect(hits.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func `All kinds are searched together, or those that are asked for`() {
    #expect(Set(library.search("handicap", limit: 20).map(\.kind)) == Set(EntryKind.allCases))
    #expect(
      Set(library.search("handicap", kinds: [.practice], limit: 20).map(\.kind)) == [.practice])
    #expect(ids("handicap", []).isEmpty)
  }

  @Test func `A name counts for more than a key word, and a key word for more than a text`() {
    #expect(ids("formation", [.scheme, .practice]).prefix(2) == ["cpf", "connaitre-2"])
    let found = ids("mdph")
    #expect(found.first == "mdph")
  }

  @Test func `What no longer exists is found by its name and says what took its place`() throws {
    let hit = try #require(library.search("garantie jeunes", limit: 1).first)
    #expect(hit.id == "garantie-jeunes")
    #expect(hit.status == .ended)
    #expect(
      hit.reason.spaced
        == "« Garantie jeunes » est son nom ; n’existe plus : voir Contrat d’engagement jeune")
  }

  @Test func `What no longer exists comes after what does`() {
    let found = ids("jeunes", [.scheme])
    #expect(found.firstIndex(of: "cej") ?? .max < found.firstIndex(of: "garantie-jeunes") ?? -1)
  }

  @Test(arguments: [
    ("mission loc", "mission-locale", "« mission loc » est un autre nom de Mission locale"),
    ("ml", "mission-locale", "« ML » est le sigle de Mission locale"),
    ("pole emploi", "france-travail", "« Pôle emploi » est l’ancien nom de France Travail"),
    ("mision", "mission-locale", "le nom contient « Mission », pour « mision »"),
    ("logement", "mission-locale", "on lit « logement » dans la mission"),
    ("permis de conduire", "connaitre-2", "vous parlez de « permis de conduire »"),
    ("sans mobilité", "mission-locale", "profil : « jeune sans mobilité »"),
    ("handicap ulis", "accueillir-1", "le titre contient « HANDICAP » ; vous parlez de « ULIS »"),
    ("inès", "cas-01", "prénom : « Inès »"),
    ("bourges", "cas-02", "lieu : « Bourges (Cher) »"),
    ("trimestre", "accueillir-1", "on lit « trimestre » dans les étapes"),
  ])
  func `A reason can be checked with one's own eyes`(text: String, id: EntryID, reason: String) {
    #expect(self.reason(text, id) == reason)
  }

  @Test(arguments: [
    (DeckFile.structures, "mission-locale", "\"themes\": ["),
    (.schemes, "cpf", "\"themes\": ["), (.practices, "connaitre-1", "\"mots\": ["),
    (.orientation, "q-01", "\"themes\": ["), (.cases, "cas-01", "\"themes\": ["),
  ])
  func `An entry of any kind is found by what people say of it, which its reason quotes`(
    file: DeckFile, id: EntryID, key: String
  ) throws {
    let deck = try DeckOnDisk()
    let words = "\"mots\": [\"garde des enfants\"" + (file == .practices ? ", " : "], \(key)")
    try deck.replace(file, key, by: words)
    let hit = try #require(try deck.read().search("garde enfant", limit: 1).first)
    #expect(hit.id == id)
    #expect(hit.reason.spaced == "vous parlez de « garde des enfants »")
  }

  @Test func `What is said of several fields is said once`() throws {
    let practice = Practice(
      id: "b", number: 2, chapter: "connaitre", title: "Deux",
      steps: ["Tourner un film.", "Ouvrir une buvette."],
      words: ["atelier du soir", "bus de nuit", "crêpes", "gaufres"])
    let more = library.adding(practices: [practice])
    func reason(_ text: String) -> String? {
      more.search(text, kinds: [.practice], limit: 9).first { $0.id == "b" }?.reason.spaced
    }
    #expect(reason("atelier bus") == "mots associés : « atelier du soir » et « bus de nuit »")
    #expect(reason("crêpes gaufres") == "vous parlez de « crêpes » et de « gaufres »")
    #expect(
      reason("gaufers crêpes ") == "vous parlez de « crêpes » et de « gaufres », pour « gaufers »"
    )
    #expect(
      reason("flim buvette ")
        == "on lit « buvette » dans les étapes et « film » dans les étapes, pour « flim »")
  }

  @Test func `A word that was typed is not told as read for another`() {
    let practice = Practice(
      id: "b", number: 2, chapter: "connaitre", title: "Deux", words: ["chef"])
    let more = library.adding(practices: [practice])
    #expect(
      more.search("chef qui crie", limit: 1).first?.reason.spaced == "vous parlez de « chef »")
  }

  @Test func `A word that says little is a reason only where there is no other`() {
    let practice = Practice(
      id: "b", number: 2, chapter: "connaitre", title: "Deux", steps: ["Une personne parle."],
      words: ["buvette"])
    let more = library.adding(practices: [practice])
    let text =
      "Elle apporte gaufres, chocolat, brouette, parasol, tabouret, corde et tournevis ; "
    func reason(_ text: String) -> String? {
      more.search(text, kinds: [.practice], limit: 9).first { $0.id == "b" }?.reason.spaced
    }
    #expect(reason(text + "une personne ouvre la buvette.") == "vous parlez de « buvette »")
    #expect(reason(text + "une personne dort.") == "on lit « personne » dans les étapes")
  }

  @Test func `What is quoted in what is quoted stands between other marks`() {
    let practice = Practice(
      id: "b", number: 2, chapter: "connaitre", title: "Deux", words: ["dire « buvette »"])
    let more = library.adding(practices: [practice])
    #expect(
      more.search("buvette dire", limit: 1).first?.reason.spaced
        == "vous parlez de « dire “buvette” »")
  }

  @Test func `An age finds what is meant for it, and the reason says where`() throws {
    let practice = Practice(
      id: "b", number: 2, chapter: "connaitre", title: "Deux", words: ["de 41 à 43 ans", "atelier"])
    let more = library.adding(practices: [practice])
    let hit = try #require(more.search("à quarante-deux ans", limit: 1).first)
    #expect(hit.id == "b")
    #expect(hit.reason.spaced == "vous parlez de « de 41 à 43 ans », pour « quarante-deux ans »")
    #expect(!more.search("depuis quarante-deux ans", limit: 9).contains { $0.id == "b" })
  }

  @Test func `An amount in figures finds the same in words`() throws {
    let practice = Practice(
      id: "b", number: 2, chapter: "connaitre", title: "Deux", words: ["sept cents euros"])
    let more = library.adding(practices: [practice])
    for text in ["700 €", "700 euros", "sept cents euros"] {
      #expect(more.search(text, limit: 1).first?.id == "b", "\(text)")
    }
  }

  @Test func `One word of an entry answers two words of a query once`() {
    let answering = Practice(
      id: "b", number: 2, chapter: "connaitre", title: "Deux", words: ["patron", "grue"])
    let echoing = Practice(
      id: "a", number: 1, chapter: "connaitre", title: "Un", words: ["employeur", "autre"])
    let more = library.adding(practices: [echoing, answering])
    #expect(more.search("patron entreprise grue", kinds: [.practice], limit: 1).first?.id == "b")
  }

  @Test func `A name among other words does not hide what answers the others`() throws {
    let built = try Library.builtIn()
    let ids = built.search("mon patron a cassé mon contrat d’apprenti", limit: 5).map(\.id)
    #expect(ids.first == "q-17")
  }

  @Test func `Of two entries with the same word, the one met with the others' words comes first`()
    throws
  {
    let about = (1...6).map { number in
      Practice(
        id: "autour-\(number)", number: number, chapter: "connaitre", title: "Numéro \(number)",
        words: ["ruche", "abeille", "miel", "essaim"])
    }
    let other = Practice(
      id: "a", number: 7, chapter: "connaitre", title: "Sept", words: ["rucher", "bowling"])
    let near = Practice(
      id: "b", number: 8, chapter: "connaitre", title: "Huit", words: ["rucher", "essaim"])
    let more = library.adding(practices: about + [other, near])
    let ids = more.search("rucher abeille", kinds: [.practice], limit: 9).map(\.id)
    let places = try #require(ids.firstIndex(of: "a"))
    #expect(try #require(ids.firstIndex(of: "b")) < places)
  }

  @Test func `Words that stand together tell more than the same words scattered`() {
    let together = Practice(
      id: "b", number: 2, chapter: "connaitre", title: "Deux", words: ["atelier du soir", "bus"])
    let scattered = Practice(
      id: "a", number: 1, chapter: "connaitre", title: "Trois", words: ["atelier bus", "soir"])
    let more = library.adding(practices: [scattered, together])
    #expect(more.search("un atelier le soir", limit: 1).first?.id == "b")
  }

  @Test func `No entry comes twice`() throws {
    let built = try Library.builtIn()
    for text in ["formation la", "mon contrat d’apprenti est rompu", "jeune en", "les ma"] {
      let ids = built.search(text, limit: 250).map { "\($0.kind) \($0.id)" }
      #expect(Set(ids).count == ids.count, "\(text)")
    }
  }

  @Test func `A case's private cues are never searched`() {
    #expect(!ids("peur", [.case]).contains("cas-01"))
  }

  @Test(arguments: ["", "   ", "le de la", "?!…", "\u{202E}\u{0}", "zzzzzz", "·", "’"])
  func `What says nothing finds nothing`(text: String) { #expect(ids(text).isEmpty) }

  @Test func `A last word is not dropped for being a stop word while it is typed`() {
    #expect(ids("reconnaissance de la qua").first == "rqth")
    #expect(ids("tou").isEmpty == false)
  }

  @Test func `A pasted page is searched by its beginning`() {
    let page = "mission locale " + String(repeating: "é\u{301} mot ", count: 100_000)
    #expect(ids(page).first == "mission-locale")
  }

  @Test func `The limit holds, and zero is nothing`() {
    #expect(ids("formation", limit: 2).count == 2)
    #expect(ids("formation", limit: 0).isEmpty)
    #expect(ids("formation", limit: -1).isEmpty)
  }

  @Test func `The same text finds the same entries in the same order, in a library read again`()
    throws
  {
    let again = try Library.read(folder: DeckOnDisk.small)
    for text in ["formation", "handicap", "m", "jeune sans permis"] {
      #expect(library.search(text, limit: 30) == again.search(text, limit: 30))
    }
  }

  @Test func `Practices that users add are found like the others`() {
    let added = Practice(
      id: "ajout-1", number: 1, chapter: "connaitre", title: "Petit-déjeuner des partenaires")
    let more = library.adding(practices: [added, added])
    #expect(more.practices.count == library.practices.count + 1)
    #expect(more.search("petit dejeuner", limit: 1).first?.id == "ajout-1")
    #expect(library.search("petit dejeuner", limit: 1).isEmpty)
  }

  @Test func `Many threads may search one library at once`() async {
    let library = library
    let found = await withTaskGroup(of: [SearchHit].self) { group in
      for _ in 0..<8 { group.addTask { library.search("handicap", limit: 5) } }
      return await group.reduce(into: Set<[SearchHit]>()) { $0.insert($1) }
    }
    #expect(found.count == 1)
  }
}
