import Debriefing
import GameEngine
import Testing

@Suite struct RoundViewTests {
  /// Nine people; the first two play, seven observe.
  private func table(showsAuthors: Bool = false) throws -> Table {
    let names = ["Awa", "Bruno", "Camille", "Dina", "Élie", "Fatou", "Gaël", "Hana", "Ismaël"]
    var table = try Table(showsAuthors: showsAuthors, people: names.map { ($0, nil) })
    try table.deal()
    return table
  }

  @Test func `Before the reveal a view counts lines and shows none`() throws {
    var table = try table()
    try table.observe(3, "questions", "Depuis quand ?")
    try table.observe(4, "portes", "CIO")
    let view = table.view
    #expect(view.lineCount == 2)
    #expect(!view.isRevealed)
    #expect(view.sections.isEmpty && view.lonely.isEmpty && view.groups.isEmpty)
    #expect(view.timeline.isEmpty && view.untimed.isEmpty && view.doorTally.isEmpty)
  }

  @Test func `What one person alone saw stands apart from what several saw`() throws {
    var table = try table()
    try table.observe(3, "questions", "Depuis quand ?")
    try table.observe(4, "questions", "depuis quand")
    try table.observe(5, "questions", "Et après ?")
    try table.reveal()
    #expect(table.view.lonely.map(\.text) == ["Et après ?"])
    let group = try #require(table.view.groups.first)
    #expect(group.seenBy == 2 && group.observers == 7)
    #expect(group.bond == .sameWords)
    #expect(group.otherWordings.isEmpty)
  }

  @Test func `The same person writing a thing twice is one person who saw it`() throws {
    var table = try table()
    try table.observe(3, "questions", "Depuis quand ?")
    try table.observe(3, "questions", "Depuis quand ?")
    try table.reveal()
    #expect(table.view.groups.isEmpty)
    #expect(table.view.lonely.map(\.lines.count) == [2])
  }

  @Test func `The same words under two headings are two things`() throws {
    var table = try table()
    try table.observe(3, "questions", "Un silence")
    try table.observe(4, "parole", "Un silence")
    try table.reveal()
    #expect(table.view.lonely.count == 2)
  }

  @Test func `A group made by hand counts its distinct authors, and splits again`() throws {
    var table = try table()
    for (author, text) in [(3, "A"), (4, "B"), (5, "C"), (5, "D")] {
      try table.observe(author, "questions", text)
    }
    try table.reveal()
    let ids = table.session.round.observations.map(\.id)
    try table.run(.group(ids))
    let group = try #require(table.view.groups.first)
    #expect(group.bond == .byHand)
    #expect(group.seenBy == 3 && group.otherWordings == ["B", "C", "D"])
    try table.run(.separate(try #require(table.view.takingOut(ids[0]))))
    #expect(table.view.lonely.map(\.text) == ["A"])
    try table.run(.separate(try #require(table.view.splitting(ids[1]))))
    #expect(table.view.groups.isEmpty && table.view.lonely.count == 4)
  }

  @Test func `A group of one person's lines is what one person saw`() throws {
    var table = try table()
    try table.observe(3, "questions", "A")
    try table.observe(3, "questions", "B")
    try table.reveal()
    try table.run(.group(table.session.round.observations.map(\.id)))
    #expect(table.view.groups.isEmpty)
    #expect(table.view.lonely.map(\.bond) == [.byHand])
  }

  @Test func `Sections follow the grid, and only those with lines are there`() throws {
    var table = try table()
    try table.observe(3, "debriefing", "B")
    try table.observe(3, "questions", "A")
    try table.reveal()
    #expect(table.view.sections.map(\.section.id.rawValue) == ["questions", "debriefing"])
  }

  @Test func `The timeline follows the interview; a line without a time stands apart`() throws {
    var table = try table()
    try table.observe(3, "questions", "tard", at: 500)
    try table.observe(4, "questions", "tôt", at: 20)
    table = try waited(table, 60)
    try table.run(.consult(.room))
    try table.run(.skip(to: .completion))
    try table.observe(5, "questions", "sans heure")
    try table.reveal()
    #expect(table.view.timeline.map(\.elapsed.seconds) == [20, 60, 500])
    #expect(table.view.untimed.map(\.text) == ["sans heure"])
  }

  private func waited(_ table: Table, _ seconds: Int) throws -> Table {
    var table = table
    table.wait(seconds)
    return table
  }

  @Test func `Authors stand beside their lines only where the session shows them`() throws {
    for showsAuthors in [false, true] {
      var table = try table(showsAuthors: showsAuthors)
      try table.observe(3, "questions", "A")
      try table.reveal()
      let author = table.view.lonely.first?.lines.first?.author
      #expect(author?.shown(nominative: true) == (showsAuthors ? "Camille" : nil))
    }
  }

  @Test func `Who has left counts among the observers if she left a line`() throws {
    var table = try table()
    try table.observe(3, "questions", "A")
    try table.run(.leave(ParticipantID(3)))
    try table.run(.leave(ParticipantID(4)))
    try table.reveal()
    #expect(table.view.observers == 6)
  }

  @Test func `A line taken back is nowhere`() throws {
    var table = try table()
    try table.observe(3, "questions", "A")
    try table.run(.withdrawObservation(table.session.round.observations[0].id))
    try table.reveal()
    #expect(table.view.lineCount == 0 && table.view.sections.isEmpty)
  }

  @Test(arguments: 21...23 as ClosedRange<UInt64>)
  func `A reader that remembers what it read gives the same view`(seed: UInt64) throws {
    var random = try RandomSession(seed: seed)
    var reader = DoorReader(random.table.library)
    for step in 1...160 {
      random.step()
      guard step % 10 == 0 else { continue }
      let (session, library) = (random.table.session, random.table.library)
      for round in session.rounds {
        #expect(
          RoundView(round, in: session, library: library, &reader)
            == RoundView(round, in: session, library: library))
      }
    }
  }
}
