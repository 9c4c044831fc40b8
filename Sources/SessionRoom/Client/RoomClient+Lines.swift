import GameEngine
import Phrasebook

/// What the lines of a host tell a terminal.
extension RoomClient {
  func take(_ message: HostLine) {
    if let welcome = message.welcome { enter(welcome) }
    if let seat = message.seat { sit(seat) }
    if let event = message.event { hear(event) }
    if let own = message.own { hear(own: own) }
    if let moment = message.moment { stand(moment) }
    if let sequence = message.ack { finish(sequence, refusal: nil) }
    if let refused = message.refused { finish(refused.sequence, refusal: refused.sentence) }
    if let bye = message.bye { bye.again ? lose() : end(bye.sentence) }
  }

  /// Goes on from what is known, or begins anew.
  private func enter(_ welcome: HostLine.Welcome) {
    known.name = welcome.session
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
    if case .observationAdded(let line) = event { ownLines.insert(line.id) }
    known.session.apply(event)
    heard = TerminalLine.Heard(epoch: heard.epoch, events: heard.events, own: heard.own + 1)
    showOwnLines()
  }

  private func showOwnLines() {
    known.ownLines = known.session.round.standingObservations.filter { ownLines.contains($0.id) }
  }

  /// Everything has arrived; this is how things stand.
  private func stand(_ moment: HostLine.Moment) {
    self.moment = (moment.now, milliseconds)
    known.linesWritten = moment.lines
    known.isSaving = moment.saving
    known.link = .live
    settle()
  }

  private func finish(_ sequence: Int, refusal: String?) {
    outbox.remove(sequence)
    answered()
    if let refusal {
      for index in known.outgoing.indices where known.outgoing[index].sequence == sequence {
        known.outgoing[index].state = .refused(refusal)
      }
    } else {
      known.outgoing.removeAll { $0.sequence == sequence }
    }
    sendNext()
  }
}
