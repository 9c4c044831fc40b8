import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// Practices the facilitator puts aside.
@Suite struct DismissingTests {
  private func dismissing() throws -> Stage {
    var stage = try Stage()
    try stage.practices()
    stage.press(.home, .down, .delete)
    return stage
  }

  @Test func `What is put aside is proposed no more, and stands under its own heading`() throws {
    let stage = try dismissing()
    let dismissed = try #require(stage.scene.round.dismissed.first)
    #expect(stage.said == Phrases.Screen.dismissed)
    #expect(!PracticesPane.suggestions(stage.scene).contains { $0.practice.id == dismissed.id })
    #expect(
      PracticesPane.items(stage.scene).last { $0.target != nil }?.target == .dismissed(dismissed))
    #expect(stage.text(140, 45).contains(Phrases.Screen.dismissedPractices))
  }

  @Test func `Enter on what was put aside proposes it again`() throws {
    var stage = try dismissing()
    let dismissed = try #require(stage.scene.round.dismissed.first)
    stage.press(.end, .enter)
    #expect(stage.scene.round.dismissed.isEmpty)
    #expect(PracticesPane.suggestions(stage.scene).contains { $0.practice.id == dismissed.id })
  }
}
