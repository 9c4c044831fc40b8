import DeckLibrary
import Foundation
import GameEngine
import SessionStore

/// Sessions of the built-in deck, played by lot and kept in a folder; the same each time.
struct PlayedSessions {
  private let library: Library
  private let cards: CardCatalogue
  private var state: UInt64 = 7
  private var session = Session()
  private var actions: [RecordedAction] = []

  init() throws {
    library = try Library.builtIn()
    cards = CardCatalogue(cases: library.caseCards, structures: library.structureCards)
  }

  /// Plays that many sessions of two rounds into a folder, without waiting for the disk.
  mutating func play(_ count: Int, into folder: URL) throws {
    let calls = DiskCalls(sync: { _ in 0 })
    for number in 0..<count {
      let opening = opening(number)
      try play(opening, number)
      try Journal.create(
        Journal.Draft(opening, name: "seance-\(number)", program: "mesure", created: ""),
        in: StorePlace(folder), first: actions, calls: calls
      ).close()
    }
  }

  private func opening(_ number: Int) -> SessionOpening {
    let territory = library.territories[number % library.territories.count].name
    let (year, month, day) = (2024 + number % 3, 1 + number / 3 % 12, 1 + number % 28)
    let info = library.info
    let deck = DeckReference(id: info.id, version: info.version, title: info.title)
    let date = String(format: "%04d-%02d-%02d", year, month, day)
    return SessionOpening(
      settings: SessionSettings(title: "Séance \(number)", territory: territory, date: date),
      seed: UInt64(number), deck: deck, grid: library.grids[0],
      cases: library.caseCards.map(\.id), structures: library.structureCards.map(\.id))
  }

  private mutating func play(_ opening: SessionOpening, _ number: Int) throws {
    session = Session()
    actions = []
    try run(.open(opening))
    for place in 1...10 { try run(.join(name: "Personne \(place)", home: "Structure \(place)")) }
    for round in 1...2 {
      if round == 2 { try run(.startRound(confirmed: true)) }
      try playRound(players: [2 * round - 1, 2 * round])
      try debrief(opening)
    }
    try go(to: .closing)
    try run(.countSatisfaction(.very, 3 + number % 4))
    try run(.countSatisfaction(.fairly, 2))
    try run(.close)
  }

  private mutating func playRound(players: [Int]) throws {
    try go(to: .volunteers)
    try run(.choose(ParticipantID(players[0]), .adviser))
    try run(.choose(ParticipantID(players[1]), .jobSeeker))
    try go(to: .draw)
    try run(.draw(.cases))
    try run(.draw(.structures))
    try go(to: .interview)
    for line in 0..<40 {
      let author = ParticipantID(1 + (players[1] + line % 8) % 10)
      let section = session.grid.sections[line % session.grid.sections.count]
      let words = section.kind == .text ? sentence(line) : door()
      try run(.observe(author: author, section: section.id, text: words, elapsed: nil))
    }
  }

  private mutating func debrief(_ opening: SessionOpening) throws {
    try go(to: .experience)
    try run(.note(.adviserExperience, text: sentence(1), author: nil))
    try go(to: .viewpoints)
    try run(.reveal(confirmed: true))
    try go(to: .doors)
    try run(.openDoor(label: door(), entry: nil))
    try go(to: .practices)
    let practice = library.practices[draw(library.practices.count)]
    try run(
      .keep(LibraryEntry(kind: .practice, id: practice.id, title: practice.title), remark: ""))
    try go(to: .transfer)
    let month = opening.settings.date.prefix(7)
    try run(
      .commit(who: "Mission locale", what: sentence(2), due: "", dueDate: "\(month)-28"))
  }

  private mutating func door() -> String {
    switch draw(10) {
    case 0: "la maison de quartier numéro \(draw(40))"
    case 1..<6: library.structures[draw(library.structures.count)].name
    default: library.schemes[draw(library.schemes.count)].name
    }
  }

  private mutating func sentence(_ line: Int) -> String {
    "Vous avez dit que vous aviez le permis ; et si l’on reprenait au point \(draw(500)) ?"
  }

  private mutating func draw(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func go(to phase: Phase) throws {
    if session.phase != phase { try run(.skip(to: phase)) }
  }

  private mutating func run(_ command: Command) throws {
    let now = SessionTime(rawValue: actions.count * 3000)
    let events = try session.decide(command, at: now, cards: cards)
    for event in events { session.apply(event) }
    if !events.isEmpty { actions.append(RecordedAction(time: now, events: events)) }
  }
}
