import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI
import Testing

@testable import Screens

/// No private word on another's terminal, on the wall or on the console, whatever happens.
@Suite struct RoomPrivacyTests {
  @Test(arguments: 1...6)
  func `In random play no picture shows what is not its viewer's to see`(seed: Int) throws {
    var play = try RandomRoom(seed: seed)
    for step in 0..<120 {
      play.step()
      play.check(wide: step % 6 == 0)
    }
    #expect(play.hall.session.rounds.contains { !$0.observations.isEmpty })
  }

  @Test func `A line off the wall is on no wall and on no other terminal`() throws {
    var hall = try Hall()
    hall.tables = 1
    try hall.reveal()
    let line = try #require(hall.session.round.observations.first)
    #expect(hall.tableText().contains(line.text))
    try hall.perform(.hideObservation(line.id))
    #expect(!hall.tableText().contains(line.text))
    #expect(!hall.text("Daniel").contains(line.text))
    let console = hall.facilitatorCanvas(Size(columns: 80, rows: 24)).lines.joined()
    #expect(console.contains(Phrases.Console.hiddenLines))
    hall.tables = 0
    let wall = hall.facilitatorCanvas(Size(columns: 80, rows: 24)).lines.joined()
    #expect(!wall.contains(line.text))
  }

  @Test func `The console hides a line by its words, and never tells who wrote it`() throws {
    var hall = try Hall()
    hall.tables = 1
    try hall.reveal()
    for effect in hall.facilitator.handle(.character("h"), hall.scene) {
      if case .perform(let command, _) = effect { try hall.perform(command) }
    }
    #expect(hall.session.round.hidden.count == 1)
    let rows = hall.facilitatorCanvas(Size(columns: 80, rows: 24)).lines
    let told = rows.filter { $0.contains("○") }
    #expect(!told.isEmpty)
    #expect(!told.contains { row in Hall.people.contains { row.contains($0.0) } })
  }

  @Test func `Who has not written is told on the console alone`() throws {
    var hall = try Hall()
    try hall.interview()
    hall.enter("Chloé", "CMA")
    let wall = hall.facilitatorCanvas(Size(columns: 80, rows: 24)).lines.joined()
    #expect(!wall.contains(Phrases.Console.notWritten))
    hall.tables = 1
    let console = hall.facilitatorCanvas(Size(columns: 80, rows: 24)).lines.joined(separator: "\n")
    #expect(console.contains(Phrases.Console.notWritten))
    #expect(console.contains("Daniel, Émilie"))
    #expect(!hall.tableText().contains(Phrases.Console.notWritten))
  }
}

/// A room in which everybody presses keys at random.
private struct RandomRoom {
  static let mark = "relevé-"
  static let cue = "indice-secret"
  static let names = ["Anna", "Bruno", "Chloé", "Daniel", "Émilie"]

  let seed: Int
  var hall: Hall
  private var dice: Dice
  private var written = 100

  init(seed: Int) throws {
    self.seed = seed
    dice = Dice(seed)
    let library = try Stage().library
    let cases = library.caseCards.prefix(2).map { $0.withCues([Self.cue]) }
    hall = try Hall(
      cards: CardCatalogue(cases: cases, structures: library.structureCards))
    hall.tables = 1
    switch seed % 3 {
    case 0:
      try hall.deal()
      try hall.advance(to: .reading)
    case 1: try hall.interview()
    default:
      try hall.write()
      try hall.advance(to: .viewpoints)
    }
  }

  mutating func step() {
    switch dice.below(10) {
    case 0...3: write()
    case 4: hall.wait(seconds: dice.below(60))
    case 5: facilitate()
    case 6: hall.link(dice.one(of: Self.names), dice.one(of: [.lost, .silent, .live, .live]))
    default: hall.press(dice.one(of: Self.names), dice.one(of: Self.keys))
    }
  }

  private mutating func write() {
    written += 1
    let name = dice.one(of: Self.names)
    hall.press(name, .escape, .escape, .control("u"))
    hall.type(name, "\(Self.mark)\(written)")
    hall.press(name, dice.one(of: [.enter, .enter, .function(3), .tab]))
  }

  private mutating func facilitate() {
    let line = hall.session.round.observations.first?.id ?? ObservationID(1)
    let commands: [Command] = [
      .advance(confirmed: true), .goBack, .reveal(confirmed: true), .consult(.room),
      .consult(.observer(hall.id("Chloé"))), .endConsultation, .pauseClock, .resumeClock,
      .hideObservation(line), .startRound(confirmed: true), .draw(.cases), .draw(.structures),
      .choose(hall.id("Daniel"), .jobSeeker), .release(.jobSeeker), .undo,
    ]
    try? hall.perform(dice.one(of: commands))
    for key in [Key.tab, .character("v"), .down].prefix(dice.below(4)) {
      _ = hall.facilitator.handle(key, hall.scene)
    }
  }

  private static let keys: [Key] =
    "bgjlmqr? ".map { Key.character($0) } + (1...9).map { Key.function($0) }
    + [.tab, .backTab, .up, .down, .enter, .escape, .delete, .pageDown, .left, .right]
    + [.paste("collé"), .control("c")]

  // MARK: - What must not be seen

  func check(wide: Bool) {
    let size = wide ? Size(columns: 140, rows: 45) : Size(columns: 80, rows: 24)
    look(hall.tableCanvas(size).lines, nil, "table", allowed: [])
    look(hall.facilitatorCanvas(size).lines, nil, "console", allowed: revealed)
    for name in Self.names { look(hall.canvas(name, size).lines, name, name, allowed: own(name)) }
  }

  private func look(
    _ rows: [String], _ name: String?, _ place: String, allowed: Set<String>
  ) {
    for row in rows where row.contains(Self.mark) {
      let told = privateLines.first { row.contains($0) && !allowed.contains($0) }
      #expect(told == nil, "seed \(seed), \(place): \(row)")
    }
    if name == nil || name.map(hall.id) != hall.session.round.players[.jobSeeker] {
      #expect(!rows.contains { $0.contains(Self.cue) }, "seed \(seed), \(place): cues")
    }
  }

  /// Every line that stands in a grid not revealed, or off the wall.
  private var privateLines: [String] {
    hall.session.rounds.flatMap { round in
      round.observations
        .filter { !round.isRevealed || round.hidden.contains($0.id) }.map(\.text)
        .filter { $0.contains(Self.mark) }
    }
  }

  /// The console may read again what it took off the wall.
  private var revealed: Set<String> {
    Set(hall.session.rounds.filter(\.isRevealed).flatMap(\.observations).map(\.text))
  }

  private func own(_ name: String) -> Set<String> {
    let id = hall.id(name)
    return Set(
      hall.session.rounds.flatMap(\.observations).filter { $0.author == id }.map(\.text))
  }
}

extension CaseCard {
  /// The same card with other cues.
  fileprivate func withCues(_ cues: [String]) -> CaseCard {
    CaseCard(
      id: id, number: number, title: title, family: family, depth: depth, person: person,
      situation: situation, request: request, privateCues: cues, audiences: audiences,
      themes: themes, structures: structures, schemes: schemes, questions: questions)
  }
}
