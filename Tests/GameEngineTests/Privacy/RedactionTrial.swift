import GameEngine

/// A session played at random, whose terminals hear of it through a redaction alone.
///
/// Every line written bears a marker found nowhere else, so that no word of it can pass unseen.
struct RedactionTrial {
  private var room: RandomRoom
  private var now = SessionTime.start
  private var redaction = Redaction()
  private var stream: [RedactedEvent] = []
  private var terminals: [ParticipantID: Session] = [:]
  private var table = Session()
  private var authors: [Int: ParticipantID] = [:]
  private let cards = Sample.catalogue(cases: 12, structures: 6)
  private var steps = 0
  private(set) var markersMadePublic = 0
  private(set) var markersKeptPrivate = 0

  init(seed: UInt64) { room = RandomRoom(seed: seed) }

  private var session: Session { redaction.session }

  /// Gives one command and checks all that the terminals get of it.
  mutating func step() throws {
    steps += 1
    if stream.count > 400 { startAnew() }
    now = SessionTime(rawValue: now.rawValue + room.delay())
    let (command, actor) = room.next(in: session)
    let marked = marked(command)
    guard
      let happened = try? session.decide(marked, by: actor, at: now, cards: cards)
    else { return }
    for event in happened {
      let known = redaction.redact(event)
      for item in known { try check(item) }
      for item in known { tell(item) }
    }
    if !session.round.hidden.isEmpty { forgetHidden() }
    try checkTerminals()
  }

  private mutating func startAnew() {
    redaction = Redaction()
    stream = []
    terminals = [:]
    table = Session()
    now = .start
  }

  /// The command, its words marked.
  private mutating func marked(_ command: Command) -> Command {
    switch command {
    case .observe(let author, let section, let text, let elapsed):
      authors[steps] = author
      return .observe(
        author: author, section: section, text: text + Self.marker(steps), elapsed: elapsed)
    case .editObservation(let id, let section, let text):
      authors[steps] = session.round.observation(id)?.author
      return .editObservation(id, section: section, text: text + Self.marker(steps))
    case .submit(let command, let client, let sequence):
      return .submit(marked(command), client: client, sequence: sequence)
    default: return command
    }
  }

  private static func marker(_ number: Int) -> String { " ⟦\(number)⟧" }

  private static func markers(in text: String) -> [Int] {
    text.split(separator: "⟦").dropFirst().compactMap { part in
      Int(part.prefix { $0 != "⟧" })
    }
  }

  /// Holds what goes out against what may be known.
  private mutating func check(_ item: RedactedEvent) throws {
    let text = try JSON.text(of: item.event)
    let shown = session.rounds.filter(\.isRevealed).flatMap { round in
      round.standingObservations.filter { !round.hidden.contains($0.id) }.map(\.text)
    }
    let common = Set(shown.flatMap(Self.markers))
    for marker in Self.markers(in: text) {
      if common.contains(marker) {
        markersMadePublic += 1
      } else {
        guard let author = authors[marker], item.audience == .seat(author) else {
          throw Leak(of: "a private line", in: text)
        }
        markersKeptPrivate += 1
      }
    }
    let player = session.round.players[.jobSeeker]
    if text.contains("permis"), player == nil || item.audience != player.map({ .seat($0) }) {
      throw Leak(of: "the cues", in: text)
    }
    for secret in ["terminal-", "code-"] where text.contains(secret) {
      throw Leak(of: secret, in: text)
    }
  }

  /// What comes later does not hear the words of a line that is off the wall.
  private mutating func forgetHidden() {
    for id in session.round.hidden {
      stream = stream.map { item in
        guard item.audience == .everybody, let left = item.event.withoutWords(of: id) else {
          return item
        }
        return RedactedEvent(audience: .everybody, event: left)
      }
    }
  }

  private mutating func tell(_ item: RedactedEvent) {
    stream.append(item)
    if item.audience == .everybody { table.apply(item.event) }
    for id in terminals.keys where item.reaches(id) { terminals[id]?.apply(item.event) }
  }

  private mutating func checkTerminals() throws {
    guard table.matches(session, for: nil) else { throw Leak(of: "sense", in: "the table") }
    for participant in session.participants where terminals[participant.id] == nil {
      terminals[participant.id] = replayed(for: participant.id)
    }
    guard let someone = room.dice.pick(session.participants)?.id, let live = terminals[someone]
    else { return }
    guard live.matches(session, for: someone) else { throw Leak(of: "sense", in: "a seat") }
    guard steps.isMultiple(of: 10) else { return }
    guard Portrait(of: replayed(for: someone)) == Portrait(of: live) else {
      throw Leak(of: "state", in: "a late arrival")
    }
  }

  private func replayed(for id: ParticipantID) -> Session {
    Session(replaying: stream.filter { $0.reaches(id) }.map(\.event))
  }
}

/// Something that went where it must not, or did not arrive.
struct Leak: Error {
  let what: String
  let place: String

  init(of what: String, in place: String) {
    self.what = what
    self.place = place
  }
}

extension Session {
  /// Whether a terminal knows what it may of a session, and nothing else.
  fileprivate func matches(_ whole: Session, for seat: ParticipantID?) -> Bool {
    phase == whole.phase && participants == whole.participants && settings == whole.settings
      && volunteers == whole.volunteers && seats.isEmpty && isClosed == whole.isClosed
      && satisfaction == whole.satisfaction && readiness == whole.readiness
      && blockEntered == whole.blockEntered && rounds.count == whole.rounds.count
      && zip(rounds, whole.rounds).allSatisfy { $0.matches($1, for: seat) }
      && PileKind.allCases.allSatisfy { pile($0).all == whole.pile($0).all }
  }
}

extension Round {
  fileprivate func matches(_ whole: Round, for seat: ParticipantID?) -> Bool {
    let lines = standingObservations.map(\.words)
    let known = whole.standingObservations.filter { whole.isRevealed || $0.author == seat }
    return players == whole.players && clock == whole.clock
      && notes == whole.notes.map { $0.told(to: seat) }
      && doors == whole.doors && kept == whole.kept && commitments == whole.commitments
      && consultations == whole.consultations && groups == whole.groups && hidden == whole.hidden
      && caseCard?.id == whole.caseCard?.id && structureCard == whole.structureCard
      && ready == whole.ready && isRevealed == whole.isRevealed && witnesses == whole.witnesses
      && lines == known.map { whole.isHidden($0, from: seat) ? $0.unsaid : $0.words }
  }

  private func isHidden(_ line: Observation, from seat: ParticipantID?) -> Bool {
    hidden.contains(line.id) && line.author != seat
  }
}

extension Note {
  fileprivate func told(to seat: ParticipantID?) -> Note {
    var note = self
    note.author = author == seat ? author : nil
    return note
  }
}

extension Observation {
  fileprivate var unsaid: [String] {
    ["\(id.rawValue)", section.rawValue, "", "\(elapsed?.rawValue ?? -1)"]
  }

  fileprivate var words: [String] {
    ["\(id.rawValue)", section.rawValue, text, "\(elapsed?.rawValue ?? -1)"]
  }
}
