import GameEngine
import TerminalUI
import Testing

@testable import Screens

/// When not everyone is ready, going on asks for a second press; anything else takes it back.
@Suite struct ConfirmationTests {
  private func completion() throws -> Stage {
    var stage = try Stage()
    stage.interview()
    stage.press(.right)
    return stage
  }

  private func viewpoints() throws -> Stage {
    var stage = try completion()
    stage.press(.right, .right, .right)
    return stage
  }

  @Test func `The first press says who is missing, the second goes on`() throws {
    var stage = try completion()
    stage.press(.right)
    #expect(stage.session.phase == .completion)
    #expect(stage.refusals == [.notEveryoneReady(ready: 0, expected: 3)])
    #expect(stage.said?.contains("encore une fois") == true)
    stage.press(.right)
    #expect(stage.session.phase == .experience)
  }

  @Test func `Everyone ready, one press is enough`() throws {
    var stage = try completion()
    for name in ["Chloé", "Daniel", "Émilie"] { try stage.ready(name) }
    stage.press(.right)
    #expect(stage.session.phase == .experience)
  }

  @Test(arguments: [
    [Key.character("o")], [.character("z")], [.up], [.paste("→")], [.function(5)],
    [.character("g"), .escape], [.enter, .escape], [.character("?"), .escape],
  ])
  func `Any other key takes the first press back`(keys: [Key]) throws {
    var stage = try completion()
    stage.press(.right)
    for key in keys { stage.press(key) }
    stage.press(.right)
    #expect(stage.session.phase == .completion)
    #expect(stage.refusals.count == 2)
    stage.press(.right)
    #expect(stage.session.phase == .experience)
  }

  @Test func `A window that changes its size takes nothing back`() throws {
    var stage = try completion()
    stage.press(.right, .resize, .right)
    #expect(stage.session.phase == .experience)
  }

  @Test func `Revealing asks for a second press too`() throws {
    var stage = try viewpoints()
    #expect(stage.session.phase == .viewpoints)
    stage.press(.enter)
    #expect(!stage.session.round.isRevealed)
    stage.press(.character("z"), .enter)
    #expect(!stage.session.round.isRevealed)
    stage.press(.enter)
    #expect(stage.session.round.isRevealed)
  }

  @Test func `A press to go on does not stand for one to reveal`() throws {
    var stage = try viewpoints()
    stage.press(.enter, .right, .left, .enter)
    #expect(!stage.session.round.isRevealed)
  }
}
