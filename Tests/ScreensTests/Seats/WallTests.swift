import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// The wall and the facilitator's own screen: what each shows of the other.
@Suite struct WallTests {
  private func press(_ key: Key, _ hall: inout Hall) {
    _ = hall.facilitator.handle(key, hall.scene)
    hall.follow()
  }

  private func facilitatorText(_ hall: Hall) -> String {
    hall.facilitatorCanvas(Size(columns: 80, rows: 24)).lines.joined(separator: "\n")
  }

  @Test func `The wall reads the case where the facilitator reads it, whatever their widths`()
    throws
  {
    var hall = try Hall()
    try hall.deal()
    try hall.advance(to: .reading)
    hall.follow()
    let first = hall.tableText()
    for _ in 1...4 { press(.down, &hall) }
    #expect(hall.tableText() != first)
    let card = try #require(hall.scene.round.caseCard.map { CardFace($0) })
    let wide = card.rows(width: 76)
    let place = try #require(wide.indices.dropFirst(4).first { !wide[$0].isEmpty })
    let wanted = try #require(wide[place].last?.text.split(separator: " ").first)
    for narrow in [46, 60, 76, 140] {
      let row = card.row(showing: card.characters(above: place, width: 76), width: narrow)
      let words = card.rows(width: narrow)[row].map(\.text).joined()
      #expect(words.contains(wanted), "\(narrow)")
    }
    for _ in 1...4 { press(.up, &hall) }
    #expect(hall.tableText() == first)
  }

  @Test func `The wall shows the view and the part of the grids the facilitator looks at`() throws {
    var hall = try Hall()
    try hall.reveal()
    hall.follow()
    let seen = hall.tableText()
    press(.tab, &hall)
    #expect(hall.tableText() != seen)
    press(.tab, &hall)
    press(.tab, &hall)
    #expect(hall.tableText() == seen)
  }

  @Test func `Keys at the wall turn its own pages until the facilitator turns hers`() throws {
    var hall = try Hall()
    try hall.deal()
    try hall.advance(to: .reading)
    for _ in 1...4 { press(.down, &hall) }
    let followed = hall.tableText()
    _ = hall.tableScreen.handle(.home, hall.table, hall.atSeats)
    hall.follow()
    #expect(hall.tableText() != followed)
    press(.up, &hall)
    press(.down, &hall)
    #expect(hall.tableText() == followed)
  }

  @Test func `A sight of another phase changes nothing`() throws {
    var hall = try Hall()
    try hall.deal()
    try hall.advance(to: .reading)
    let before = hall.tableText()
    hall.table.wall = WallSight(phase: .viewpoints, view: 1, chosen: 3, read: 400)
    hall.tableScreen.notice(hall.table)
    #expect(hall.tableText() == before)
  }

  @Test func `The facilitator chooses whether her screen is a console, and the last line says so`()
    throws
  {
    var hall = try Hall()
    hall.tables = 1
    try hall.write()
    hall.facilitator.notice(hall.scene)
    #expect(facilitatorText(hall).contains("votre console"))
    #expect(facilitatorText(hall).contains(Phrases.Console.notWritten))
    #expect(facilitatorText(hall).contains("k \(Phrases.Console.putAside)"))
    press(.character("k"), &hall)
    #expect(!facilitatorText(hall).contains(Phrases.Console.notWritten))
    #expect(facilitatorText(hall).contains("k \(Phrases.Console.takeUp)"))
    press(.character("k"), &hall)
    #expect(facilitatorText(hall).contains(Phrases.Console.notWritten))
    hall.tables = 0
    #expect(!facilitatorText(hall).contains("k \(Phrases.Console.putAside)"))
  }
}

/// A room of thirty, on the wall and on the console.
@Suite struct CrowdTests {
  private static let small = Size(columns: 80, rows: 24)

  private static func room() throws -> Hall {
    var hall = try Hall()
    hall.tables = 1
    try hall.write()
    try hall.crowd()
    return hall
  }

  @Test func `A large wall shows everybody who is here`() throws {
    var hall = try Hall()
    try hall.gather()
    try hall.crowd()
    let wall = hall.tableCanvas(Size(columns: 140, rows: 45)).lines.joined(separator: "\n")
    for person in hall.session.participants { #expect(wall.contains(person.name)) }
  }

  @Test func `However many are silent, the console says what comes next and asks the room`() throws
  {
    let console = try Self.room().facilitatorCanvas(Self.small).lines.joined(separator: "\n")
    #expect(console.contains("et 14 autres"))
    #expect(console.contains(Phrases.Console.nextTitle))
    #expect(console.contains(Phrases.Console.prompts))
    #expect(console.contains(Phrases.Console.more))
  }

  @Test func `The room's box names everybody, and stops at its end`() throws {
    var hall = try Self.room()
    _ = hall.facilitator.handle(.character("v"), hall.scene)
    var seen = hall.facilitatorCanvas(Self.small).lines
    for _ in 1...60 { _ = hall.facilitator.handle(.down, hall.scene) }
    let end = hall.facilitatorCanvas(Self.small).lines
    seen += end
    for name in Hall.crowd {
      #expect(seen.joined(separator: " ").replacing("- │ │   ", with: "-").contains(name.prefix(5)))
    }
    _ = hall.facilitator.handle(.up, hall.scene)
    #expect(hall.facilitatorCanvas(Self.small).lines != end)
  }
}
