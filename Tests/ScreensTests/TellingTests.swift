import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// A practice told in the room, typed at the shared screen.
@Suite struct TellingTests {
  private func opened() throws -> Stage {
    var stage = try Stage()
    try stage.practices()
    stage.press(.character("r"))
    return stage
  }

  @Test func `Four fields ask the program to keep it`() throws {
    var stage = try opened()
    for field in ["Café des métiers", "Pithiviers", "Un mardi ; un employeur", "CIO"] {
      stage.enter(field)
    }
    let told = ToldPractice(
      title: "Café des métiers", territory: "Pithiviers", steps: ["Un mardi", "un employeur"],
      contacts: ["CIO"])
    #expect(stage.requests == [.tell(told)])
  }

  @Test func `Without a title nothing is asked, and nothing typed is lost`() throws {
    var stage = try opened()
    stage.press(.tab)
    stage.type("Pithiviers")
    stage.press(.function(2))
    #expect(stage.requests == [])
    #expect(stage.said == Phrases.Screen.practiceNeedsTitle)
    stage.press(.escape, .character("r"))
    #expect(stage.text().contains("Pithiviers"))
  }

  @Test func `Once kept, the form closes and opens empty again`() throws {
    var stage = try opened()
    stage.enter("Café des métiers")
    stage.screen.succeeded(.close, [], stage.scene)
    #expect(stage.isBare)
    stage.press(.character("r"))
    #expect(!stage.text().contains("Café des métiers"))
  }

  @Test func `Its page says it was told, and stands in no guide`() throws {
    let library = try Library.builtIn().adding(
      told: Practice(
        id: "pratique-2026-11-27-7", number: 7, chapter: OwnDeck.chapter, title: "Café",
        territory: "Pithiviers"))
    let practice = try #require(library.practice("pratique-2026-11-27-7"))
    let page = EntryPage(practice, library).lines.map(\.text)
    #expect(page.contains("Pratique racontée en séance · Pithiviers"))
  }
}
