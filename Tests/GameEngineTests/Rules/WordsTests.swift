import GameEngine
import Testing

/// What people type: cleaned, trimmed, of bearable length.
@Suite struct WordsTests {
  @Test func `What commands a terminal is kept as visible marks`() throws {
    var play = try Play.at(.interview)
    try play.observe("a\u{1B}[31mb\u{202E}c\nd", by: .chloe)
    #expect(play.session.round.observations.first?.text == "a\u{241B}[31mb\u{FFFD}c d")
    try play.run(.join(name: "El\u{7}sa", home: "C\u{200B}IO"))
    #expect(play.session.participants.last?.name == "El\u{2407}sa")
    #expect(play.session.participants.last?.home == "C\u{FFFD}IO")
  }

  /// A text of so many characters, its command and the length it may have.
  struct Text: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let limit: Int
    let command: @Sendable (String) -> Command

    init(_ name: String, _ limit: Int, _ command: @escaping @Sendable (String) -> Command) {
      testDescription = name
      self.limit = limit
      self.command = command
    }
  }

  private static let texts = [
    Text("a name", 80) { .join(name: $0, home: nil) },
    Text("a home", 80) { .join(name: "Zoé", home: $0) },
    Text("a title", 120) { title in
      var settings = Sample.settings
      settings.title = title
      return .changeSettings(settings)
    },
    Text("a territory", 80) { territory in
      var settings = Sample.settings
      settings.territory = territory
      return .changeSettings(settings)
    },
    Text("a line", 1_000) {
      .observe(author: .chloe, section: .questions, text: $0, elapsed: nil)
    },
    Text("an edited line", 1_000) {
      .editObservation(ObservationID(1), section: .questions, text: $0)
    },
    Text("a note", 10_000) { .note(.exchange, text: $0, author: nil) },
    Text("a door", 1_000) { .openDoor(label: $0, entry: nil) },
    Text("a remark", 1_000) { .keep(Sample.cep, remark: $0) },
    Text("who", 1_000) { .commit(who: $0, what: "Oui", due: "", dueDate: nil) },
    Text("what", 1_000) { .commit(who: "", what: $0, due: "", dueDate: nil) },
    Text("when", 1_000) { .commit(who: "", what: "Oui", due: $0, dueDate: nil) },
  ]

  @Test(arguments: texts)
  func `A text too long is refused with its length, never cut`(text: Text) throws {
    var play = try Play.at(.interview)
    try play.copyFromPaper("Une ligne", of: .chloe)
    let longest = String(repeating: "é", count: text.limit)
    #expect(play.refusal(of: text.command(longest)) == nil)
    #expect(play.refusal(of: text.command("  \(longest)  ")) == nil)
    #expect(
      play.refusal(of: text.command(longest + "s"))
        == .textTooLong(limit: text.limit, length: text.limit + 1))
  }

  @Test(arguments: texts.filter { ["a name", "a title", "a line"].contains($0.testDescription) })
  func `A text that must say something is not empty`(text: Text) throws {
    let play = try Play.at(.interview)
    for blank in ["", "   ", "\n\t", "\u{A0}"] {
      #expect(play.refusal(of: text.command(blank)) == .emptyText)
    }
  }

  @Test(arguments: [
    "", "demain", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "26-01-01",
    "2026-1-01", "2026-01-01 ", "2026/01/01", "2026-01", "2026-01-01-01", "2026-+1-01",
    "+202-01-01", "2026--1-01", "２０２６-01-01",
  ])
  func `A day is written as year, month and day`(day: String) throws {
    var settings = Sample.settings
    settings.date = day
    var opening = Sample.opening()
    opening.settings.date = day
    let due = Command.commit(who: "", what: "Oui", due: "", dueDate: day)
    #expect(Play().refusal(of: .open(opening)) == .badDate(day))
    #expect(try Play.opened().refusal(of: .changeSettings(settings)) == .badDate(day))
    #expect(try Play.at(.transfer).refusal(of: due) == .badDate(day))
  }
}
