import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// Lists of people are found in by a few letters, wherever one chooses somebody.
@Suite struct NarrowingTests {
  private static func room() throws -> Stage {
    var stage = try Stage()
    stage.interview()
    stage.press(.character("p"))
    for name in Hall.crowd { stage.enter(name) }
    stage.press(.escape)
    return stage
  }

  @Test func `A few letters find whose grid is typed, whatever the accents`() throws {
    var stage = try Self.room()
    stage.press(.character("g"))
    #expect(stage.text().contains(Phrases.Screen.typeToNarrow))
    stage.type("elo")
    #expect(stage.text().contains("Élodie") && !stage.text().contains("Camille"))
    stage.press(.enter)
    #expect(stage.text().contains(Phrases.Screen.gridOf("Élodie")))
    stage.enter("Une ligne")
    let line = try #require(stage.session.round.observations.last)
    #expect(stage.session.participant(line.author)?.name == "Élodie")
  }

  @Test func `After a grid the list is whole again, on somebody who has not finished`() throws {
    var stage = try Self.room()
    stage.press(.character("g"))
    stage.type("zach")
    stage.press(.enter, .escape)
    #expect(stage.text().contains("Zacharie") && stage.text().contains("Yasmine"))
  }

  @Test func `Letters that no name holds choose nobody`() throws {
    var stage = try Self.room()
    stage.press(.character("g"))
    stage.type("zzz")
    stage.press(.enter)
    #expect(stage.text().contains(Phrases.Screen.whoseGrid))
    #expect(stage.session.round.observations.isEmpty)
  }

  @Test func `The list of whom to ask tells that there are more, and finds by letters`() throws {
    var stage = try Self.room()
    stage.press(.character("s"))
    #expect(stage.text().contains("▼"))
    stage.type("theo")
    stage.press(.enter)
    let asked = try #require(stage.session.round.openConsultation?.target)
    let theophile = stage.session.participants.first { $0.name == "Théophile" }
    #expect(asked == theophile.map { .observer($0.id) })
  }
}
