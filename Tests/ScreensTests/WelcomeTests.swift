import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// The first thing a facilitator does is to type names; nothing has to be pressed before.
@Suite struct WelcomeTests {
  private static func begun(_ body: (inout Stage) -> Void = { _ in }) throws -> Stage {
    var stage = try Stage()
    body(&stage)
    stage.screen.begin(stage.scene)
    return stage
  }

  @Test func `Where nobody has joined, what is typed is a name`() throws {
    var stage = try Self.begun()
    stage.enter("Anna, Mission locale")
    stage.enter("Bruno")
    #expect(stage.session.participants.map(\.name) == ["Anna", "Bruno"])
  }

  @Test func `Where people have joined, the screen begins without a box`() throws {
    let stage = try Self.begun { $0.gather() }
    #expect(stage.isBare)
  }

  @Test func `With nothing typed, the arrow that goes on goes past the line of names`() throws {
    var stage = try Self.begun()
    stage.enter("Anna")
    stage.enter("Bruno")
    #expect(!stage.isBare)
    stage.press(.right)
    #expect(stage.isBare)
    #expect(stage.session.phase == .frame)
  }

  @Test func `With something typed, the arrow moves within the name`() throws {
    var stage = try Self.begun()
    stage.type("nna")
    stage.press(.home, .right, .home)
    stage.type("A")
    stage.press(.enter)
    #expect(stage.session.participants.map(\.name) == ["Anna"])
    #expect(stage.session.phase == .welcome)
  }
}
