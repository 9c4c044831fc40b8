import Foundation
import GameEngine
import Phrasebook
import SessionStore

/// What nobody is to guess: names of a host's runs, codes of seats.
package struct RoomSecrets: Sendable {
  let epoch: @Sendable () -> String
  let code: @Sendable () -> String

  /// Of the kernel's chance.
  package static let system = RoomSecrets(
    epoch: { System.secret(bytes: 8) }, code: { System.seatCode() })
}

/// The room of a session: the terminals that have come in, on the host's one thread.
///
/// All they send in one wake-up is decided together and kept with one sync; only then is any of it
/// acknowledged, and what they may know of it goes to each.
public final class RoomServer: LoopGuest {
  let host: SessionHost
  let log: SessionLog
  var connections: [Int: Connection] = [:]
  /// The same in the order they came.
  var inOrder: [Connection] = []
  let record = RoomRecord()
  private let address: RoomAddress
  private let door: Descriptor
  let clock: SessionClock
  let secrets: RoomSecrets
  let epoch: String
  let versions: ClosedRange<Int>
  /// The library in play, where it is not the built-in one; its lines are written once for all.
  let deck: RoomDeck?
  let deckLines: [UInt8]
  /// What the facilitator looks at.
  private(set) var wall: WallSight?
  private var lastConnection = 0
  var lastAnonymous = 0
  var isAnswering = false
  var isDoorWatched = true
  var requests: RequestBatch
  var bulletin: Bulletin
  /// How many may still be sent away before the door rests.
  var strangers: Allowance
  /// When something in the room is to be looked at though nothing came, in milliseconds.
  private var due: Int?
  var presenceChanged = false
  var forgotten: [Int] = []

  /// The most terminals let in.
  public static let capacity = 1000
  /// Those let in from the door in one wake-up; fewer where the door has had to rest.
  private static let (welcomed, welcomedAfterRest) = (64, 16)
  /// Lines taken from one terminal in one wake-up.
  private static let linesAtOnce = 16
  /// Milliseconds a terminal has to say who it is.
  private static let introduction = 10_000

  package init(
    _ host: SessionHost, _ folder: SessionFolder,
    deck: RoomDeck? = nil, environment: [String: String], clock: SessionClock,
    secrets: RoomSecrets, versions: ClosedRange<Int> = Wire.versions
  ) throws(StoreFailure) {
    self.host = host
    self.versions = versions
    let lines = deck.map { Wire.lines(HostLine(deck: $0)) } ?? []
    // NB: a terminal refuses what is longer put together, and then goes on with the deck it has.
    let isSent = lines.count <= Wire.wholeLimit
    self.deck = isSent ? deck : nil
    deckLines = isSent ? lines : []
    self.secrets = secrets
    epoch = secrets.epoch()
    self.clock = clock
    strangers = .ofStrangers(at: clock.milliseconds())
    bulletin = Bulletin(at: clock.milliseconds())
    requests = RequestBatch(at: clock.milliseconds())
    log = SessionLog(folder)
    address = try RoomAddress(folder, environment: environment)
    try folder.records { [record] in record.append($0.event) }
    System.allowManyFiles()
    door = try address.listen()
    host.onEvents = { [weak self] in self?.publish($0) }
  }

  /// Opens the room of a session that is kept.
  ///
  /// - Throws: `StoreFailure`, where the door cannot be opened safely.
  public convenience init(
    _ host: SessionHost, _ folder: SessionFolder, deck: RoomDeck? = nil,
    environment: [String: String], clock: SessionClock
  ) throws(StoreFailure) {
    try self.init(
      host, folder, deck: deck, environment: environment, clock: clock, secrets: .system)
  }

  /// Lets the tables show what the facilitator looks at.
  public func show(_ sight: WallSight) {
    guard sight != wall else { return }
    wall = sight
    if inOrder.contains(where: { $0.role == .table }) { flush() }
  }

  /// Tells every terminal that the host leaves, and takes the door away.
  public func close() {
    for terminal in inOrder { terminal.dismiss(bye(.closing, again: true)) }
    flush()
    connections = [:]
    inOrder = []
    host.onEvents = { _ in }
    address.remove()
  }

  /// Who is at a terminal now.
  public var presence: RoomPresence {
    var presence = RoomPresence()
    let present = inOrder.filter(\.isIn)
    presence.seated = Set(present.compactMap(\.seat)).sorted()
    presence.tables = present.count { $0.role == .table }
    return presence
  }

  /// Bytes that wait for terminals to make room, the record's own left out.
  package var unread: Int { inOrder.reduce(0) { $0 + $1.unread } }

