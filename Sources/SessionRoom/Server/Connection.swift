import GameEngine

/// One terminal as its host sees it: what it sent, what it is to get, how patient one is with it.
final class Connection {
  /// What it goes by among those that came.
  let number: Int
  let line: Descriptor
  let peer: String
  let since: Int
  private(set) var input = LineBuffer()
  /// Whole lines that go out before anything else.
  private var urgent: [UInt8] = []
  /// Whole lines that go out once the record has.
  private var answers: [UInt8] = []
  /// What is being written to it.
  private var pending: ArraySlice<UInt8> = []
  /// Whether it had no room for what was written last.
  private var isFull = false

  var role: RoomRole?
  var client = ClientID("")
  var seat: ParticipantID?
  var place = RoomRecord.Place()
  /// How many lines for single seats the record held when it had been told its own.
  private var ownTold = -1
  /// Version of the protocol it speaks.
  var version = Wire.versions.lowerBound
  /// What it said it knows, until it is let in.
  var heard: TerminalLine.Heard?
  /// The deck it has not been given yet, as lines.
  var deck: [UInt8] = []
  /// Whether it has said who it is and waits for its seat; what it sends meanwhile waits too.
  var isArriving = false
  /// Whether it has not been told how things stand.
  var awaitsMoment = false
  /// Whether it goes once it has been told why.
  private(set) var isLeaving = false
  /// Whether it has left, while what it said last may not have been read.
  private(set) var isDeaf = false
  /// Whether nothing can be told it any more, and nothing more is heard.
  private(set) var isGone = false
  private var allowance: Allowance

  /// Bytes read from one terminal in one wake-up.
  private static let readLimit = 16 << 10
  /// Reads that take all the system holds of what it said.
  private static let lastReads = 32
  /// Answers a terminal may leave unread before it is not read from any more.
  private static let answerLimit = 64 << 10

  init(_ line: Descriptor, number: Int, at now: Int) {
    self.line = line
    self.number = number
    peer = System.peer(of: line)
    since = now
    allowance = .ofTerminal(at: now)
  }

  /// Whether it has said who it is.
  var isKnown: Bool { !client.rawValue.isEmpty }

  /// Whether it has said who it is and been let in.
  var isIn: Bool { role != nil && !isLeaving && !isGone }

  /// Whether more can be read from it now.
  var isRead: Bool {
    !isLeaving && !isGone && !isArriving && !allowance.isUsedUp
      && answers.count < Self.answerLimit
  }

  /// Whether bytes wait for it to make room.
  var awaitsRoom: Bool { !pending.isEmpty }

  /// Bytes that wait for it to make room.
  var unread: Int { urgent.count + answers.count + pending.count }

  /// When it is to be looked at though nothing comes, in milliseconds: a line of it waits, it may send
  /// again, or it has not said who it is.
  func due(at now: Int, introduction: Int) -> Int? {
    if !input.isEmpty, isRead, input.hasLine { return now }
    if !isLeaving, let rest = allowance.rest { return now + rest }
    return role == nil ? since + introduction : nil
  }

  /// Whether a line of it may wait, or it has not said who it is.
  var isToBeHeard: Bool { role == nil || !input.isEmpty }

  /// Whether it sends more than somebody who types.
  var floods: Bool { allowance.isHalfTaken }

  func grant(at now: Int) { allowance.grant(at: now) }

  /// It has made room for more.
  func makeRoom() { isFull = false }

  /// Reads what has arrived; tells whether the other side has left.
  func read() -> Bool { readOnce() == .gone }

  /// Reads all that has arrived from somebody who has left.
  func readRest() {
    for _ in 0..<Self.lastReads {
      guard case .moved = readOnce() else { return }
    }
  }

  private func readOnce() -> Descriptor.Outcome {
    var bytes: [UInt8] = []
    let outcome = line.read(atMost: Self.readLimit, into: &bytes)
    if case .moved = outcome { input.append(bytes) }
    return outcome
  }

