import DeckLibrary
import GameEngine
import TerminalUI
import Testing

/// A session of two rounds with keys alone, the grids typed from paper, held against the same
/// session made by commands.
@Suite struct WholeSessionTests {
  @Test func `Two rounds are played with keys alone, and end as commands would have it`() throws {
    var stage = try Stage()
    var table = try Table(stage)
    stage.gather()
    try table.run(
      Stage.people.map { person in
        let parts = person.split(separator: ",", maxSplits: 1).map(String.init)
        return .join(name: parts[0], home: parts.count > 1 ? parts[1] : nil)
      })
    stage.press(.right, .enter)
    try table.run([.advance(confirmed: false), .advance(confirmed: false)])

    try playFirst(&stage, &table)
    try debriefFirst(&stage, &table)
    try playSecond(&stage, &table)
    try end(&stage, &table)

    #expect(stage.refusals == [])
    #expect(stage.requests == [])
    #expect(stage.session.isClosed)
    #expect(stage.session == table.session)
  }

  private func playFirst(_ stage: inout Stage, _ table: inout Table) throws {
    stage.press(.enter, .enter, .right)
    try table.run([
      .choose(ParticipantID(1), .adviser), .choose(ParticipantID(2), .jobSeeker),
      .advance(confirmed: false),
    ])
    try draw(&stage, &table)
    stage.press(.right, .right)
    try table.run([.advance(confirmed: false), .advance(confirmed: false)])
    stage.wait(seconds: 61)
    table.wait(seconds: 61)
    stage.press(.character("s"), .down, .enter)
    try table.run([.consult(.observer(ParticipantID(3)))])
    stage.wait(seconds: 30)
    table.wait(seconds: 30)
    stage.press(.character("s"), .right)
    try table.run([.endConsultation, .advance(confirmed: false)])
    try fillGrids(&stage, &table)
    stage.press(.right)
    try table.run([.advance(confirmed: false)])
  }

  private func draw(_ stage: inout Stage, _ table: inout Table) throws {
    for kind in PileKind.allCases {
      stage.press(.enter)
      try table.run([.draw(kind)])
      stage.wait(seconds: 2)
      table.wait(seconds: 2)
    }
  }

  /// Chloé, Daniel and Émilie dictate what they wrote; an empty line goes to the next heading.
  private func fillGrids(_ stage: inout Stage, _ table: inout Table) throws {
    stage.press(.enter)
    let lines: [(author: Int, text: String, seconds: Int?)] = [
      (3, "Depuis quand y pensez-vous ?", 70), (4, "« Depuis quand y pensez-vous ? »", nil),
      (5, "Qui vous en a parlé ?", 95),
    ]
    for (author, text, seconds) in lines {
      stage.press(.enter)
      stage.enter((seconds.map { "\($0 / 60):\($0 % 60) " } ?? "") + text)
      stage.press(.enter, times: 5)
      try table.run([
        .observe(
          author: ParticipantID(author), section: GridSectionID("questions"), text: text,
          elapsed: seconds.map { Elapsed(milliseconds: $0 * 1000) }),
        .setReady(ParticipantID(author), true),
      ])
    }
    stage.press(.escape)
  }

  private func debriefFirst(_ stage: inout Stage, _ table: inout Table) throws {
    stage.press(.enter)
    stage.type("J’ai failli répondre.")
    stage.press(.alt("\r"))
    stage.enter("J’ai attendu.")
    stage.press(.tab, .enter)
    stage.enter("J’ai respiré.")
    try table.run([
      .note(.adviserExperience, text: "J’ai failli répondre.\nJ’ai attendu.", author: nil),
      .note(.jobSeekerExperience, text: "J’ai respiré.", author: nil), .advance(confirmed: false),
    ])
    stage.press(.right, .enter)
    stage.press(.character(" "), .character(" "), .character("r"), .character("a"))
    stage.enter("On en reparle à Gien.")
    try table.run([
      .reveal(confirmed: false), .group((1...3).map { ObservationID($0) }),
      .note(.exchange, text: "On en reparle à Gien.", author: nil), .advance(confirmed: false),
    ])
    stage.press(.right, .character("a"))
    stage.enter("La médiathèque de Gien")
    stage.press(.escape, .right, .character("a"))
    stage.enter("Une permanence commune.")
    stage.press(.right, .enter)
    stage.enter("Laisser venir les silences.")
    stage.press(.tab, .enter)
    for field in ["Mission locale", "Inviter la CMA", "31/01"] { stage.enter(field) }
    stage.press(.escape)
    try table.run([
      .openDoor(label: "La médiathèque de Gien", entry: nil), .advance(confirmed: false),
      .note(.exchange, text: "Une permanence commune.", author: nil), .advance(confirmed: false),
      .note(.takeaway, text: "Laisser venir les silences.", author: nil),
      .commit(who: "Mission locale", what: "Inviter la CMA", due: "31/01", dueDate: "2027-01-31"),
    ])
  }

  /// Others play; the cards drawn first do not come back; nobody writes.
  private func playSecond(_ stage: inout Stage, _ table: inout Table) throws {
    stage.press(.character("n"), .enter, .enter, .character("e"), .right, .character("e"))
    let (chloe, daniel) = (ParticipantID(3), ParticipantID(4))
    try table.run([
      .startRound(confirmed: true), .choose(chloe, .adviser), .choose(daniel, .jobSeeker),
      .release(.adviser),
      .release(.jobSeeker), .choose(chloe, .jobSeeker), .choose(daniel, .adviser),
      .advance(confirmed: false), .swapDrawers,
    ])
    try draw(&stage, &table)
    stage.press(.right, .right)
    try table.run([.advance(confirmed: false), .advance(confirmed: false)])
    stage.wait(seconds: 600)
    table.wait(seconds: 600)
    stage.press(.right, .right)
    #expect(stage.refusals.count == 1, "not everyone is ready")
    stage.press(.right)
    stage.forgetRefusals()
    try table.run([.advance(confirmed: false), .advance(confirmed: true)])
  }

  private func end(_ stage: inout Stage, _ table: inout Table) throws {
    stage.press(.character("f"), .end, .enter)
    stage.press(.character("+"), times: 3)
    stage.press(.end, .enter)
    stage.enter("6")
    stage.press(.home, .down, .enter)
    stage.enter("2")
    stage.press(.character("c"))
    try table.run([
      .skip(to: .closing), .countSatisfaction(.very, 1), .countSatisfaction(.very, 2),
      .countSatisfaction(.very, 3), .stateAttendance(6), .countSatisfaction(.fairly, 2), .close,
    ])
  }
}

/// The same session, played by commands.
private struct Table {
  private(set) var session = Session()
  private var now = SessionTime.start
  private let cards: CardCatalogue

  init(_ stage: Stage) throws {
    cards = CardCatalogue(
      cases: stage.library.caseCards, structures: stage.library.structureCards)
    try run([.open(Stage.opening(stage.library))])
  }

  mutating func run(_ commands: [Command]) throws {
    for command in commands {
      for event in try session.decide(command, at: now, cards: cards) { session.apply(event) }
    }
  }

  mutating func wait(seconds: Int) {
    now = SessionTime(rawValue: now.rawValue + seconds * 1000)
  }
}
