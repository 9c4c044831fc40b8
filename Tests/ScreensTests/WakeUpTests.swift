import GameEngine
import TerminalUI
import Testing

@testable import Screens

/// A screen asks to be drawn again only when what it shows changes by itself.
@Suite struct WakeUpTests {
  private func wakeUp(_ stage: Stage) -> WakeUp { stage.screen.wakeUp(stage.scene) }

  @Test func `Where no time is shown nothing wakes the program`() throws {
    var stage = try Stage()
    stage.gather()
    #expect(wakeUp(stage) == .never)
    let silent = Stage.opening(stage.library, showsTimers: false)
    stage = try Stage(silent)
    stage.interview()
    #expect(wakeUp(stage) == .never)
  }

  @Test func `A timer wakes it when the second it shows is over`() throws {
    var stage = try Stage()
    stage.interview()
    stage.wait(milliseconds: 250)
    #expect(wakeUp(stage) == .at(SessionTime(rawValue: stage.now.rawValue + 750)))
    stage.press(.character("t"))
    #expect(wakeUp(stage) == .never)
  }

  @Test func `A card that turns wakes it until it lies there`() throws {
    var stage = try Stage()
    stage.seat()
    stage.press(.right, .enter)
    #expect(wakeUp(stage) == .at(SessionTime(rawValue: stage.now.rawValue + CardTurn.step)))
    stage.wait(milliseconds: CardTurn.duration)
    #expect(wakeUp(stage) == .at(SessionTime(rawValue: stage.now.rawValue + 1000)))
  }

  @Test func `A key shows at once the card that turns, and does nothing else`() throws {
    var stage = try Stage()
    stage.seat()
    stage.press(.right, .enter, .enter)
    #expect(stage.session.round.structureCard == nil)
    #expect(stage.text().contains("Mathis, 17"))
  }
}
