import GameEngine

/// Second thoughts about what waits.
extension RoomClient {
  /// Gives something that waits other words, or takes it back.
  ///
  /// What the host cannot have heard is changed here; of the rest, the host is told once it has
  /// answered.
  public func revise(_ sequence: Int, _ revision: SeatRevision) {
    let place = known.outgoing.firstIndex { $0.sequence == sequence && $0.state == .waiting }
    guard let place else { return }
    if mayBeKnown(sequence) {
      known.outgoing[place].revision = revision
      outbox.change(known.outgoing[place])
    } else {
      rewrite(place, revision)
    }
    outbox.save(outlivesPower: known.link != .live)
  }

  private func rewrite(_ place: Int, _ revision: SeatRevision) {
    switch revision {
    case .withdrawn: outbox.remove(known.outgoing.remove(at: place).sequence)
    case .words(let section, let text):
      known.outgoing[place].action = known.outgoing[place].action.saying(text, under: section)
      outbox.change(known.outgoing[place])
    }
  }

  /// The host has kept something: it is told what was thought of it since.
  func followUp(_ sent: Outgoing) {
    guard let revision = sent.revision, let action = followingAction(sent.action, revision)
    else { return }
    let sequence = outbox.add(action)
    known.outgoing.append(Outgoing(sequence: sequence, action: action))
  }

  private func followingAction(_ kept: SeatAction, _ revision: SeatRevision) -> SeatAction? {
    switch (kept, revision) {
    case (.observe(_, let former, _, _), .words(let section, let text)):
      newestLine.map { .edit($0, section: section ?? former, text: text) }
    case (.observe, .withdrawn): newestLine.map { .withdraw($0) }
    case (.takeAway, .words(_, let text)): newestTakeaway.map { .editTakeaway($0, text: text) }
    case (.takeAway, .withdrawn): newestTakeaway.map { .dropTakeaway($0) }
    case (.edit(let id, let former, _), .words(let section, let text)):
      .edit(id, section: section ?? former, text: text)
    case (.editTakeaway(let id, _), .words(_, let text)): .editTakeaway(id, text: text)
    default: nil
    }
  }
}
