import Debriefing
import GameEngine
import Testing

@Suite struct NotesTests {
  @Test func `The notes tell six entries under a heading, and how many more there are`() throws {
    var table = try Table(people: (1...4).map { ("P\($0)", nil) })
    try table.deal()
    for number in 1...9 { try table.observe(3, "questions", "Question \(number)") }
    try table.reveal()
    let notes = try table.document(DocumentRequest(.notes))
    #expect(notes.contains("  - Question 6\n  - *et 3 autres, dans le document complet*"))
    #expect(!notes.contains("Question 7"))
    #expect(try table.markdown().contains("  - Question 9"))
  }

  @Test func `One entry more than six is told rather than counted`() throws {
    var table = try Table(people: (1...4).map { ("P\($0)", nil) })
    try table.deal()
    for number in 1...7 { try table.observe(3, "questions", "Question \(number)") }
    try table.reveal()
    #expect(try table.document(DocumentRequest(.notes)).contains("  - Question 7"))
  }

  @Test func `A scheme named in two rounds has one row`() throws {
    var table = try Table(people: (1...4).map { ("P\($0)", nil) })
    for card in ["cas-02", "cas-13"] {
      try table.deal(card, card == "cas-02" ? "cap-emploi" : "mission-locale")
      try table.run(.openDoor(label: "CPF", entry: nil))
      try table.go(to: .transfer)
      if card == "cas-02" { try table.run(.startRound(confirmed: true)) }
    }
    let rows = try table.document(DocumentRequest(.notes)).split(separator: "\n")
      .filter { $0.hasPrefix("| CPF") }
    #expect(rows.count == 1)
  }
}
