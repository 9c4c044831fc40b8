import GameEngine
import Phrasebook

/// What the host made of what was asked, and who is told.
extension RoomServer {
  /// Has everything that was asked decided and kept together, then answers each.
  func decide() {
    let items = requests.take()
    guard !items.isEmpty else { return }
    let answers = host.performAll(items.map(\.request))
    for (item, answer) in zip(items, answers) {
      switch answer {
      case .success: accepted(item)
      case .failure(.refused(let refusal)): refused(item, refusal)
      case .failure(.unsaved): unsaved(item)
      }
    }
  }

  private func accepted(_ item: RequestBatch.Item) {
    switch item.purpose {
    case .submission(let sequence): connections[item.connection]?.say(HostLine(ack: sequence))
    case .seat(let code): welcome(item.connection, as: .observer, seat: host.session.seat(code))
    case .comeBack:
      let seat = connections[item.connection]?.seat.flatMap { host.session.seat(of: $0) }
      welcome(item.connection, as: .observer, seat: seat)
    }
  }

  private func refused(_ item: RequestBatch.Item, _ refusal: Refusal) {
    let sentence = Phrases.sentence(refusal, in: host.session)
    switch item.purpose {
    case .submission(let sequence):
      refuse(item.connection, sequence, code: refusal.code, sentence)
    case .seat, .comeBack:
      connections[item.connection]?.dismiss(
        HostLine.Bye(code: refusal.code, sentence: sentence, again: false))
      note(item.connection, Phrases.RoomLog.refused(refusal.code))
    }
  }

  /// A submission that cannot be kept waits at its terminal; nobody can come in.
  private func unsaved(_ item: RequestBatch.Item) {
    guard case .submission = item.purpose else {
      connections[item.connection]?.dismiss(bye(.unsaved, again: true))
      return
    }
  }

  /// Lets a terminal in; one that was at the same seat before has to go.
  func welcome(_ id: Int, as role: RoomRole, seat: Seat?) {
    if let participant = seat?.participant {
      for (other, connection) in connections
      where other != id && connection.seat == participant && connection.isIn {
        let isSame = connection.client == connections[id]?.client
        if isSame { connections[other]?.forget() } else { dismiss(other, .movedElsewhere) }
      }
    }
    connections[id]?.role = role
    connections[id]?.isArriving = false
    connections[id]?.seat = seat?.participant
    let knownDeck = heard[id]?.deck
    let place = place(of: id)
    connections[id]?.place = place
    let version = connections[id]?.version ?? versions.lowerBound
    let deck = version >= 2 ? deck : nil
    connections[id]?.say(
      first: HostLine(
        welcome: .init(
          spro: version, session: host.name, epoch: epoch, events: place.common, own: place.own,
          deck: deck?.id)))
    if let seat { connections[id]?.say(first: HostLine(seat: seat)) }
    connections[id]?.awaitsMoment = true
    if let deck, deck.id != knownDeck { connections[id]?.deck = deckLines }
    presenceChanged = true
    note(id, Phrases.RoomLog.entered(role.rawValue))
  }

  /// Where the record begins for a terminal: behind what it has of this run of the host.
  private func place(of id: Int) -> RoomRecord.Place {
    guard let heard = heard.removeValue(forKey: id), heard.epoch == epoch else { return .init() }
    let place = RoomRecord.Place(common: heard.events, own: heard.own)
    return record.reaches(place, for: connections[id]?.seat) ? place : .init()
  }

  /// Takes down what happened; the terminals get it as they read.
  func publish(_ events: [Event]) {
    for event in events { record.append(event) }
    if !isAnswering, !events.isEmpty { flush() }
  }

  /// Writes to every terminal what there is room for, and forgets those that are gone.
  func flush() {
    var moment: [UInt8]?
    let current = currentMoment
    let isNew = isToBeTold(current)
    let isSeenAnew = current.wall != lastMoment?.wall
    if isNew || isSeenAnew { lastMoment = current }
    let line = { () -> [UInt8] in
      if moment == nil { moment = Wire.lines(HostLine(moment: current)) }
      return moment ?? []
    }
    for id in order {
      let isTable = connections[id]?.role == .table
      if isNew || (isSeenAnew && isTable) { connections[id]?.awaitsMoment = true }
      connections[id]?.write(from: record, moment: line)
      if connections[id]?.isGone == true { remove(id) }
    }
  }

  /// Whether all are to hear how things stand.
  ///
  /// How many lines are written is told a few times a second at most: who writes without end does not
  /// have everybody listen to it.
  private func isToBeTold(_ moment: HostLine.Moment) -> Bool {
    guard let last = lastMoment else { return true }
    if moment.saving != last.saving { return true }
    guard moment.lines != last.lines else {
      countIsDue = nil
      return false
    }
    let now = clock.milliseconds()
    let due = countIsDue ?? max(now, countTold + Self.countRest)
    countIsDue = now < due ? due : nil
    if now < due { return false }
    countTold = now
    return true
  }

  private var currentMoment: HostLine.Moment {
    let round = host.session.round
    return HostLine.Moment(
      now: host.now, lines: round.standingObservations.count, saving: host.isSaving,
      wall: versions.contains(2) ? wall : nil)
  }

  private func remove(_ id: Int) {
    if connections[id]?.isIn == true || connections[id]?.role != nil { presenceChanged = true }
    if connections[id]?.client.rawValue.isEmpty == false { note(id, Phrases.RoomLog.left) }
    connections[id] = nil
    order.removeAll { $0 == id }
    heard[id] = nil
    forgotten.append(id)
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
