import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// What is typed and not kept outlives whatever happens meanwhile.
@Suite struct SeatDraftTests {
  private func typing() throws -> Hall {
    var hall = try Hall()
    try hall.interview()
    hall.type("Chloé", "Il hésite, puis")
    return hall
  }

  private func draft(_ hall: Hall) -> String? { hall.terminals["Chloé"]?.screen.grid.editor.text }

  @Test func `The phase goes on under her pen`() throws {
    var hall = try typing()
    try hall.advance(to: .completion)
    #expect(hall.text("Chloé").contains("Il hésite, puis"))
    hall.enter("Chloé", " il parle")
    #expect(hall.session.round.observations.last?.text == "Il hésite, puis il parle")
    #expect(hall.session.round.observations.last?.elapsed?.seconds == 61)
  }

  @Test func `The grids are revealed under her pen`() throws {
    var hall = try typing()
    try hall.advance(to: .viewpoints)
    try hall.perform(.reveal(confirmed: true))
    #expect(hall.terminals["Chloé"]?.screen.message == .warn(Phrases.Seat.revealedUnderPen))
    hall.press("Chloé", .character("g"))
    #expect(hall.text("Chloé").contains("Il hésite, puis"))
    #expect(hall.text("Chloé").contains(Phrases.Seat.stateDraft))
  }

  @Test func `The link is lost and comes back`() throws {
    var hall = try typing()
    for link in [SeatView.Link.silent, .lost, .connecting, .live] {
      hall.link("Chloé", link)
      #expect(hall.text("Chloé").contains("Il hésite, puis"))
    }
    #expect(draft(hall) == "Il hésite, puis")
  }

  @Test func `She is made a player, and an observer again`() throws {
    var hall = try Hall()
    try hall.deal()
    try hall.advance(to: .reading)
    hall.type("Chloé", "Il hésite, puis")
    try hall.perform(.release(.adviser))
    try hall.perform(.choose(hall.id("Chloé"), .adviser))
    try hall.perform(.release(.adviser))
    #expect(draft(hall) == "Il hésite, puis")
  }

  @Test func `Another round begins`() throws {
    var hall = try typing()
    try hall.advance(to: .transfer)
    try hall.perform(.startRound(confirmed: true))
    #expect(draft(hall) == "Il hésite, puis")
  }

  @Test func `She looks at the cards, the help, the library, and back`() throws {
    var hall = try typing()
    for key in [Key.function(7), .function(1), .escape, .function(9), .escape, .function(7)] {
      hall.press("Chloé", key)
    }
    #expect(draft(hall) == "Il hésite, puis")
  }

  @Test func `She changes another line meanwhile`() throws {
    var hall = try Hall()
    try hall.interview()
    hall.enter("Chloé", "CMA")
    hall.type("Chloé", "Il hésite, puis")
    hall.press("Chloé", .up, .enter, .escape)
    #expect(draft(hall) == "Il hésite, puis")
  }

  @Test func `What is typed while the link is lost is sent once and only once`() throws {
    var hall = try typing()
    hall.link("Chloé", .lost)
    hall.press("Chloé", .enter)
    hall.press("Chloé", .function(3))
    hall.link("Chloé", .silent)
    hall.enter("Chloé", "CMA")
    #expect(hall.session.round.observations.isEmpty)
    hall.link("Chloé", .live)
    hall.link("Chloé", .live)
    #expect(
      hall.session.round.observations.map(\.text) == ["Il hésite, puis", "Relance", "CMA"])
  }
}
