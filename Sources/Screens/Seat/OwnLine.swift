import GameEngine

/// One of her own lines, as she is to see it: saved, waiting, or refused.
package struct OwnLine: Equatable, Sendable {
  /// Where a line is kept.
  package enum Source: Hashable, Sendable {
    /// In the session, on the host's disk.
    case saved(ObservationID)
    /// Among what was typed here, by its place.
    case outgoing(Int)
  }

  /// How a line stands.
  package enum State: Equatable, Sendable {
    case saved
    /// Written, or changed, and not acknowledged.
    case waiting
    /// Taken back, and not acknowledged.
    case withdrawing
    /// Why the host did not take it.
    case refused(String)
  }

  /// Where it is kept.
  package let source: Source
  /// Heading it stands under.
  package var section: GridSectionID
  /// Its words.
  package var text: String
  /// Time of the interview it tells.
  package var elapsed: Elapsed?
  /// How it stands.
  package var state: State

  var isRefused: Bool { if case .refused = state { true } else { false } }

  /// Whether it can be changed or taken back now; what is on its way cannot.
  package var canChange: Bool {
    switch (source, state) {
    case (_, .withdrawing), (.outgoing, .waiting): false
    default: true
    }
  }
}

extension SeatView {
  /// Her lines of this round, what is not acknowledged among them, in the order they were written.
  package var lines: [OwnLine] {
    let saved = ownLines.map {
      OwnLine(
        source: .saved($0.id), section: $0.section, text: $0.text, elapsed: $0.elapsed,
        state: .saved)
    }
    return outgoing.reduce(into: saved) { lines, sent in sent.lay(over: &lines) }
  }

  /// Her lines under one heading.
  package func lines(under section: GridSectionID) -> [OwnLine] {
    lines.filter { $0.section == section }
  }

  /// How many of her lines the host has not acknowledged.
  package var waitingCount: Int { outgoing.count { $0.state == .waiting && $0.action.isWriting } }

  /// How many of her lines the host did not take.
  package var refusedCount: Int { outgoing.count { $0.state != .waiting && $0.action.isWriting } }
}

extension Outgoing {
  /// Shows what it is about to change among the lines the host has.
  fileprivate func lay(over lines: inout [OwnLine]) {
    switch (action, state) {
    case (.observe(_, let section, let text, let elapsed), _):
      lines.append(line(section, text, elapsed))
    case (.edit(let id, let section, let text), .waiting):
      guard let place = lines.firstIndex(where: { $0.source == .saved(id) }) else { return }
      lines[place].section = section
      lines[place].text = text
      lines[place].state = .waiting
    case (.edit(_, let section, let text), .refused): lines.append(line(section, text, nil))
    case (.withdraw(let id), .waiting):
      guard let place = lines.firstIndex(where: { $0.source == .saved(id) }) else { return }
      lines[place].state = .withdrawing
    case (.withdraw(let id), .refused):
      guard let former = lines.first(where: { $0.source == .saved(id) }) else { return }
      lines.append(line(former.section, former.text, former.elapsed))
    case (.ready, _), (.offer, _), (.draw, _), (.amend, _), (.leave, _): return
    }
  }

  private func line(_ section: GridSectionID, _ text: String, _ elapsed: Elapsed?) -> OwnLine {
    OwnLine(
      source: .outgoing(sequence), section: section, text: text, elapsed: elapsed,
      state: lineState)
  }

  private var lineState: OwnLine.State {
    switch state {
    case .waiting: .waiting
    case .refused(let sentence): .refused(sentence)
    }
  }
}

extension SeatAction {
  /// Whether it carries words of hers, which must not be lost.
  package var isWriting: Bool {
    switch self {
    case .observe, .edit, .withdraw: true
    case .ready, .offer, .draw, .amend, .leave: false
    }
  }
}
