import Foundation
import GameEngine
import Phrasebook
import SessionStore

/// A terminal's line to the room of a session: it keeps what has arrived, and what waits to go out.
///
/// A lost line is tried again by itself; what is typed meanwhile goes out once, when the host is
/// there again.
public final class RoomClient: LoopGuest {
  /// Who sits at a terminal.
  public struct Identity: Equatable, Sendable {
    /// Name or pseudonym; nil to be given one.
    public var name: String?
    /// Home structure.
    public var home: String?
    /// The seat to come back to.
    public var code: SeatCode?

    /// Makes an identity of its parts.
    public init(name: String? = nil, home: String? = nil, code: SeatCode? = nil) {
      self.name = name
      self.home = home
      self.code = code
    }
  }

  var known = SeatView()
  var ownLines: Set<ObservationID> = []
  var heard = TerminalLine.Heard(epoch: "", events: 0, own: 0)
  var moment: (now: SessionTime, at: Int)?
  let outbox: Outbox
  private let route: RoomRoute
  private let role: RoomRole
  private var identity: Identity
  private let clock: SessionClock
  private let chance: () -> Double
  private var line: RoomRoute.Line?
  private var input = LineBuffer()
  private var parts: [UInt8] = []
  private var output: ArraySlice<UInt8> = []
  private var isArriving = true
  private var patienceWithHost: HostPatience
  private var retries: Retries
  /// The last thing the host may have been told; what waits behind it is known here alone.
  private var lastSent = 0
  /// Her newest line and what she took away last, as the host named them.
  var newestLine: ObservationID?
  var newestTakeaway: ItemID?

  /// Makes a terminal that goes to a room at once.
  ///
  /// - Parameters:
  ///   - route: How to get there.
  ///   - role: What the terminal is for.
  ///   - identity: Who sits there.
  ///   - folder: Where what waits is kept durable; nil to keep it in memory alone.
  ///   - clock: What time is read from.
  ///   - chance: Numbers from 0 to 1, so that a room does not come back all at once.
  public init(
    _ route: RoomRoute, as role: RoomRole, _ identity: Identity = Identity(),
    outbox folder: URL? = nil, clock: SessionClock = .sinceBoot,
    chance: @escaping () -> Double = { Double.random(in: 0...1) }
  ) {
    self.route = route
    self.role = role
    self.identity = identity
    self.clock = clock
    self.chance = chance
    outbox = Outbox(in: folder, seat: identity.code)
    patienceWithHost = HostPatience(clock.milliseconds())
    retries = Retries(clock.milliseconds())
    known.outgoing = outbox.waiting
    lastSent = known.outgoing.first?.sequence ?? 0
    known.code = identity.code
    connect()
  }

  /// What the terminal knows.
  public var view: SeatView {
    var view = known
    if let moment {
      view.now = SessionTime(
        rawValue: moment.now.rawValue + max(0, clock.milliseconds() - moment.at))
    }
    return view
  }

  /// Does something; until the host has kept it, it waits here, written down.
  public func submit(_ action: SeatAction) {
    let sequence = outbox.add(action)
    known.outgoing.append(Outgoing(sequence: sequence, action: action))
    outbox.save(outlivesPower: known.link != .live)
    sendNext()
  }

  /// Takes something refused off the list.
  public func dismiss(_ sequence: Int) {
    known.outgoing.removeAll { $0.sequence == sequence && $0.state != .waiting }
  }

  /// Ends as a kill would: nothing more is written down.
  package func die() {
    outbox.abandon()
    line = nil
  }

  /// Leaves; what waits is kept for whoever comes back to the seat.
  public func close() {
    outbox.save()
    line = nil
  }
}

extension RoomClient {
  /// Watches the line, where there is one.
  public func enroll(in loop: inout PollLoop) {
    guard let line else { return loop.forget(.client(0)) }
    loop.watch(.client(0), line.end.number, awaitingRoom: !output.isEmpty)
  }

  /// Milliseconds until the line is tried again, or the host asked whether it is there.
  public var patience: Int? {
    if case .ended = known.link { return nil }
    let now = clock.milliseconds()
    let due = line == nil ? retries.due : patienceWithHost.due
    return max(0, due - now)
  }

