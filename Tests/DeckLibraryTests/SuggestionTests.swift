import GameEngine
import Testing

@testable import DeckLibrary

@Suite struct SuggestionTests {
  private let library: Library
  private let afterAccident: CaseCard

  init() throws {
    library = try Library.read(folder: DeckOnDisk.small)
    afterAccident = try #require(library.caseEntry("cas-02")).card
  }

  private func suggestions(_ topics: RoundTopics) -> [(id: EntryID, reason: String)] {
    library.practices(for: topics, limit: 5).map { ($0.practice.id, $0.reason.spaced) }
  }

  @Test func `A practice that shares a case's theme is offered, and says so`() {
    let offered = suggestions(RoundTopics(caseCard: afterAccident))
    #expect(offered.map(\.id) == ["connaitre-2", "accueillir-1"])
    #expect(
      offered.last?.reason
        == "la carte touche à : handicap ; la carte concerne : personnes en situation de handicap")
  }

  @Test func `Doors that lines cite are counted in words`() {
    let offered = suggestions(
      RoundTopics(words: ["Et la MDPH ?", "penser à la mdph", "MDPH, MDPH", "elle a peur"]))
    #expect(offered.map(\.id) == ["accueillir-1"])
    #expect(offered.first?.reason == "trois relevés citent « MDPH »")
  }

  @Test func `Words of a practice are counted in lines, whatever their form`() {
    let offered = suggestions(RoundTopics(words: ["elle aimerait voir des films", "filmer ?"]))
    #expect(offered.map(\.id) == ["connaitre-1"])
    #expect(offered.first?.reason == "deux relevés parlent de « films »")
  }

  @Test func `A line is told in its own words, and of a phrase it holds more than one`() {
    let lines = ObservedLines(
      ["Un contrat d’engagement jeune", "Il a perdu son permis de conduire en juin"],
      names: library.nameTable)
    #expect(lines.meeting("qui fait quoi pour ce jeune") == nil)
    #expect(lines.meeting("passer le permis") == nil)
    let met = lines.meeting("conduire, un permis")
    #expect(met?.count == 1 && met?.words == "permis de conduire")
  }

  @Test func `Doors that were named are told by their names`() {
    let offered = suggestions(RoundTopics(doorIDs: ["cpf", "mission-locale", "cpf"]))
    #expect(offered.map(\.id) == ["connaitre-2", "accueillir-1"])
    #expect(
      offered.map(\.reason) == [
        "porte nommée : Compte personnel de formation", "porte nommée : Mission locale",
      ])
  }

  @Test func `The house alone is no reason to offer a practice`() throws {
    let house = try #require(library.structure("mission-locale")?.card)
    #expect(suggestions(RoundTopics(structureCard: house)).isEmpty)
  }

  @Test func `Nothing is offered for nothing`() {
    #expect(suggestions(RoundTopics()).isEmpty)
    #expect(library.practices(for: RoundTopics(caseCard: afterAccident), limit: 0).isEmpty)
  }

  @Test func `Schemes to ask about are the card's, then those of close questions, less the named`()
    throws
  {
    #expect(library.schemesToAsk(for: afterAccident, named: []).map(\.id) == ["rqth", "cep"])
    #expect(library.schemesToAsk(for: afterAccident, named: ["rqth"]).map(\.id) == ["cep"])
    let noPermit = try #require(library.caseEntry("cas-01")).card
    #expect(library.schemesToAsk(for: noPermit, named: []).map(\.id) == ["cej", "permis-ft"])
    #expect(library.schemesToAsk(for: noPermit, named: ["cej"]).map(\.id) == ["permis-ft"])
  }

  @Test func `A card that names an ended scheme does not make it asked about`() {
    let card = CaseCard(
      id: CardID("x"), number: CardNumber(9), title: "", family: "", depth: .ordinary,
      person: CasePerson(firstName: "", age: 20, place: ""), situation: [], request: "",
      schemes: ["garantie-jeunes", "cpf", "inconnu"])
    #expect(library.schemesToAsk(for: card, named: []).map(\.id) == ["cpf"])
  }

  @Test func `A structure leads to those that answer with it, and to schemes that still exist`()
    throws
  {
    let door = try #require(library.orientation(forDoor: "mission-locale"))
    #expect(door.main.id == "mission-locale")
    #expect(door.secondary.map(\.id) == ["france-travail"])
    #expect(door.schemes.map(\.id) == ["permis-ft", "cej", "cep"])
    #expect(door.questions.map(\.id) == ["q-01"])
  }

  @Test func `Near a case, a door leads to the schemes that share its themes`() throws {
    let near = try #require(library.orientation(forDoor: "cap-emploi", near: afterAccident))
    #expect(near.secondary.map(\.id) == ["mdph", "france-travail"])
    #expect(near.schemes.map(\.id) == ["rqth", "cep"])
  }

  @Test func `A scheme leads to its entrances, an ended one to those of its successor`() throws {
    let scheme = try #require(library.orientation(forDoor: "cep"))
    #expect(scheme.main.id == "cap-emploi")
    #expect(scheme.secondary.map(\.id) == ["mission-locale"])
    let ended = try #require(library.orientation(forDoor: "garantie-jeunes"))
    #expect(ended.main.id == "mission-locale")
    #expect(ended.schemes.map(\.id) == ["cej"])
    #expect(library.orientation(forDoor: "inconnu") == nil)
  }

  @Test func `A question leads where the deck says`() throws {
    let question = try #require(library.orientation(forQuestion: "q-02"))
    #expect(question.main.id == "cap-emploi")
    #expect(question.secondary.map(\.id) == ["mdph", "france-travail"])
    #expect(question.schemes.map(\.id) == ["rqth"])
    #expect(library.orientation(forQuestion: "q-99") == nil)
  }
}
