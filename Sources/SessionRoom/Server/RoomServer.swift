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
  /// The numbers of the connections, in the order they came.
  var order: [Int] = []
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
  var requests = RequestBatch()
  var lastMoment: HostLine.Moment?
  /// When everybody was last told how many lines are written, and is to be told next.
  var countTold = Int.min / 2
  var countIsDue: Int?
  var presenceChanged = false
  var forgotten: [Int] = []
  var heard: [Int: TerminalLine.Heard] = [:]

  /// The most terminals let in.
  public static let capacity = 1000
  /// Milliseconds between two tellings of how many lines are written.
  static let countRest = 200
  /// Those let in from the door in one wake-up.
  private static let welcomed = 64
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
    let hasTable = connections.values.contains { $0.role == .table }
    if hasTable { flush() }
  }

  /// Tells every terminal that the host leaves, and takes the door away.
  public func close() {
    for id in connections.keys { connections[id]?.dismiss(bye(.closing, again: true)) }
    flush()
    connections = [:]
    order = []
    host.onEvents = { _ in }
    address.remove()
  }

  /// Who is at a terminal now.
  public var presence: RoomPresence {
    var presence = RoomPresence()
    let present = connections.values.filter(\.isIn)
    presence.seated = Set(present.compactMap(\.seat)).sorted()
    presence.tables = present.count { $0.role == .table }
    return presence
  }

  /// Bytes that wait for terminals to make room, the record's own left out.
  package var unread: Int { connections.values.reduce(0) { $0 + $1.unread } }

  func bye(_ refusal: RoomRefusal, again: Bool = false) -> HostLine.Bye {
    HostLine.Bye(code: refusal.rawValue, sentence: Phrases.sentence(refusal), again: again)
  }
}

extension RoomServer {
  /// Watches the door and every terminal, each for what it may do now.
  public func enroll(in loop: inout PollLoop) {
    for id in forgotten { loop.forget(.client(id)) }
    forgotten = []
    loop.watch(.listener, door.number, reading: isDoorWatched)
    for (id, connection) in connections {
      loop.watch(
        .client(id), connection.line.number, reading: connection.isRead,
        awaitingRoom: connection.awaitsRoom)
    }
  }

  /// Milliseconds until a terminal that waits is to be looked at again.
  public var patience: Int? {
    let now = clock.milliseconds()
    let count = countIsDue.map { max(0, $0 - now) }
    return [count, terminals(at: now)].compactMap(\.self).min()
  }

  private func terminals(at now: Int) -> Int? {
    connections.values.lazy.compactMap { connection -> Int? in
      if connection.hasLine { return 0 }
      if let rest = connection.rest { return rest }
      return connection.role == nil
        ? max(0, connection.since + Self.introduction - now) : nil
    }.min()
  }

  /// Takes what terminals sent, has the host keep it, and answers all of them.
  public func answer(_ wakes: [Wake]) -> Bool {
    presenceChanged = false
    let now = clock.milliseconds()
    for connection in connections.values { connection.grant(at: now) }
    for wake in wakes { take(wake) }
    for id in order where connections[id]?.isToBeHeard == true { takeLines(of: id, at: now) }
    if wakes.contains(where: { $0.source == .listener }) { letIn(at: now) }
    let hadRequests = !requests.isEmpty
    isAnswering = true
    decide()
    isAnswering = false
    flush()
    return hadRequests || presenceChanged
  }

  private func take(_ wake: Wake) {
    guard case .client(let id) = wake.source, wake.isReadable || wake.isHungUp else { return }
    guard connections[id]?.read() == true else { return }
    if connections[id]?.isIn == false { connections[id]?.forget() }
    takeRest(of: id)
  }

  /// Somebody has left; what she had sent whole still counts.
  private func takeRest(of id: Int) {
    while case .line(let line)? = connections[id]?.next() { take(line, of: id) }
    if connections[id]?.input.isEmpty == false { note(id, Phrases.RoomLog.halfLine) }
    connections[id]?.forget()
  }

  private func takeLines(of id: Int, at now: Int) {
    for _ in 0..<Self.linesAtOnce {
      switch connections[id]?.next() {
      case .line(let line): take(line, of: id)
      case .tooLong: return dismiss(id, .tooLong)
      case Optional.none, .some(.none): return checkIntroduced(id, at: now)
      }
    }
  }

  private func checkIntroduced(_ id: Int, at now: Int) {
    guard let connection = connections[id], connection.role == nil, !connection.isLeaving,
      !connection.isArriving, now - connection.since >= Self.introduction
    else { return }
    dismiss(id, .tooSlow)
  }

  private func letIn(at now: Int) {
    for _ in 0..<Self.welcomed {
      guard let line = System.accept(door) else {
        isDoorWatched = System.nobodyKnocks
        return
      }
      lastConnection += 1
      let connection = Connection(line, at: now)
      if connections.count >= Self.capacity { connection.dismiss(bye(.roomFull, again: true)) }
      connections[lastConnection] = connection
      order.append(lastConnection)
    }
  }

  func dismiss(_ id: Int, _ refusal: RoomRefusal) {
    guard connections[id]?.isLeaving == false else { return }
    connections[id]?.dismiss(bye(refusal))
    note(id, Phrases.RoomLog.refused(refusal.rawValue))
  }

  func note(_ id: Int, _ text: String) {
    let connection = connections[id]
    log.note(
      Phrases.RoomLog.line(
        terminal: id, peer: connection?.peer ?? "", seat: connection?.seat?.rawValue, text))
  }
}
