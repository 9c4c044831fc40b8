import GameEngine
import PlainText
import Testing

/// A session played at random, and a witness that hears of it through JSON alone.
struct Trial {
  private var room: RandomRoom
  private var session = Session()
  private var witness = Session()
  private var events: [Event] = []
  private var now = SessionTime.start
  private var drawn: [PileKind: Set<CardID>] = [:]
  private let cards = Sample.catalogue(cases: 12, structures: 6)
  private(set) var commands = 0
  private(set) var happened: Set<EventName> = []

  /// After so many events a session is full, and another begins.
  private static let longest = 400

  init(seed: UInt64) { room = RandomRoom(seed: seed) }

  /// Gives one command, applies what it makes happen, and checks what must hold.
  mutating func step() throws {
    if events.count > Self.longest { try startAnew() }
    commands += 1
    now = SessionTime(rawValue: now.rawValue + room.delay())
    let (command, actor) = room.next(in: session)
    let before = session
    let answer = answer(to: command, by: actor)
    try hold(answer == self.answer(to: command, by: actor), "deciding twice answers the same")
    try hold(session == before, "deciding changes nothing")
    guard case .success(let happened) = answer, !happened.isEmpty else { return }
    for event in happened { try take(event) }
    try hold(session == witness, "events heard through JSON make the same session")
    if command != .undo { try checkUndo(from: before) }
    if let sentence = Invariant.broken(in: session) { try hold(false, sentence) }
  }

  /// Replays the whole session from its events.
  func finish() throws {
    try hold(Session(replaying: events) == session, "a session is its events")
    var reading = Session()
    for event in events { reading.applyPlainly(event) }
    try hold(
      reading.rounds == session.rounds && reading.participants == session.participants
        && reading.attendance == session.attendance && reading.settings == session.settings
        && reading.satisfaction == session.satisfaction,
      "who only reads reads the same session")
  }

  private mutating func startAnew() throws {
    try finish()
    session = Session()
    witness = Session()
    events = []
    now = .start
    drawn = [:]
  }

  private func answer(to command: Command, by actor: Actor) -> Result<[Event], Refusal> {
    Result { () throws(Refusal) in
      try session.decide(command, by: actor, at: now, cards: cards)
    }
  }

  private mutating func take(_ event: Event) throws {
    let text = try JSON.text(of: event)
    let heard = try JSON.event(from: text)
    try hold(heard == event && JSON.text(of: heard) == text, "JSON gives the event back")
    try checkDraw(event)
    try hold(event.words.allSatisfy(\.isFit), "what is kept is clean and says something")
    session.apply(event)
    witness.apply(heard)
    events.append(event)
    happened.formUnion(event.names)
  }

  private mutating func checkDraw(_ event: Event) throws {
    switch event {
    case .submitted(let submission): for event in submission.events { try checkDraw(event) }
    case .pilePrepared(let order): drawn[order.kind] = []
    case .caseDrawn(let card): try checkFirst(card.id, .cases)
    case .structureDrawn(let card): try checkFirst(card.id, .structures)
    default: return
    }
  }

  private mutating func checkFirst(_ card: CardID, _ kind: PileKind) throws {
    let isNew = drawn[kind, default: []].insert(card).inserted
    try hold(isNew, "no card is drawn twice before its pile is shuffled")
  }

  /// Undoing what was just done gives back what people saw.
  private func checkUndo(from before: Session) throws {
    let wasRemembered =
      session.undoStack.count > before.undoStack.count
      || session.undoStack.count == 50 && session.undoStack.last != before.undoStack.last
    guard wasRemembered else { return }
    var undone = session
    for event in try undone.decide(.undo, at: now) { undone.apply(event) }
    try hold(Portrait(of: undone) == Portrait(of: before), "undo gives back what was there")
  }

  private func hold(_ condition: Bool, _ sentence: String) throws {
    guard !condition else { return }
    throw Broken(sentence: sentence, command: commands, last: Array(events.suffix(6)))
  }
}

/// A rule that did not hold, after which command, and what had just happened.
struct Broken: Error {
  let sentence: String
  let command: Int
  let last: [Event]
}

extension Event {
  /// What kinds of events this is made of.
  fileprivate var names: [EventName] {
    guard case .submitted(let submission) = self else { return [name] }
    return [name] + submission.events.map(\.name)
  }

  /// The words an event keeps that somebody typed and that must say something.
  fileprivate var words: [String] {
    switch self {
    case .participantRecorded(let participant): [participant.name]
    case .submitted(let submission): submission.events.flatMap(\.words)
    case .observationAdded(let line): [line.text]
    case .observationEdited(let edit): [edit.text]
    case .noteWritten(let note): note.text.split(separator: "\n").map(String.init)
    case .doorWritten(let door): [door.label]
    case .commitmentWritten(let commitment): [commitment.what]
    default: []
    }
  }
}

extension String {
  fileprivate var isFit: Bool { !isEmpty && Cleaning.clean(self) == self }
}
