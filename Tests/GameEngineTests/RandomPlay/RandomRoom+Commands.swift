import GameEngine

// What a participant may ask for at her own terminal.
extension RandomRoom {
  mutating func observing(in session: Session) -> (Command, Actor) {
    let author = isAbsurd ? person(in: session) : observer(in: session)
    let time = isAbsurd || dice.happens(10) ? Elapsed(milliseconds: number()) : nil
    let command = Command.observe(
      author: author, section: section(), text: text(), elapsed: time)
    return (command, actor(for: author, in: session))
  }

  mutating func rewriting(_ move: Move, in session: Session) -> (Command, Actor) {
    let line = dice.pick(session.round.standingObservations)
    let id = isAbsurd ? observation(in: session) : line?.id ?? ObservationID(1)
    let author = line?.author ?? .nobody
    let isPaper = line?.isFromPaper ?? false
    let actor = isPaper || isAbsurd ? actor(for: author, in: session) : .participant(author)
    return move == .editObservation
      ? (.editObservation(id, section: section(), text: text()), actor)
      : (.withdrawObservation(id), actor)
  }

  mutating func drawing(in session: Session) -> (Command, Actor) {
    let kind = PileKind.allCases[dice.roll(2)]
    guard dice.happens(40) else { return (.draw(kind), anybody(in: session)) }
    return (.draw(kind), .participant(person(in: session)))
  }

  mutating func forOneself(_ move: Move, in session: Session) -> (Command, Actor) {
    let id = isAbsurd ? person(in: session) : observer(in: session)
    let command: Command =
      switch move {
      case .setReady: .setReady(id, dice.happens(70))
      case .amend: .amend(id, name: name(), home: text())
      case .offer: .offer(id, dice.happens(70))
      default: .leave(id)
      }
    return (command, actor(for: id, in: session))
  }

  /// What somebody asks for at a terminal of her own, sent twice now and then.
  mutating func submitting(_ command: Command, _ id: ParticipantID, in session: Session) -> Command
  {
    let client = ClientID("terminal-\(id.rawValue)")
    let last = session.lastSequence(of: client)
    return .submit(command, client: client, sequence: dice.happens(10) ? last : last + 1)
  }

  mutating func sitting(_ move: Move, in session: Session) -> Command {
    let id = isAbsurd ? person(in: session) : absent(in: session)
    if move == .returnToSeat { return .returnToSeat(id, ClientID("terminal-\(id.rawValue)")) }
    let known = dice.happens(30) ? dice.pick(session.participants)?.name : nil
    return .takeSeat(
      SeatRequest(
        client: ClientID("terminal-\(dice.roll(20))"), name: known ?? name(),
        home: dice.happens(30) ? text() : nil, code: SeatCode("code-\(dice.roll(10_000))")))
  }

  mutating func actor(for id: ParticipantID, in session: Session) -> Actor {
    if isAbsurd, dice.happens(20) { return .participant(person(in: session)) }
    return dice.happens(60) ? .participant(id) : .facilitator
  }
}

// What only the facilitator may ask for.
extension RandomRoom {
  mutating func ordinary(_ move: Move, in session: Session) -> Command {
    switch move {
    case .open: .open(opening())
    case .changeSettings: .changeSettings(settings())
    case .preparePile: preparing()
    case .close: .close
    case .reopen: .reopen
    case .undo, .observe, .editObservation, .withdrawObservation, .draw, .setReady, .amend,
      .leave, .offer:
      .undo
    case .join: .join(name: name(), home: dice.happens(30) ? text() : nil)
    case .comeBack: .comeBack(absent(in: session))
    case .advance: .advance(confirmed: dice.happens(70))
    case .goBack: .goBack
    case .skip: .skip(to: Phase.allCases[dice.roll(Phase.allCases.count)])
    case .startRound: .startRound(confirmed: dice.happens(70))
    case .choose: .choose(candidate(in: session), role())
    case .release: .release(role())
    case .swapDrawers: .swapDrawers
    case .putBack: .putBack(PileKind.allCases[dice.roll(2)])
    case .pauseClock: .pauseClock
    case .resumeClock: .resumeClock
    case .consult: .consult(dice.happens(50) ? .room : .observer(observer(in: session)))
    case .endConsultation: .endConsultation
    case .reveal: .reveal(confirmed: dice.happens(60))
    case .group: .group((0..<(1 + dice.roll(4))).map { _ in observation(in: session) })
    case .separate: .separate(parting(in: session))
    case .hideObservation: .hideObservation(observation(in: session))
    case .showObservation: .showObservation(hidden(in: session))
    case .takeSeat, .returnToSeat: sitting(move, in: session)
    case .countSatisfaction: .countSatisfaction(satisfaction(), isAbsurd ? number() : dice.roll(4))
    case .stateAttendance: .stateAttendance(dice.happens(30) ? nil : attendance())
    case .note, .editNote, .removeNote, .openDoor, .editDoor, .closeDoor, .keep, .editKept,
      .releaseKept, .dismiss, .readmit, .commit, .editCommitment, .removeCommitment:
      debriefing(move, in: session)
    }
  }

  /// Blocks of a line or two, most often of lines that stand together.
  mutating func parting(in session: Session) -> Parting {
    if dice.happens(50), let group = dice.pick(session.round.groups) {
      return Parting(each: group.members)
    }
    return Parting(
      blocks: (0..<(1 + dice.roll(3))).map { _ in
        (0..<(1 + dice.roll(2))).map { _ in observation(in: session) }
      })
  }

  mutating func preparing() -> Command {
    let kind = PileKind.allCases[dice.roll(2)]
    return .preparePile(kind, cards(kind))
  }

  /// The facilitator's notes; at the end of a round, what somebody takes away at her own terminal.
  mutating func noting(_ move: Move, in session: Session) -> (Command, Actor) {
    guard session.phase >= .transfer, dice.happens(60) else {
      return (debriefing(move, in: session), anybody(in: session))
    }
    let id = person(in: session)
    let own = session.round.notes.filter { $0.kind == .takeaway && $0.author == id }.map(\.id)
    let command: Command =
      switch move {
      case .editNote: .editNote(item(own), text: text())
      case .removeNote: .removeNote(item(own))
      default: .note(.takeaway, text: text(), author: id)
      }
    return (command, .participant(id))
  }

  mutating func debriefing(_ move: Move, in session: Session) -> Command {
    let round = session.round
    switch move {
    case .note: return .note(noteKind(), text: text(), author: author(in: session))
    case .editNote: return .editNote(item(round.notes.map(\.id)), text: text())
    case .removeNote: return .removeNote(item(round.notes.map(\.id)))
    case .openDoor: return .openDoor(label: text(), entry: entry())
    case .editDoor:
      return .editDoor(
        item(round.doors.map(\.id)), label: text(), entry: entry(), remark: text())
    case .closeDoor: return .closeDoor(item(round.doors.map(\.id)))
    case .keep: return .keep(entry() ?? Sample.cep, remark: text())
    case .editKept: return .editKept(item(round.kept.map(\.id)), remark: text())
    case .releaseKept: return .releaseKept(item(round.kept.map(\.id)))
    case .dismiss: return .dismiss(entry() ?? Sample.forum)
    case .readmit: return .readmit(dice.pick(round.dismissed) ?? Sample.forum)
    case .commit: return .commit(who: text(), what: text(), due: text(), dueDate: day())
    case .editCommitment:
      return .editCommitment(
        item(round.commitments.map(\.id)), who: text(), what: text(), due: text(), dueDate: day())
    default: return .removeCommitment(item(round.commitments.map(\.id)))
    }
  }
}
