import GameEngine

/// One terminal as its host sees it: what it sent, what it is to get, how patient one is with it.
final class Connection {
  let line: Descriptor
  let peer: String
  let since: Int
  private(set) var input = LineBuffer()
  /// Whole lines that go out before anything else.
  private var urgent: [UInt8] = []
  /// Whole lines that go out once the record has.
  private var answers: [UInt8] = []
  private var pending: ArraySlice<UInt8> = []

  var role: RoomRole?
  var client = ClientID("")
  var seat: ParticipantID?
  var place = RoomRecord.Place()
  /// How much the record held when it had been told all of it that is its own to know.
  private var told = -1
  /// Version of the protocol it speaks.
  var version = Wire.versions.lowerBound
  /// The deck it has not been given yet, as lines.
  var deck: [UInt8] = []
  /// Whether it has said who it is and waits for its seat; what it sends meanwhile waits too.
  var isArriving = false
  /// Whether it has not been told how things stand.
  var awaitsMoment = false
  /// Whether it goes once it has been told why.
  private(set) var isLeaving = false
  /// Whether nothing can be told it any more.
  private(set) var isGone = false
  private var allowance: Double = Connection.burst
  private var counted: Int

  /// Messages a terminal may send at once, and each second after.
  private static let burst = 60.0
  private static let rate = 10.0
  /// Bytes read from one terminal in one wake-up.
  private static let readLimit = 16 << 10
  /// Answers a terminal may leave unread before it is not read from any more.
  private static let answerLimit = 64 << 10

  init(_ line: Descriptor, at now: Int) {
    self.line = line
    peer = System.peer(of: line)
    since = now
    counted = now
  }

  /// Whether it has said who it is and been let in.
  var isIn: Bool { role != nil && !isLeaving && !isGone }

  /// Whether more can be read from it now.
  var isRead: Bool {
    !isLeaving && !isGone && !isArriving && allowance >= 1 && answers.count < Self.answerLimit
  }

  /// Whether bytes wait for it to make room.
  var awaitsRoom: Bool { !pending.isEmpty }

  /// Bytes that wait for it to make room.
  var unread: Int { urgent.count + answers.count + pending.count }

  /// Milliseconds until it may send again, where it has sent too much.
  var rest: Int? {
    allowance >= 1 || isLeaving ? nil : Int((1 - allowance) / Self.rate * 1000) + 1
  }

  /// Whether a line can be taken at once.
  var hasLine: Bool { isRead && input.hasLine }

  /// Whether a line of it may wait, or it has not said who it is.
  var isToBeHeard: Bool { role == nil || !input.isEmpty }

  func grant(at now: Int) {
    allowance = min(Self.burst, allowance + Double(now - counted) / 1000 * Self.rate)
    counted = now
  }

  /// Reads what has arrived; tells whether the other side has left.
  func read() -> Bool {
    var bytes: [UInt8] = []
    switch line.read(atMost: Self.readLimit, into: &bytes) {
    case .moved: input.append(bytes)
    case .wait: break
    case .gone: return true
    }
    return false
  }

  /// Takes the next line, against what it may send.
  func next() -> LineBuffer.Next {
    guard isRead else { return .none }
    let next = input.next()
    if next != .none { allowance -= 1 }
    return next
  }

  func say(first message: HostLine) { urgent += Wire.lines(message) }

  func say(_ message: HostLine) { answers += Wire.lines(message) }

  /// Tells why it has to go; then it goes.
  func dismiss(_ bye: HostLine.Bye) {
    say(first: HostLine(bye: bye))
    isLeaving = true
  }

  func forget() { isGone = true }

  /// Whether anything is to be written.
  private func isBehind(_ record: RoomRecord) -> Bool {
    !pending.isEmpty || !urgent.isEmpty || isLeaving || isGone
      || (isIn && (told != record.count || !answers.isEmpty || awaitsMoment || !deck.isEmpty))
  }

  /// Writes what there is room for: what is urgent, the record, the answers, then how things stand.
  func write(from record: RoomRecord, moment: () -> [UInt8]) {
    guard isBehind(record) else { return }
    while !isGone {
      if pending.isEmpty { refill(from: record, moment) }
      if pending.isEmpty {
        if isLeaving { isGone = true }
        return
      }
      switch line.write(pending) {
      case .moved(let count): pending = pending.dropFirst(count)
      case .wait:
        // NB: whoever does not even read why it has to go is not waited for.
        if isLeaving { isGone = true }
        return
      case .gone: isGone = true
      }
    }
  }

  private func refill(from record: RoomRecord, _ moment: () -> [UInt8]) {
    if !urgent.isEmpty {
      pending = urgent[...]
      urgent = []
      return
    }
    guard isIn else { return }
    if !deck.isEmpty {
      pending = deck[...]
      deck = []
      return
    }
    // NB: a copy, or each event would copy the record for whoever does not read.
    pending = Array(record.portion(from: &place, for: seat))[...]
    if !pending.isEmpty { return }
    told = record.count
    pending = answers[...]
    answers = []
    if pending.isEmpty, awaitsMoment {
      awaitsMoment = false
      pending = moment()[...]
    }
  }
}
