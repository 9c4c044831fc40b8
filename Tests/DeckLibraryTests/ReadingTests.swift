import DeckLibrary
import GameEngine
import Testing

@Suite struct ReadingTests {
  @Test func `A valid deck is read with no fault`() throws {
    let deck = try DeckOnDisk()
    #expect(deck.faults().isEmpty)
    let library = try deck.read()
    #expect(library.info.title == "Petit paquet")
    #expect(library.caseCards.map(\.number) == [CardNumber(1), CardNumber(2)])
    #expect(
      library.structureCards.map(\.name) == ["Mission locale", "France Travail", "Cap emploi"])
    #expect(library.grids.first?.sections.map(\.kind) == [.text, .door, .scheme])
    #expect(library.prompts["vecu"] == ["Qu’avez-vous vécu\u{202F}?"])
  }
}
