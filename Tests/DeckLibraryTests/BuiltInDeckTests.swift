import DeckLibrary
import GameEngine
import Testing

/// Facts about the deck the program carries.
@Suite struct BuiltInDeckTests {
  private let library: Library

  init() throws { library = try Library.builtIn() }

  @Test func `The built-in deck has no fault and no warning`() {
    #expect(Library.checkBuiltIn().map(\.description).joined(separator: "\n") == "")
  }

  @Test func `It holds the guide's 22 practices, 3 and 9 and 10`() {
    #expect(library.practices.count == 22)
    #expect(
      ["connaitre", "assurer", "accueillir"].map { library.practices(inChapter: $0).count }
        == [3, 9, 10])
  }

  @Test func `It holds enough cards and schemes for years of sessions`() {
    #expect(library.caseCards.count >= 60)
    #expect(library.structureCards.count >= 12)
    #expect(library.schemes.count >= 16)
    #expect(library.orientation.count >= 30)
    #expect(!library.grids.isEmpty)
  }

  @Test func `Every family and every depth has cases`() {
    for family in library.families {
      #expect(!library.cases(inFamily: family.id).isEmpty, "\(family)")
    }
    #expect(Set(library.caseCards.map(\.depth)) == Set(CaseDepth.allCases))
  }

  @Test func `Card numbers run from one, with no gap among the cases`() {
    #expect(library.caseCards.map(\.number.rawValue) == Array(1...library.caseCards.count))
  }

  @Test func `Every entry has words by which people speak of it, each once`() {
    let words =
      library.structures.map { ($0.id, $0.words) } + library.schemes.map { ($0.id, $0.words) }
      + library.practices.map { ($0.id, $0.words) } + library.cases.map { ($0.id, $0.words) }
      + library.orientation.map { ($0.id, $0.words) }
    for (id, words) in words {
      #expect(!words.isEmpty, "\(id)")
      #expect(Set(words.map { $0.lowercased() }).count == words.count, "\(id)")
    }
  }

  @Test func `Every case can be read aloud and leads somewhere`() {
    for entry in library.cases {
      #expect((60...190).contains(entry.spokenWords), "\(entry.id)")
      #expect(!entry.card.structures.isEmpty && !entry.card.questions.isEmpty, "\(entry.id)")
      #expect(!entry.card.privateCues.isEmpty && !entry.card.request.isEmpty, "\(entry.id)")
    }
  }

  @Test func `Every phase of the debriefing has prompts`() {
    for phase in ["vecu", "regards", "portes", "pratiques", "transfert"] {
      #expect(library.prompts[phase]?.isEmpty == false, "\(phase)")
    }
  }

  @Test func `What no longer exists says what took its place, or that nothing did`() {
    for scheme in library.schemes where scheme.standing.isEnded {
      #expect(!scheme.replacedBy.isEmpty || scheme.note != nil, "\(scheme.id)")
      #expect(scheme.replacedBy.allSatisfy { library.scheme($0)?.standing.isEnded == false })
    }
  }

  @Test func `Every door is recognised by its name and its acronym`() {
    for (id, names) in library.structures.map({
      ($0.id, [$0.name] + ($0.acronym.map { [$0] } ?? []))
    })
      + library.schemes.map({ ($0.id, [$0.name] + ($0.acronym.map { [$0] } ?? [])) })
    {
      for name in names { #expect(library.recognise(name)?.id == id, "\(name)") }
    }
  }

  @Test func `Every other name leads to its door`() {
    for (id, aliases) in library.structures.map({ ($0.id, $0.aliases) })
      + library.schemes.map({ ($0.id, $0.aliases) })
    {
      for alias in aliases { #expect(library.recognise(alias)?.id == id, "\(alias)") }
    }
  }

  @Test(arguments: [
    ("Pôle emploi", "france-travail"), ("Fongecif", "transitions-pro"), ("CIF", "ptp"),
    ("Direccte", "dreets"), ("BIJ", "bij"), ("PIJ", "pij"), ("CAD", "cma-cad"),
    ("garantie jeunes", "garantie-jeunes"), ("emplois d’avenir", "emplois-avenir"),
    ("contrat aidé", "pec"), ("MOIP", "suio-moip"), ("PRC", "prc-vae"), ("Unifaf", "unifaf"),
  ])
  func `Names of 2017 are understood`(name: String, id: EntryID) {
    #expect(library.recognise(name)?.id == id)
  }

  @Test func `Every practice is found by its own title`() {
    for practice in library.practices {
      let found = library.search(practice.title, kinds: [.practice], limit: 1).first?.id
      #expect(found == practice.id, "\(practice.title)")
    }
  }

  @Test
  func `Every case has schemes to ask about, and nearly every one practices that speak to it`() {
    let alone = library.caseCards.filter {
      library.practices(for: RoundTopics(caseCard: $0), limit: 3).isEmpty
    }
    #expect(alone.count <= 3, "\(alone.map(\.id))")
    for card in library.caseCards {
      #expect(!library.schemesToAsk(for: card, named: []).isEmpty, "\(card.id)")
    }
  }

  @Test func `Nothing that no longer exists is ever suggested`() {
    for card in library.caseCards {
      #expect(library.schemesToAsk(for: card, named: []).allSatisfy { !$0.standing.isEnded })
    }
    for id in library.structures.map(\.id) + library.schemes.map(\.id) {
      #expect(library.orientation(forDoor: id)?.schemes.contains { $0.standing.isEnded } != true)
    }
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let ended = letters.flatMap { library.completions($0, limit: 99) }.filter(\.isEnded)
    #expect(ended.isEmpty)
  }
}