  func bye(_ refusal: RoomRefusal, again: Bool = false) -> HostLine.Bye {
    HostLine.Bye(code: refusal.rawValue, sentence: Phrases.sentence(refusal), again: again)
  }
}

extension RoomServer {
  /// Watches the door and every terminal, each for what it may do now.
  public func enroll(in loop: inout PollLoop) {
    for id in forgotten { loop.forget(.client(id)) }
    forgotten = []
    loop.watch(.listener, door.number, reading: isDoorWatched && !strangers.isUsedUp)
    let now = clock.milliseconds()
    var due = [bulletin.rest, requests.rest, strangers.rest].compactMap(\.self).min()
      .map { now + $0 }
    for terminal in inOrder {
      loop.watch(
        .client(terminal.number), terminal.line.number, reading: terminal.isRead,
        awaitingRoom: terminal.awaitsRoom)
      guard let own = terminal.due(at: now, introduction: Self.introduction) else { continue }
      due = min(own, due ?? own)
    }
    self.due = due
  }

  /// Milliseconds until a terminal that waits is to be looked at again, or the door.
  public var patience: Int? { due.map { max(0, $0 - clock.milliseconds()) } }

  /// Takes what terminals sent, has the host keep it, and answers all of them.
  public func answer(_ wakes: [Wake]) -> Bool {
    presenceChanged = false
    let now = clock.milliseconds()
    if isForOthers(wakes, at: now) { return false }
    for terminal in inOrder { terminal.grant(at: now) }
    for wake in wakes { take(wake) }
    for terminal in inOrder where terminal.isToBeHeard { takeLines(of: terminal, at: now) }
    if wakes.contains(where: { $0.source == .listener }) { letIn(at: now) }
    strangers.grant(at: now)
    let hasDecided = decide(at: now)
    flush()
    return hasDecided || presenceChanged
  }

  /// Whether somebody beside the room was woken, and nothing in it waits.
  private func isForOthers(_ wakes: [Wake], at now: Int) -> Bool {
    guard !wakes.isEmpty, due.map({ now < $0 }) ?? true else { return false }
    return wakes.allSatisfy { $0.source == .keyboard || $0.source == .signals }
  }

  private func take(_ wake: Wake) {
    guard case .client(let number) = wake.source, let terminal = connections[number] else { return }
    if wake.isWritable { terminal.makeRoom() }
    guard wake.isReadable || wake.isHungUp, terminal.read() else { return }
    if !terminal.isIn { terminal.forget() }
    takeRest(of: terminal)
  }

  /// Somebody was found to have left when she was told something.
  func hearRest(of terminal: Connection) {
    guard terminal.isIn else { return terminal.forget() }
    terminal.readRest()
    takeRest(of: terminal)
  }

  /// Somebody has left; what she had sent whole still counts.
  private func takeRest(of terminal: Connection) {
    while case .line(let line) = terminal.next() { take(line, of: terminal) }
    if !terminal.input.isEmpty { note(terminal, Phrases.RoomLog.halfLine) }
    terminal.forget()
  }

  private func takeLines(of terminal: Connection, at now: Int) {
    for _ in 0..<Self.linesAtOnce {
      switch terminal.next() {
      case .line(let line): take(line, of: terminal)
      case .tooLong: return dismiss(terminal, .tooLong)
      case .none: return checkIntroduced(terminal, at: now)
      }
    }
  }

  private func checkIntroduced(_ terminal: Connection, at now: Int) {
    guard terminal.role == nil, !terminal.isLeaving, !terminal.isArriving,
      now - terminal.since >= Self.introduction
    else { return }
    dismiss(terminal, .tooSlow)
  }

  private func letIn(at now: Int) {
    for _ in 0..<(strangers.isWhole ? Self.welcomed : Self.welcomedAfterRest) {
      guard let line = System.accept(door) else {
        isDoorWatched = System.nobodyKnocks
        return
      }
      lastConnection += 1
      let terminal = Connection(line, number: lastConnection, at: now)
      if inOrder.count >= Self.capacity { terminal.dismiss(bye(.roomFull, again: true)) }
      connections[lastConnection] = terminal
      inOrder.append(terminal)
    }
  }

  func dismiss(_ terminal: Connection, _ refusal: RoomRefusal) {
    if terminal.isLeaving { return }
    terminal.dismiss(bye(refusal))
    note(terminal, Phrases.RoomLog.refused(refusal.rawValue))
  }

  func note(_ terminal: Connection, _ text: String) {
    log.note(
      Phrases.RoomLog.line(
        terminal: terminal.number, peer: terminal.peer, seat: terminal.seat?.rawValue, text))
  }
}
