import Debriefing
import DeckLibrary
import GameEngine
import Testing

@Suite struct DoorTallyTests {
  private func table() throws -> Table {
    var table = try Table(people: ["A", "B", "C", "D", "E"].map { ($0, nil) })
    try table.deal()
    return table
  }

  @Test func `Names then and now of one structure are one door`() throws {
    var table = try table()
    try table.observe(3, "portes", "Pôle emploi")
    try table.observe(4, "portes", "france travail")
    try table.observe(5, "portes", "CIO")
    try table.reveal()
    #expect(
      table.view.doorTally.map(\.name) == [
        "Centre d’information et d’orientation", "France Travail",
      ])
    #expect(table.view.doorTally.map(\.seenBy) == [1, 2])
    #expect(table.view.doorTally.map(\.saidAs) == [[], ["Pôle emploi"]])
    #expect(table.view.groups.first?.bond == .sameEntry)
  }

  @Test func `A line that names two known doors opens both`() throws {
    var table = try table()
    try table.observe(3, "portes", "Cap emploi et CIO")
    try table.observe(4, "portes", "Cap emploi et la médiathèque")
    try table.reveal()
    let names = table.view.doorTally.map(\.name)
    #expect(names.contains("Cap emploi"))
    #expect(names.contains("Centre d’information et d’orientation"))
  }

  @Test func `What the library does not know keeps its words and leads nowhere`() throws {
    var table = try table()
    try table.observe(3, "portes", "La médiathèque")
    try table.observe(4, "portes", "la mediathèque !")
    try table.reveal()
    let door = try #require(table.view.doorTally.first)
    #expect(door.name == "La médiathèque" && door.destination == .unknown)
    #expect(door.seenBy == 2 && door.path.main == nil)
  }

  @Test func `Lines brought together by hand are one door, the one the library knows`() throws {
    var table = try table()
    try table.observe(3, "portes", "le grand bâtiment vert")
    try table.observe(4, "portes", "CIO")
    try table.reveal()
    try table.run(.group(table.session.round.observations.map(\.id)))
    #expect(table.view.doorTally.map(\.seenBy) == [2])
    #expect(table.view.doorTally.first?.saidAs == ["le grand bâtiment vert"])
  }

  @Test func `A door of the debriefing joins that of the grids`() throws {
    var table = try table()
    try table.observe(3, "dispositifs", "VAE")
    try table.reveal()
    let entry = LibraryEntry(kind: .scheme, id: "vae", title: "VAE")
    try table.run(.openDoor(label: "la VAE", entry: entry))
    #expect(table.view.doorTally.count == 1)
    #expect(table.view.doorTally.first?.noted?.label == "la VAE")
    #expect(table.view.doorTally.first?.path.main?.id == "prc-vae")
  }

  @Test func `Free words under an open heading are no door`() throws {
    var table = try table()
    try table.observe(3, "questions", "CIO")
    try table.reveal()
    #expect(table.view.doorTally.isEmpty)
  }

  @Test func `A scheme of the case is asked as a question until somebody names it`() throws {
    var table = try table()
    try table.reveal()
    #expect(table.view.unnamedSchemes.map(\.id).contains("cpf"))
    try table.run(.note(.exchange, text: "On a parlé du cpf.", author: nil))
    #expect(!table.view.unnamedSchemes.map(\.id).contains("cpf"))
  }

  @Test func `A scheme that has ended is recognised and never asked`() throws {
    var table = try table()
    try table.reveal()
    try table.run(.openDoor(label: "TransCo", entry: nil))
    #expect(table.view.doorTally.first?.name == "Transitions collectives")
    #expect(!table.view.unnamedSchemes.contains { $0.standing.isEnded })
    let told = table.summary.rounds[0].schemes.map(\.scheme.id)
    #expect(told.prefix(2) == ["transco", "periode-reconversion"])
  }
}
