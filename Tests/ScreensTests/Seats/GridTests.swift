import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// An observer's grid, as she types in it.
@Suite struct GridTests {
  private func hall() throws -> Hall {
    var hall = try Hall()
    try hall.interview()
    return hall
  }

  private func lines(_ hall: Hall, _ name: String) -> [String] {
    hall.session.round.standingObservations.filter { $0.author == hall.id(name) }.map(\.text)
  }

  @Test func `Enter keeps a line under the heading looked at, with the time it was begun`() throws {
    var hall = try hall()
    hall.press("Chloé", .tab)
    hall.type("Chloé", "C")
    hall.wait(seconds: 30)
    hall.enter("Chloé", "MA")
    let line = try #require(hall.session.round.observations.last)
    #expect(line.text == "CMA")
    #expect(line.section == GridSectionID("portes"))
    #expect(line.elapsed?.seconds == 61)
  }

  @Test func `A whole grid is filled, doors completed, without the library's texts being read`()
    throws
  {
    var hall = try hall()
    #expect(!hall.text("Anna").isEmpty)
    hall.press("Chloé", .tab)
    hall.type("Chloé", "miss")
    #expect(hall.text("Chloé").contains("Mission locale"))
    hall.press("Chloé", .tab, .enter)
    #expect(lines(hall, "Chloé") == ["Mission locale"])
    #expect(!hall.atSeats.isRead)
  }

  @Test func `A time before the words is the time of the line`() throws {
    var hall = try hall()
    hall.enter("Chloé", "0:42 Un silence")
    let line = try #require(hall.session.round.observations.last)
    #expect(line.text == "Un silence")
    #expect(line.elapsed?.seconds == 42)
  }

  @Test(arguments: QuickMark.allCases)
  func `One key marks a moment, and a word typed before goes with it`(mark: QuickMark) throws {
    var hall = try hall()
    hall.press("Chloé", .function(mark.key))
    #expect(hall.session.round.observations.last?.text == mark.text(""))
    hall.type("Chloé", "le logement")
    hall.press("Chloé", .alt(Character("\(mark.key)")))
    #expect(hall.session.round.observations.last?.text == mark.text("le logement"))
    #expect(hall.session.round.observations.count == 2)
    #expect(hall.terminals["Chloé"]?.screen.grid.editor.isEmpty == true)
  }

  @Test func `A door that is named stands among the doors, one that is not does not`() throws {
    var hall = try hall()
    hall.press("Chloé", .function(6))
    #expect(hall.session.round.observations.last?.section != GridSectionID("portes"))
    hall.type("Chloé", "CMA")
    hall.press("Chloé", .function(6))
    #expect(hall.session.round.observations.last?.section == GridSectionID("portes"))
  }

  @Test func `Tab completes the name of a door, then goes to the next heading`() throws {
    var hall = try hall()
    hall.press("Chloé", .tab)
    hall.type("Chloé", "mission loc")
    #expect(hall.text("Chloé").contains("Tab  Mission locale"))
    hall.press("Chloé", .tab)
    #expect(hall.terminals["Chloé"]?.screen.grid.editor.text == "Mission locale")
    #expect(hall.terminals["Chloé"]?.screen.grid.section == 1)
    hall.press("Chloé", .tab)
    #expect(hall.terminals["Chloé"]?.screen.grid.section == 2)
  }

  @Test func `Under a heading of schemes only schemes are offered`() throws {
    var hall = try hall()
    hall.press("Chloé", .tab, .tab)
    hall.type("Chloé", "mission")
    #expect(
      hall.terminals["Chloé"]?.screen.grid.completions.allSatisfy { $0.kind == .scheme } == true)
  }

  @Test func `Her own lines are changed, and taken back at the second press`() throws {
    var hall = try hall()
    hall.enter("Chloé", "Un silense")
    hall.type("Chloé", "à suivre")
    hall.press("Chloé", .up, .enter, .backspace, .backspace, .backspace)
    hall.enter("Chloé", "nce")
    #expect(lines(hall, "Chloé") == ["Un silence"])
    #expect(hall.terminals["Chloé"]?.screen.grid.editor.text == "à suivre")
    hall.press("Chloé", .up, .delete)
    #expect(lines(hall, "Chloé") == ["Un silence"])
    hall.press("Chloé", .delete)
    #expect(lines(hall, "Chloé") == [])
  }

  @Test func `A line that is changed follows to the heading it is kept under`() throws {
    var hall = try hall()
    hall.enter("Chloé", "CMA")
    hall.press("Chloé", .up, .enter, .tab, .enter)
    let line = try #require(hall.session.round.observations.last)
    #expect(line.section == GridSectionID("portes"))
    #expect(line.text == "CMA")
  }

  @Test func `An empty line goes to the next heading, and arrows change it too`() throws {
    var hall = try hall()
    hall.press("Chloé", .enter)
    #expect(hall.terminals["Chloé"]?.screen.grid.section == 1)
    hall.press("Chloé", .right, .left, .left)
    #expect(hall.terminals["Chloé"]?.screen.grid.section == 0)
    hall.press("Chloé", .backTab)
    #expect(hall.terminals["Chloé"]?.screen.grid.section == 4)
  }

  @Test func `F8 says that the grid is ready, and takes it back`() throws {
    var hall = try hall()
    hall.press("Chloé", .function(8))
    #expect(hall.session.round.ready == [hall.id("Chloé")])
    hall.press("Chloé", .function(8))
    #expect(hall.session.round.ready == [])
  }

  @Test func `Pasted text is one line of text, never a command`() throws {
    var hall = try hall()
    hall.press("Chloé", .paste("q\nCMA\n"))
    #expect(hall.terminals["Chloé"]?.effects == [])
    #expect(hall.terminals["Chloé"]?.screen.grid.editor.text.contains("CMA") == true)
  }

  @Test func `What is saved, waiting or refused is told by a sign and a word`() throws {
    var hall = try hall()
    hall.enter("Chloé", "Bonjour")
    #expect(hall.text("Chloé").contains(Phrases.Seat.allSaved))
    hall.link("Chloé", .silent)
    hall.enter("Chloé", "En attendant")
    #expect(hall.text("Chloé").contains(Phrases.Seat.waiting(1)))
    #expect(hall.text("Chloé").contains("◌"))
    #expect(hall.text("Chloé").contains(Phrases.Seat.notAnswering))
    #expect(hall.text("Chloé").contains(Phrases.Seat.stateWaiting))
    hall.link("Chloé", .live)
    #expect(hall.text("Chloé").contains(Phrases.Seat.allSaved))
    #expect(lines(hall, "Chloé") == ["Bonjour", "En attendant"])
  }

  @Test func `A refused line is told with its reason, taken up again, or forgotten`() throws {
    var hall = try hall()
    hall.link("Chloé", .lost)
    hall.enter("Chloé", "Trop tard")
    try hall.advance(to: .doors)
    hall.link("Chloé", .live)
    #expect(hall.text("Chloé").contains(Phrases.Seat.refused(1)))
    hall.press("Chloé", .character("g"))
    #expect(hall.text("Chloé").contains("Trop tard"))
    hall.press("Chloé", .escape)
    try hall.perform(.goBack)
    hall.press("Chloé", .up, .enter, .enter)
    #expect(lines(hall, "Chloé") == ["Trop tard"])
    #expect(hall.terminals["Chloé"]?.view.outgoing.isEmpty == true)
  }
}