  /// Takes what arrived, and what time brings; tells whether a picture may have to change.
  public func answer(_ wakes: [Wake]) -> Bool {
    let before = known
    if wakes.contains(where: { $0.source == .client(0) && ($0.isReadable || $0.isHungUp) }) {
      read()
    }
    keepTime()
    write()
    return known != before
  }

  private func keepTime() {
    let now = clock.milliseconds()
    if case .ended = known.link { return }
    guard line != nil else {
      if now >= retries.due { connect() }
      return
    }
    guard now >= patienceWithHost.due else { return }
    switch patienceWithHost.runOut(at: now) {
    case .ask: say(TerminalLine(ping: true))
    case .giveUp:
      known.link = .silent
      outbox.save()
    }
  }

  private func connect() {
    let now = clock.milliseconds()
    guard let line = try? route.open() else { return lose() }
    self.line = line
    input = LineBuffer(limit: Wire.lineLimit)
    parts = []
    output = []
    patienceWithHost = HostPatience(now)
    patienceWithHost.expect(at: now)
    say(TerminalLine(hello: hello))
    write()
  }

  private var heardSoFar: TerminalLine.Heard {
    var heard = heard
    heard.deck = known.deck?.id
    return heard
  }

  private var hello: TerminalLine.Hello {
    TerminalLine.Hello(
      spro: [Wire.versions.lowerBound, Wire.versions.upperBound], role: role,
      client: outbox.contents.client, name: identity.code == nil ? identity.name : nil,
      home: identity.code == nil ? identity.home : nil, seat: identity.code,
      arriving: isArriving, heard: heard.epoch.isEmpty ? nil : heardSoFar)
  }

  /// The line is lost; it is tried again later, and not by everybody at once.
  func lose() {
    line = nil
    if case .ended = known.link { return }
    known.link = .lost
    outbox.save()
    retries.postpone(at: clock.milliseconds(), by: chance())
  }

  func end(_ sentence: String) {
    known.link = .ended(sentence)
    outbox.save()
    line = nil
  }

  /// What the host says it knows this terminal by.
  func sit(_ seat: Seat) {
    identity.code = seat.code
    known.participant = seat.participant
    known.code = seat.code
    outbox.sit(seat.code)
  }

  func settle() {
    isArriving = false
    retries = Retries(clock.milliseconds())
    sendNext()
  }

  func say(_ message: TerminalLine) { output += Wire.lines(message) }

  /// Sends the first thing that waits, unless one is under way.
  func sendNext() {
    guard line != nil, known.participant != nil, !isArriving, !patienceWithHost.isUnderWay,
      let next = known.outgoing.first(where: { $0.state == .waiting })
    else { return }
    patienceWithHost.send(at: clock.milliseconds())
    lastSent = max(lastSent, next.sequence)
    say(
      TerminalLine(submit: .init(sequence: next.sequence, action: WireAction(next.action))))
    write()
  }

  func mayBeKnown(_ sequence: Int) -> Bool { sequence <= lastSent }

  var milliseconds: Int { clock.milliseconds() }

  func answered() { patienceWithHost.isUnderWay = false }

  private func write() {
    guard let line, !output.isEmpty else { return }
    switch line.end.write(output) {
    case .moved(let count): output = output.dropFirst(count)
    case .wait: break
    case .gone: lose()
    }
  }

  private func read() {
    for _ in 0..<16 {
      guard let line else { return }
      var bytes: [UInt8] = []
      switch line.end.read(atMost: 64 << 10, into: &bytes) {
      case .moved: input.append(bytes)
      case .wait: return
      case .gone: return lose()
      }
      patienceWithHost.hear(at: clock.milliseconds())
      if known.link == .silent, moment != nil { known.link = .live }
      takeLines()
    }
  }

  private func takeLines() {
    while line != nil {
      switch input.next() {
      case .line(let line): take(line)
      case .tooLong: return end(Phrases.sentence(RoomRefusal.otherVersion))
      case .none: return
      }
    }
  }

  private func take(_ line: ArraySlice<UInt8>) {
    guard let message = Wire.message(line, as: HostLine.self) else {
      return end(Phrases.sentence(RoomRefusal.otherVersion))
    }
    guard let part = message.part else { return take(message) }
    parts += part.text.utf8
    if parts.count > Wire.wholeLimit { return end(Phrases.sentence(RoomRefusal.tooLong)) }
    guard !part.more else { return }
    defer { parts = [] }
    take(parts[...])
  }
}
