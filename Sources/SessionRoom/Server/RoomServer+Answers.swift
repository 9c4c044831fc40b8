import GameEngine
import Phrasebook

/// What the host made of what was asked, and who is told.
extension RoomServer {
  /// Has everything that was asked decided and kept together, then answers each; tells whether there
  /// was anything.
  func decide(at now: Int) -> Bool {
    let items = requests.takeDue(at: now)
    if items.isEmpty { return false }
    isAnswering = true
    defer { isAnswering = false }
    let answers = host.performAll(items.map(\.request))
    for (item, answer) in zip(items, answers) {
      switch answer {
      case .success: accepted(item)
      case .failure(.refused(let refusal)): refused(item, refusal)
      case .failure(.unsaved): unsaved(item)
      }
    }
    return true
  }

  private func accepted(_ item: RequestBatch.Item) {
    let terminal = item.connection
    if terminal.isGone { return }
    switch item.purpose {
    case .submission(let sequence): terminal.acknowledge(sequence)
    case .seat(let code): welcome(terminal, as: .observer, seat: host.session.seat(code))
    case .comeBack:
      welcome(terminal, as: .observer, seat: terminal.seat.flatMap { host.session.seat(of: $0) })
    }
  }

  private func refused(_ item: RequestBatch.Item, _ refusal: Refusal) {
    let sentence = Phrases.sentence(refusal, in: host.session)
    switch item.purpose {
    case .submission(let sequence):
      refuse(item.connection, sequence, code: refusal.code, sentence)
    case .seat, .comeBack:
      item.connection.dismiss(
        HostLine.Bye(code: refusal.code, sentence: sentence, again: false))
      note(item.connection, Phrases.RoomLog.refused(refusal.code))
    }
  }

  /// A submission that cannot be kept waits at its terminal; nobody can come in.
  private func unsaved(_ item: RequestBatch.Item) {
    if case .submission = item.purpose { return }
    item.connection.dismiss(bye(.unsaved, again: true))
  }

  /// Lets a terminal in; one that was at the same seat before has to go.
  func welcome(_ terminal: Connection, as role: RoomRole, seat: Seat?) {
    if let seat { clear(seat, for: terminal) }
    terminal.role = role
    terminal.isArriving = false
    terminal.seat = seat?.participant
    let heard = terminal.takeHeard()
    terminal.place = place(behind: heard, for: terminal.seat)
    let deck = terminal.version >= 2 ? deck : nil
    terminal.say(
      first: HostLine(
        welcome: .init(
          spro: terminal.version, session: host.name, epoch: epoch, events: terminal.place.common,
          own: terminal.place.own, deck: deck?.id)))
    if let seat { terminal.say(first: HostLine(seat: seat)) }
    terminal.awaitsMoment = true
    if let deck, deck.id != heard?.deck { terminal.deck = deckLines }
    presenceChanged = true
    note(terminal, Phrases.RoomLog.entered(role.rawValue))
  }

  private func clear(_ seat: Seat, for terminal: Connection) {
    for other in inOrder
    where other !== terminal && other.seat == seat.participant && other.isIn {
      if other.client == terminal.client { other.forget() } else { dismiss(other, .movedElsewhere) }
    }
  }

  /// Where the record begins for a terminal: behind what it has of this run of the host.
  private func place(
    behind heard: TerminalLine.Heard?, for seat: ParticipantID?
  ) -> RoomRecord.Place {
    guard let heard, heard.epoch == epoch else { return .init() }
    let place = RoomRecord.Place(common: heard.events, own: heard.own)
    return record.reaches(place, for: seat) ? place : .init()
  }

  /// Takes down what happened; the terminals get it as they read.
  ///
  /// What the facilitator does is told at once.
  func publish(_ events: [Event]) {
    for event in events { record.append(event) }
    if !isAnswering, !events.isEmpty { flush(telling: true) }
  }

  /// Writes to every terminal what there is room for, and forgets those that are gone.
  ///
  /// What is new is told at once where it is pressing, else a few times a second at most: who writes
  /// without end, or comes and goes, does not have everybody listen to it.
  func flush(telling isPressing: Bool = false) {
    if inOrder.isEmpty { return }
    let (now, moment) = (clock.milliseconds(), currentMoment)
    let isToAll = bulletin.isDue(record.commonCount, moment, at: now, pressing: isPressing)
    let hasChanged = isToAll && bulletin.hasChanged(moment)
    let isSeenAnew = bulletin.isSeenAnew(moment)
    if isToAll { bulletin.tell(record.commonCount, moment) }
    if isSeenAnew { bulletin.tellTables(moment) }
    let telling = Telling(record, moment, isToAll: isToAll)
    for terminal in inOrder {
      if hasChanged || (isSeenAnew && terminal.role == .table) { terminal.awaitsMoment = true }
      terminal.write(telling)
    }
    removeGone()
  }

  private var currentMoment: HostLine.Moment {
    let round = host.session.round
    return HostLine.Moment(
      now: host.now, lines: round.standingCount, saving: host.isSaving,
      wall: versions.contains(2) ? wall : nil)
  }

  /// NB: where somebody leaves while she is being told something, her last words still lie unread.
  private func removeGone() {
    for terminal in inOrder where terminal.isDeaf && !terminal.isGone { hearRest(of: terminal) }
    guard inOrder.contains(where: \.isGone) else { return }
    for terminal in inOrder where terminal.isGone { sayGoodbye(terminal) }
    inOrder.removeAll(where: \.isGone)
  }

  private func sayGoodbye(_ terminal: Connection) {
    if terminal.role != nil { presenceChanged = true } else { strangers.takeWhatIsThere(1) }
    if terminal.isKnown { note(terminal, Phrases.RoomLog.left) }
    connections[terminal.number] = nil
    forgotten.append(terminal.number)
    isDoorWatched = true
  }
}

extension SessionHost {
  /// Whether what happens can be kept.
  fileprivate var isSaving: Bool {
    switch saveState {
    case .saved, .ephemeral: true
    case .broken, .closed: false
    }
  }
}

extension Refusal {
  /// Its name for ever, which the protocol carries beside the sentence.
  fileprivate var code: String {
    let text = "\(self)"
    return String(text.prefix { $0.isLetter })
  }
}
