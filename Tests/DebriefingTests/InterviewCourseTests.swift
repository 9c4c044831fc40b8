import Debriefing
import GameEngine
import Testing

@Suite struct InterviewCourseTests {
  private func table() throws -> Table {
    var table = try Table(people: ["Awa", "Bruno", "Camille", "Dina", "Élie"].map { ($0, nil) })
    try table.deal()
    return table
  }

  /// Steps as short words: « 3 à 20 » is a moment of three lines at 20 seconds.
  private func words(_ table: Table) -> [String] {
    table.view.course.map { step in
      switch step {
      case .moment(let moment): "\(moment.lines.count) à \(moment.began.seconds)"
      case .consultation(let turn): "parole à \(turn.began.seconds)"
      case .quiet(let from, let length): "calme de \(length.seconds) à \(from.seconds)"
      }
    }
  }

  @Test func `Lines within half a minute are one moment, told by how many persons`() throws {
    var table = try table()
    try table.observe(3, "questions", "A", at: 20)
    try table.observe(4, "parole", "B", at: 45)
    try table.observe(3, "parole", "C", at: 50)
    try table.observe(5, "parole", "D", at: 51)
    try table.reveal()
    #expect(words(table) == ["3 à 20", "1 à 51"])
    guard case .moment(let first)? = table.view.course.first else { return }
    #expect(first.seenBy == 2 && first.observers == 3)
  }

  @Test func `Turns and stretches of a minute without a line are told in their place`() throws {
    var table = try table()
    try table.observe(3, "questions", "A", at: 70)
    table.wait(100)
    try table.run(.consult(.room))
    table.wait(20)
    try table.run(.endConsultation)
    table.wait(80)
    try table.observe(4, "questions", "B")
    table.wait(75)
    try table.reveal()
    #expect(
      words(table) == [
        "calme de 70 à 0", "1 à 70", "parole à 100", "calme de 80 à 120", "1 à 200",
        "calme de 75 à 200",
      ])
    #expect(table.view.length.seconds == 275)
  }

  @Test func `An interview without a timed line has no quiet to tell`() throws {
    var table = try table()
    try table.run(.skip(to: .completion))
    try table.observe(3, "questions", "A")
    try table.reveal()
    #expect(words(table) == [])
    #expect(table.view.untimed.count == 1)
  }

  @Test func `A line that asks is known as a question`() throws {
    var table = try table()
    try table.observe(3, "questions", "Ce qu’il aime faire", at: 1)
    try table.observe(3, "parole", "« Et vous ? »", at: 2)
    try table.observe(3, "parole", "Un silence", at: 3)
    try table.reveal()
    #expect(table.view.lines.map(\.isQuestion) == [true, true, false])
  }
}
