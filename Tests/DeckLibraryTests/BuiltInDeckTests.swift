import DeckLibrary
import GameEngine
import Testing

/// Facts about the deck the program carries.
@Suite struct BuiltInDeckTests {
  @Test func `The built-in deck has no fault and no warning`() {
    #expect(Library.checkBuiltIn().map(\.description).joined(separator: "\n") == "")
  }
}
