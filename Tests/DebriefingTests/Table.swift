import Debriefing
import DeckLibrary
import Foundation
import GameEngine
import Testing

/// A session played command by command, as a test tells it.
struct Table {
  private(set) var session = Session()
  private(set) var now = SessionTime.start
  let library: Library

  /// Opens a session on the small deck of the fixtures.
  init(
    title: String = "Séance d’essai", territory: String = "Vierzon (Cher)",
    date: String = "2026-11-23", showsAuthors: Bool = false, people: [(String, String?)] = []
  ) throws {
    library = try Self.deck.get()
    try run(
      .open(
        SessionOpening(
          settings: SessionSettings(
            title: title, territory: territory, date: date, showsAuthors: showsAuthors),
          seed: 1, deck: DeckReference(id: "essai", version: "0.9.0", title: "Paquet d’essai"),
          grid: library.grids[0], cases: ["cas-02", "cas-13"].map { CardID($0) },
          structures: ["mission-locale", "cap-emploi"].map { CardID($0) })))
    for (name, home) in people { try run(.join(name: name, home: home)) }
  }

  private static let deck = Result { try Library.read(folder: Fixture.url("paquet")) }

  /// Runs a command, which must not be refused.
  mutating func run(_ command: Command, by actor: Actor = .facilitator) throws {
    let cards = CardCatalogue(cases: library.caseCards, structures: library.structureCards)
    for event in try session.decide(command, by: actor, at: now, cards: cards) {
      session.apply(event)
    }
  }

  /// Goes to a phase, unless the session is there.
  mutating func go(to phase: Phase) throws {
    if session.phase != phase { try run(.skip(to: phase)) }
  }

  /// Lets time pass.
  mutating func wait(_ seconds: Int) {
    now = SessionTime(rawValue: now.rawValue + seconds * 1000)
  }

  /// Seats the first two and deals, up to the interview, on that case and that structure.
  mutating func deal(_ caseID: String = "cas-02", _ structureID: String = "cap-emploi") throws {
    try go(to: .volunteers)
    let players = session.candidates.prefix(2).map(\.id)
    try run(.choose(players[0], .adviser))
    try run(.choose(players[1], .jobSeeker))
    try go(to: .draw)
    try draw(.cases, caseID)
    try draw(.structures, structureID)
    try go(to: .interview)
  }

  private mutating func draw(_ kind: PileKind, _ id: String) throws {
    try run(.preparePile(kind, [CardID(id)]))
    try run(.draw(kind))
  }

  /// Writes a line for somebody, by name of order (1 is who joined first).
  mutating func observe(
    _ author: Int, _ section: String, _ text: String, at seconds: Int? = nil
  ) throws {
    try run(
      .observe(
        author: ParticipantID(author), section: GridSectionID(section), text: text,
        elapsed: seconds.map { Elapsed(milliseconds: $0 * 1000) }))
  }

  /// Reveals the grids.
  mutating func reveal() throws {
    try go(to: .viewpoints)
    try run(.reveal(confirmed: true))
  }

  /// What the room may see of the present round.
  var view: RoundView { RoundView(session.round, in: session, library: library) }

  /// A document of the session.
  func document(_ request: DocumentRequest) throws -> String { try summary.document(request) }

  /// The full record in Markdown.
  func markdown(nominative: Bool = false) throws -> String {
    try document(DocumentRequest(.record, .markdown, isNominative: nominative))
  }

  /// What the document tells.
  var summary: Summary { Summary(session: session, library: library, at: now) }
}

extension DocumentRequest: CustomTestStringConvertible {
  /// Every document in every form, with names and without.
  static let all = DocumentKind.allCases.flatMap { kind in
    DocumentFormat.allCases.flatMap { format in
      [false, true].map { DocumentRequest(kind, format, isNominative: $0) }
    }
  }

  /// The file a document is committed in.
  var fileName: String {
    "\(kind.rawValue)\(isNominative ? "-nominatif" : "").\(format.rawValue)"
  }

  /// The same.
  public var testDescription: String { fileName }
}

/// Files beside the tests.
enum Fixture {
  /// Where a file of that name is.
  static func url(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
  }

  /// Its text.
  static func text(_ name: String) throws -> String {
    try String(contentsOf: url(name), encoding: .utf8)
  }
}
