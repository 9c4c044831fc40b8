import GameEngine
import TerminalUI
import Testing

@testable import Screens

/// Texts longer than their place are read to the end, and no further.
@Suite struct ScrollingTests {
  private func page() throws -> Stage {
    var stage = try Stage()
    try stage.doors()
    stage.press(.home, .character("l"))
    return stage
  }

  @Test(arguments: [(Key.pageDown, 50), (.character(" "), 50), (.down, 200), (.end, 1)])
  func `A page ends with its last row, and one key up is seen at once`(
    key: Key, times: Int
  ) throws {
    var stage = try page()
    stage.press(key, times: times)
    let end = stage.lines()
    #expect(end.contains { $0.contains("Vérifié en 2026.") })
    #expect(!end.contains { $0.contains("▼") })
    stage.press(.up)
    #expect(stage.lines() != end)
    stage.press(.home)
    #expect(try stage.lines() == page().lines())
  }

  @Test func `A card ends with its last row, and one key up is seen at once`() throws {
    var stage = try Stage()
    stage.deal()
    stage.press(.right)
    let top = stage.lines()
    #expect(top.contains { $0.contains("la suite ▼") })
    stage.press(.character(" "), times: 9)
    let end = stage.lines()
    #expect(end.contains { $0.contains("on fait comment") })
    #expect(!end.contains { $0.contains("▼") })
    stage.press(.up)
    #expect(stage.lines() != end)
    stage.press(.home)
    #expect(stage.lines() == top)
  }

  @Test func `A card seen whole does not move`() throws {
    var stage = try Stage()
    stage.deal()
    stage.press(.right)
    let whole = stage.lines(140, 45)
    stage.press(.character(" "))
    #expect(stage.lines(140, 45) == whole)
  }

  @Test func `What is chosen is always seen, in a list longer than the screen`() throws {
    let people = (10..<60).map { "Personne \($0)" }
    var stage = try Stage()
    stage.gather(people)
    for person in people {
      #expect(stage.lines().contains { $0.contains("▸ \(person)") }, "\(person)")
      stage.press(.down)
    }
    stage.press(.home)
    #expect(stage.lines().contains { $0.contains("▸ Personne 10") })
  }

  @Test func `The cursor of the terminal stands on what is chosen`() throws {
    for shot in try Shot.bare.get() + Shot.boxed.get() {
      let canvas = shot.canvas(Size(columns: 80, rows: 24))
      let marks = canvas.lines.count { $0.contains("▸") }
      guard marks == 1, let cursor = canvas.cursor, shot.stage?.isBare ?? false else { continue }
      #expect(canvas[cursor.column, cursor.row].text == "▸", "\(shot.name)")
    }
  }
}
