import GameEngine
import Phrasebook

/// What the lines of a host tell a terminal.
extension RoomClient {
  func take(_ message: HostLine) {
    if let welcome = message.welcome { enter(welcome) }
    if let seat = message.seat { sit(seat) }
    if let event = message.event { hear(event) }
    if let own = message.own { hear(own: own) }
    if let deck = message.deck { known.deck = deck }
    if let moment = message.moment { stand(moment) }
    if let sequence = message.ack { finish(sequence, refusal: nil) }
    if let refused = message.refused { finish(refused.sequence, refusal: refused.sentence) }
    if let bye = message.bye { bye.again ? lose() : end(bye.sentence) }
  }

  /// Goes on from what is known, or begins anew.
  private func enter(_ welcome: HostLine.Welcome) {
    known.name = welcome.session
    known.takesTakeaways = welcome.spro >= 2
    if welcome.deck != known.deck?.id { known.deck = nil }
    let goesOn =
      welcome.epoch == heard.epoch && welcome.events == heard.events && welcome.own == heard.own
    answered()
    if goesOn { return }
    known.session = Session()
    ownLines = []
    heard = TerminalLine.Heard(epoch: welcome.epoch, events: 0, own: 0)
  }

  private func hear(_ event: Event) {
    known.session.apply(event)
    heard = TerminalLine.Heard(epoch: heard.epoch, events: heard.events + 1, own: heard.own)
    showOwnLines()
  }

  private func hear(own event: Event) {
    take(own: event)
    known.session.apply(event)
    heard = TerminalLine.Heard(epoch: heard.epoch, events: heard.events, own: heard.own + 1)
    showOwnLines()
  }

  private func take(own event: Event) {
    switch event {
    case .observationAdded(let line):
      ownLines.insert(line.id)
      if !line.isFromPaper { newestLine = max(newestLine ?? line.id, line.id) }
    case .noteWritten(let note) where note.kind == .takeaway:
      newestTakeaway = max(newestTakeaway ?? note.id, note.id)
    default: return
    }
  }

  private func showOwnLines() {
    known.ownLines = known.session.round.standingObservations.filter { ownLines.contains($0.id) }
  }

  /// Everything has arrived; this is how things stand.
  private func stand(_ moment: HostLine.Moment) {
    self.moment = (moment.now, milliseconds)
    known.linesWritten = moment.lines
    known.isSaving = moment.saving
    known.wall = moment.wall
    known.link = .live
    settle()
  }

  private func finish(_ sequence: Int, refusal: String?) {
    let place = known.outgoing.firstIndex { $0.sequence == sequence }
    answered()
    if let place { settle(place, refusal) }
    outbox.remove(sequence)
    sendNext()
  }

  private func settle(_ place: Int, _ refusal: String?) {
    let sent = known.outgoing[place]
    guard let refusal else {
      known.outgoing.remove(at: place)
      return followUp(sent)
    }
    switch sent.revision {
    case .withdrawn: known.outgoing.remove(at: place)
    case .words(let section, let text):
      known.outgoing[place].action = sent.action.saying(text, under: section)
      known.outgoing[place].state = .refused(refusal)
    case nil: known.outgoing[place].state = .refused(refusal)
    }
  }
}
