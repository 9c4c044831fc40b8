import Debriefing
import GameEngine
import Testing

/// What seems to say the same is proposed; the room brings it together or keeps it apart.
@Suite struct ProposalTests {
  /// Seven observe; each line is written by the next of them.
  private func table(_ lines: [String], under section: String = "questions") throws -> Table {
    let names = ["Awa", "Bruno", "Camille", "Dina", "Élie", "Fatou", "Gaël", "Hana", "Ismaël"]
    var table = try Table(people: names.map { ($0, nil) })
    try table.deal()
    for (place, line) in lines.enumerated() {
      try table.observe(3 + place % 7, section, line)
    }
    try table.reveal()
    return table
  }

  private func ids(_ numbers: Int...) -> [ObservationID] { numbers.map { ObservationID($0) } }

  private func proposed(_ table: Table) -> [[Int]] {
    table.view.proposals.map { $0.lines.map(\.id.rawValue) }
  }

  @Test(arguments: [
    ["Elle reformule la demande", "elle reformulait sa demande"],
    ["Une vraie écoute", "Des vraies ecoutes"],
    ["Il laisse un long silence", "il laissse un long silence", "Il laisse un long silense"],
    ["Elle a parlé de la mission locale", "elle parle de la ML"],
    ["Pourquoi pas Pôle emploi", "Pourquoi pas France Travail ?"],
    ["Accompagnement social proposé", "acompagnement social propose"],
  ])
  func `The same words in another spelling are proposed`(lines: [String]) throws {
    let table = try table(lines)
    #expect(proposed(table) == [Array(1...lines.count)])
    #expect(table.view.proposals.first?.seenBy == lines.count)
    #expect(table.view.lonely.count == lines.count, "they stand where they stood")
  }

  @Test(arguments: [
    ["Elle laisse parler", "Elle ne laisse pas parler"],
    ["Il a vu 2 dossiers", "Il a vu 3 dossiers"],
    ["Elle écoute", "Elle parle de la mobilité"],
    ["Une porte ouverte", "Une carte ouverte"],
    ["", "…"],
  ])
  func `What says something else is not`(lines: [String]) throws {
    #expect(try proposed(table(lines.map { $0.isEmpty ? "?" : $0 })) == [])
  }

  @Test func `A proposal is accepted with the command that brings lines together`() throws {
    var table = try table(["La mission locale", "la mission loc", "Autre chose"])
    #expect(proposed(table) == [[1, 2]])
    try table.run(.group(ids(1, 2)))
    #expect(proposed(table) == [])
    #expect(table.view.groups.first?.seenBy == 2)
    #expect(table.view.groups.first?.lines.map(\.text) == ["La mission locale", "la mission loc"])
  }

  @Test func `A refused proposal does not come back, and other lines are proposed still`() throws {
    var table = try table(["Un silence", "des silences", "Le silence"])
    #expect(proposed(table) == [[1, 2, 3]])
    try table.run(.separate(try #require(table.view.takingOutPart(ObservationID(2)))))
    #expect(proposed(table) == [[1, 3]])
    try table.run(.separate(try #require(table.view.splitting(ObservationID(1)))))
    #expect(proposed(table) == [])
    #expect(table.view.lonely.count == 3)
    try table.run(.group(ids(1, 2)))
    #expect(table.view.groups.first?.lines.count == 2, "what the room says last holds")
    try table.run(.undo)
    try table.run(.undo)
    #expect(proposed(table) == [[1, 3]])
  }

  @Test func `Lines gathered for their same words can be split by hand, or one taken out`() throws {
    var table = try table(["Un silence", "un silence", "UN SILENCE !"])
    #expect(table.view.groups.map(\.bond) == [.sameWords])
    try table.run(.separate(try #require(table.view.takingOut(ObservationID(1)))))
    #expect(table.view.groups.map { $0.lines.map(\.id.rawValue) } == [[2, 3]])
    try table.run(.separate(try #require(table.view.splitting(ObservationID(2)))))
    #expect(table.view.groups.isEmpty && table.view.lonely.count == 3)
    #expect(proposed(table) == [], "what was split is not proposed again")
  }

  @Test func `Doors of one entry can be split, and the tally still counts them by entry`() throws {
    var table = try table(["Mission locale", "la ML"], under: "portes")
    #expect(table.view.groups.map(\.bond) == [.sameEntry])
    try table.run(.separate(try #require(table.view.splitting(ObservationID(1)))))
    #expect(table.view.groups.isEmpty)
    #expect(table.view.doorTally.map(\.seenBy) == [2])
  }

  @Test func `Whole groups are proposed together, and merged whole`() throws {
    var table = try table(["Un silence", "un silence", "des silences", "Silence"])
    try table.run(.group(ids(3, 4)))
    #expect(table.view.proposals.map { $0.parts.map(\.count) } == [[2, 2]])
    try table.run(.group(ids(1, 2, 3)))
    #expect(table.view.groups.map(\.lines.count) == [4])
    #expect(proposed(table) == [])
  }

  @Test func `A group made of two sayings is cut along them, then line by line`() throws {
    var table = try table(["Un silence", "un silence", "Un regard"])
    try table.run(.group(ids(1, 2, 3)))
    try table.run(.separate(try #require(table.view.splitting(ObservationID(1)))))
    #expect(table.view.lonely.map(\.text) == ["Un regard"])
    #expect(table.view.groups.map(\.lines.count) == [2])
    try table.run(.separate(try #require(table.view.splitting(ObservationID(1)))))
    #expect(table.view.groups.isEmpty)
  }

  @Test func `The same saying under two headings is not proposed`() throws {
    var table = try table(["Un silence"])
    try table.observe(4, "parole", "des silences")
    #expect(proposed(table) == [])
  }
}
