import Foundation
import GameEngine
import SessionStore

/// The one place where a session changes: decide, keep, apply, in that order.
///
/// What is not on disk has not happened: it is neither applied nor answered.
public final class SessionHost {
  /// The session as it stands.
  public private(set) var session: Session
  /// The texts of the deck's cards.
  public let cards: CardCatalogue
  private let journal: Journal?
  private let time: RunningTime
  private var isClosed = false
  /// Learns what happened, once it is on disk and in the session.
  var onEvents: ([Event]) -> Void = { _ in }

  /// Opens a new session and keeps it in a folder of its own.
  ///
  /// - Parameters:
  ///   - opening: What the session is opened with.
  ///   - place: Where sessions are kept.
  ///   - name: Name asked for; nil to make one from the date and the title.
  ///   - program: Version of the program.
  ///   - cards: The texts of the deck's cards.
  ///   - clock: What its time is read from.
  /// - Throws: `HostFailure`; then no session was created.
  public convenience init(
    new opening: SessionOpening, in place: StorePlace, named name: String? = nil,
    program: String, cards: CardCatalogue, clock: SessionClock = .sinceBoot
  ) throws(HostFailure) {
    let events = try Self.decideOpening(opening, cards)
    let draft = Journal.Draft(opening, name: name, program: program)
    let journal: Journal
    do {
      journal = try Journal.create(
        draft, in: place, first: [RecordedAction(time: .start, events: events)])
    } catch { throw .unsaved(error) }
    self.init(Session(replaying: events), cards, journal, clock)
  }

  /// Takes a session up again where it stood.
  ///
  /// Its time goes on from the last record: the time it spent closed does not count, and an
  /// interview whose clock was running runs on.
  public convenience init(
    resuming folder: SessionFolder, cards: CardCatalogue, clock: SessionClock = .sinceBoot
  ) throws(StoreFailure) {
    var session = Session()
    let journal = try Journal.open(folder) { session.apply($0.event) }
    self.init(session, cards, journal, clock)
  }

  /// Opens a session of which nothing is kept, for the demonstration.
  public convenience init(
    ephemeral opening: SessionOpening, cards: CardCatalogue, clock: SessionClock = .sinceBoot
  ) throws(Refusal) {
    let events = try Session().decide(.open(opening), at: .start, cards: cards)
    self.init(Session(replaying: events), cards, nil, clock)
  }

  /// Hosts a session whose journal is open; without one nothing is kept.
  package init(
    _ session: Session, _ cards: CardCatalogue, _ journal: Journal?, _ clock: SessionClock
  ) {
    self.session = session
    self.cards = cards
    self.journal = journal
    time = RunningTime(clock, from: journal?.lastTime ?? .start)
  }

  private static func decideOpening(
    _ opening: SessionOpening, _ cards: CardCatalogue
  ) throws(HostFailure) -> [Event] {
    do { return try Session().decide(.open(opening), at: .start, cards: cards) } catch {
      throw .refused(error)
    }
  }
}

extension SessionHost {
  /// Name of the session's folder; empty for a session that is not kept.
  public var name: String { journal?.folder.name ?? "" }

  /// The session's folder, where it has one.
  public var folder: URL? { journal?.folder.url }

  /// What a write that did not end had left in the journal when the session was taken up again.
  public var cut: JournalCut? { journal?.cut }

  /// The session's time.
  public var now: SessionTime { time.now }

  /// Whether what happens is kept.
  public var saveState: SaveState {
    if isClosed { return .closed }
    guard let journal else { return .ephemeral }
    return journal.breakage.map(SaveState.broken) ?? .saved
  }

  /// Gives the session free; every later command is unsaved.
  public func close() {
    journal?.close()
    isClosed = true
  }
}

extension SessionHost {
  /// Does what a command asks, if the rules and the disk allow.
  ///
  /// - Returns: What happened, in order; empty when nothing would change.
  @discardableResult
  public func perform(
    _ command: Command, by actor: Actor = .facilitator
  ) throws(HostFailure) -> [Event] {
    let now = now
    let events = try decide(CommandRequest(command, by: actor), on: session, at: now)
    do { try keep([RecordedAction(time: now, events: events)]) } catch { throw .unsaved(error) }
    for event in events { session.apply(event) }
    onEvents(events)
    return events
  }

  /// Does what several commands ask, each on what those before it made, with one sync for all.
  ///
  /// - Returns: An answer for each command, in order. Where the disk fails none of them happened.
  public func performAll(
    _ requests: [CommandRequest]
  ) -> [Result<[Event], HostFailure>] {
    let now = now
    var next = session
    let answers = requests.map { request in
      Result { () throws(HostFailure) in
        let events = try decide(request, on: next, at: now)
        for event in events { next.apply(event) }
        return events
      }
    }
    let actions = answers.compactMap { try? $0.get() }
      .map { RecordedAction(time: now, events: $0) }
    do {
      try keep(actions)
      session = next
      onEvents(actions.flatMap(\.events))
      return answers
    } catch {
      return answers.map { answer in answer.flatMap { _ in .failure(.unsaved(error)) } }
    }
  }

  private func decide(
    _ request: CommandRequest, on session: Session, at now: SessionTime
  ) throws(HostFailure) -> [Event] {
    do {
      return try session.decide(request.command, by: request.actor, at: now, cards: cards)
    } catch { throw .refused(error) }
  }

  private func keep(_ actions: [RecordedAction]) throws(StoreFailure) {
    if isClosed { throw .closed(name: name) }
    try journal?.append(actions)
  }
}
