import GameEngine

/// One of her own lines, of the grid or of what she takes away, as she is to see it: saved, waiting,
/// or refused.
package struct OwnLine: Equatable, Sendable {
  /// Where a line is kept.
  package enum Source: Hashable, Sendable {
    /// In the session, on the host's disk.
    case saved(ObservationID)
    /// The same, for what she takes away.
    case takenAway(ItemID)
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
  /// Heading it stands under; none for what she takes away.
  package var section = GridSectionID("")
  /// Its words.
  package var text: String
  /// Time of the interview it tells.
  package var elapsed: Elapsed?
  /// How it stands.
  package var state: State

  var isRefused: Bool { if case .refused = state { true } else { false } }

  /// Whether it can be changed or taken back now.
  package var canChange: Bool { state != .withdrawing }
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

  /// What she takes away of this round, what is not acknowledged among it, in the order it was said.
  package var takeaways: [OwnLine] {
    let own = session.round.notes.filter {
      $0.kind == .takeaway && $0.author != nil && $0.author == participant
    }
    let saved = own.map { OwnLine(source: .takenAway($0.id), text: $0.text, state: .saved) }
    return outgoing.reduce(into: saved) { lines, sent in sent.lay(takenAway: &lines) }
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
      lines.append(line(section, text, elapsed).revised(by: revision))
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
    case (.ready, _), (.offer, _), (.draw, _), (.amend, _), (.leave, _),
      (.takeAway, _), (.editTakeaway, _), (.dropTakeaway, _):
      return
    }
  }

  /// Shows what it is about to change of what she takes away.
  fileprivate func lay(takenAway lines: inout [OwnLine]) {
    func place(_ id: ItemID) -> Int? { lines.firstIndex { $0.source == .takenAway(id) } }
    switch (action, state) {
    case (.takeAway(_, let text), _):
      lines.append(line(GridSectionID(""), text, nil).revised(by: revision))
    case (.editTakeaway(let id, let text), .waiting):
      guard let place = place(id) else { return }
      lines[place].text = text
      lines[place].state = .waiting
    case (.editTakeaway(_, let text), .refused): lines.append(line(GridSectionID(""), text, nil))
    case (.dropTakeaway(let id), .waiting):
      guard let place = place(id) else { return }
      lines[place].state = .withdrawing
    default: return
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

extension OwnLine {
  /// The line as it will be once the host has heard what was thought of it since.
  fileprivate func revised(by revision: SeatRevision?) -> OwnLine {
    var line = self
    switch revision {
    case .words(let section, let text):
      line.section = section ?? line.section
      line.text = text
    case .withdrawn where state == .waiting: line.state = .withdrawing
    case .withdrawn, nil: break
    }
    return line
  }
}

extension SeatAction {
  /// Whether it carries words of hers, which must not be lost.
  package var isWriting: Bool {
    switch self {
    case .observe, .edit, .withdraw, .takeAway, .editTakeaway, .dropTakeaway: true
    case .ready, .offer, .draw, .amend, .leave: false
    }
  }
}
