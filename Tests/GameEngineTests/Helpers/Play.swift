import GameEngine

/// A session in play: each command is decided, applied and kept, as a host does.
///
/// Time stands still unless `wait` moves it. Anne plays the adviser and Basile the job seeker.
struct Play {
  private(set) var session = Session()
  private(set) var events: [Event] = []
  private(set) var now = SessionTime.start
  let cards: CardCatalogue

  /// A session nobody has opened yet.
  init(cards: CardCatalogue = Sample.catalogue(cases: 6, structures: 4)) { self.cards = cards }

  /// An open session with nobody in it.
  static func opened(seed: UInt64 = 7, cases: Int = 6, structures: Int = 4) throws -> Play {
    var play = Play(cards: Sample.catalogue(cases: cases, structures: structures))
    try play.run(.open(Sample.opening(seed: seed, cases: cases, structures: structures)))
    return play
  }

  /// A session brought to a phase, its table set as the phase needs.
  static func at(
    _ phase: Phase, people: Int = 4, seed: UInt64 = 7, cases: Int = 6, structures: Int = 4
  ) throws -> Play {
    var play = try opened(seed: seed, cases: cases, structures: structures)
    for name in ["Anne", "Basile", "Chloé", "David", "Elsa", "Farid"].prefix(people) {
      try play.run(.join(name: name, home: nil))
    }
    try play.advance(to: phase)
    return play
  }

  /// A session whose grids lie open for all.
  static func revealed() throws -> Play {
    var play = try at(.viewpoints)
    try play.run(.reveal(confirmed: true))
    return play
  }

  /// Decides a command and applies what it makes happen.
  @discardableResult
  mutating func run(
    _ command: Command, by actor: Actor = .facilitator
  ) throws(Refusal) -> [Event] {
    let happened = try session.decide(command, by: actor, at: now, cards: cards)
    for event in happened { session.apply(event) }
    events += happened
    return happened
  }

  /// Why a command is refused now; nil when it is not.
  func refusal(of command: Command, by actor: Actor = .facilitator) -> Refusal? {
    do throws(Refusal) {
      _ = try session.decide(command, by: actor, at: now, cards: cards)
      return nil
    } catch {
      return error
    }
  }

  /// Lets time pass.
  mutating func wait(seconds: Int) {
    now = SessionTime(rawValue: now.rawValue + seconds * 1000)
  }
}

extension Play {
  /// Advances up to a phase, choosing players and drawing cards on the way.
  mutating func advance(to phase: Phase) throws {
    for _ in Phase.allCases where session.phase < phase {
      switch session.phase {
      case .volunteers: try choosePlayers()
      case .draw: try drawBoth()
      case .welcome, .frame, .reading, .interview, .completion, .experience, .viewpoints, .doors,
        .practices, .transfer, .closing:
        break
      }
      try run(.advance(confirmed: true))
    }
  }

  mutating func choosePlayers() throws {
    if session.round.players[.adviser] == nil { try run(.choose(.anne, .adviser)) }
    if session.round.players[.jobSeeker] == nil { try run(.choose(.basile, .jobSeeker)) }
  }

  mutating func drawBoth() throws {
    if session.round.caseCard == nil { try run(.draw(.cases)) }
    if session.round.structureCard == nil { try run(.draw(.structures)) }
  }

  /// Turns up a card, puts it back, and answers which it was.
  mutating func drawAndPutBack(_ kind: PileKind) throws -> CardID {
    let drawn = try run(.draw(kind)).compactMap(\.drawnCard)
    try run(.putBack(kind))
    return drawn[0]
  }

  /// A line an observer writes at her own terminal.
  @discardableResult
  mutating func observe(
    _ text: String, by author: ParticipantID, under section: GridSectionID = .questions
  ) throws -> ObservationID {
    try line(text, of: author, under: section, by: .participant(author))
  }

  /// A line the facilitator types for an observer, from paper.
  @discardableResult
  mutating func copyFromPaper(
    _ text: String, of author: ParticipantID, under section: GridSectionID = .questions
  ) throws -> ObservationID {
    try line(text, of: author, under: section, by: .facilitator)
  }

  private mutating func line(
    _ text: String, of author: ParticipantID, under section: GridSectionID, by actor: Actor
  ) throws -> ObservationID {
    try run(.observe(author: author, section: section, text: text, elapsed: nil), by: actor)
    return session.round.observations[session.round.observations.count - 1].id
  }
}

extension Event {
  /// The card an event turns up.
  var drawnCard: CardID? {
    switch self {
    case .caseDrawn(let card): card.id
    case .structureDrawn(let card): card.id
    default: nil
    }
  }
}