  /// Takes the next line, against what it may send.
  func next() -> LineBuffer.Next {
    guard isRead else { return .none }
    let next = input.next()
    switch next {
    case .line(let line): allowance.take(Self.weight(of: line.count))
    case .tooLong: allowance.take(1)
    case .none: break
    }
    return next
  }

  /// What a line counts: one that is longer than people write costs as many as it would fill.
  private static func weight(of length: Int) -> Double { Double(1 + length / 2048) }

  func say(first message: HostLine) { urgent += Wire.lines(message) }

  func say(_ message: HostLine) { answers += Wire.lines(message) }

  func acknowledge(_ sequence: Int) { answers += Wire.lines(ack: sequence) }

  /// Tells why it has to go; then it goes.
  func dismiss(_ bye: HostLine.Bye) {
    say(first: HostLine(bye: bye))
    isLeaving = true
  }

  func forget() { isGone = true }

  func takeHeard() -> TerminalLine.Heard? {
    defer { heard = nil }
    return heard
  }
}

extension Connection {
  /// Writes what there is room for: what is urgent, the record, the answers, then how things stand.
  ///
  /// Nothing is written where there is nothing it has to hear now, were the record longer.
  func write(_ telling: Telling) {
    guard !isDeaf, isBehind(telling), !isFull || isLeaving else { return }
    while !isGone, !isDeaf {
      let bytes = pending.isEmpty ? next(telling) : pending
      if bytes.isEmpty { return endOfWriting() }
      write(bytes)
      if isFull || (pending.isEmpty && isTold(telling)) { return }
    }
  }

  private func write(_ bytes: ArraySlice<UInt8>) {
    switch line.write(bytes) {
    case .moved(bytes.count): if !pending.isEmpty { pending = [] }
    case .moved(let count): pending = bytes.dropFirst(count)
    case .wait:
      pending = bytes
      isFull = true
      // NB: whoever does not even read why it has to go is not waited for.
      if isLeaving { isGone = true }
    case .gone: isDeaf = true
    }
  }

  private func endOfWriting() { if isLeaving { isGone = true } }

  /// Whether it has been told everything, of what all are told.
  private func isTold(_ telling: Telling) -> Bool {
    place.common == telling.record.commonCount && !awaitsMoment && answers.isEmpty && !isLeaving
      && ownTold == telling.record.ownCount
  }

  /// Whether anything is to be written now.
  private func isBehind(_ telling: Telling) -> Bool {
    if !pending.isEmpty || !urgent.isEmpty || isLeaving || isGone { return true }
    guard isIn else { return false }
    return !answers.isEmpty || awaitsMoment || !deck.isEmpty || hasOwn(telling.record)
      || (telling.isToAll && place.common < telling.record.commonCount)
  }

  /// Whether the record holds something for its seat alone that it has not been told.
  private func hasOwn(_ record: RoomRecord) -> Bool {
    if ownTold == record.ownCount { return false }
    if record.hasOwn(from: place, for: seat) { return true }
    ownTold = record.ownCount
    return false
  }

  /// The next to be written; empty where there is nothing.
  private func next(_ telling: Telling) -> ArraySlice<UInt8> {
    guard isIn else { return takeUrgent() }
    if urgent.isEmpty, deck.isEmpty, answers.isEmpty, !hasOwn(telling.record) {
      let bytes = telling.common(from: &place.common, withMoment: awaitsMoment)
      if place.common == telling.record.commonCount { awaitsMoment = false }
      return bytes
    }
    return nextOfItsOwn(telling)[...]
  }

  private func takeUrgent() -> ArraySlice<UInt8> {
    defer { urgent = [] }
    return urgent[...]
  }

  private func nextOfItsOwn(_ telling: Telling) -> [UInt8] {
    var bytes = urgent + deck
    urgent = []
    deck = []
    while bytes.count < RoomRecord.portion {
      let portion = telling.record.portion(from: &place, for: seat)
      if portion.isEmpty { return bytes + takeAnswers(telling) }
      bytes += portion
    }
    return bytes
  }

  private func takeAnswers(_ telling: Telling) -> [UInt8] {
    defer {
      answers = []
      awaitsMoment = false
    }
    return awaitsMoment ? answers + telling.moment : answers
  }
}
