extension Session {
  /// Answers what a command makes happen, or why it is refused; changes nothing.
  ///
  /// - Parameters:
  ///   - command: What is asked.
  ///   - actor: Who asks.
  ///   - now: The moment, as the host's clock gives it.
  ///   - cards: The texts of the deck's cards; used only to draw.
  /// - Returns: Events in order; empty when nothing would change.
  /// - Throws: `Refusal`, with what failed and on what.
  public func decide(
    _ command: Command, by actor: Actor = .facilitator, at now: SessionTime,
    cards: CardCatalogue = CardCatalogue(cases: [], structures: [])
  ) throws(Refusal) -> [Event] {
    try checkOpen(command)
    try checkRight(to: command, actor)
    switch command {
    case .open(let opening): return try open(opening)
    case .changeSettings(let settings): return try changeSettings(settings)
    case .preparePile(let kind, let ids): return try prepare(kind, ids)
    case .close: return try close()
    case .reopen: return try reopen()
    case .undo: return try undo(at: now)

    case .join(let name, let home): return try join(name: name, home: home)
    case .amend(let id, let name, let home): return try amend(id, name: name, home: home)
    case .leave(let id): return try leave(id)
    case .comeBack(let id): return try comeBack(id)
    case .offer(let id, let isOffered): return try offer(id, isOffered)

    case .advance(let confirmed): return try advance(confirmed: confirmed, at: now)
    case .goBack: return try goBack(at: now)
    case .skip(let phase): return try skip(to: phase, at: now)
    case .startRound(let confirmed): return try startRound(confirmed: confirmed, at: now)

    case .choose(let id, let role): return try choose(id, role)
    case .release(let role): return try release(role)
    case .swapDrawers: return try swapDrawers()
    case .draw(let kind): return try draw(kind, by: actor, cards)
    case .putBack(let kind): return try putBack(kind, at: now)
    case .pauseClock: return try pauseClock(at: now)
    case .resumeClock: return try resumeClock(at: now)
    case .consult(let target): return try consult(target, at: now)
    case .endConsultation: return try endConsultation(now)

    case .observe(let author, let section, let text, let elapsed):
      return try observe(author, section, text, elapsed, by: actor, at: now)
    case .editObservation(let id, let section, let text):
      return try edit(id, section, text, by: actor)
    case .withdrawObservation(let id): return try withdraw(id, by: actor)
    case .setReady(let id, let isReady): return try setReady(id, isReady)
    case .reveal(let confirmed): return try reveal(confirmed: confirmed)
    case .group(let ids): return try group(ids)
    case .separate(let parting): return try separate(parting)
    case .hideObservation(let id): return try setHidden(id, true)
    case .showObservation(let id): return try setHidden(id, false)

    case .note(let kind, let text, let author): return try note(kind, text, author)
    case .editNote(let id, let text): return try editNote(id, text)
    case .removeNote(let id): return try remove(id, \.notes, Event.noteRemoved)
    case .openDoor(let label, let entry): return try openDoor(label, entry)
    case .editDoor(let id, let label, let entry, let remark):
      return try editDoor(id, label, entry, remark)
    case .closeDoor(let id): return try remove(id, \.doors, Event.doorRemoved)
    case .keep(let entry, let remark): return try keep(entry, remark)
    case .editKept(let id, let remark): return try editKept(id, remark)
    case .releaseKept(let id): return try remove(id, \.kept, Event.entryReleased)
    case .dismiss(let entry): return dismiss(entry)
    case .readmit(let entry): return readmit(entry)
    case .commit(let who, let what, let due, let dueDate):
      return try commit(who, what, due, dueDate)
    case .editCommitment(let id, let who, let what, let due, let dueDate):
      return try editCommitment(id, who, what, due, dueDate)
    case .removeCommitment(let id): return try remove(id, \.commitments, Event.commitmentRemoved)

    case .countSatisfaction(let level, let count): return try countSatisfaction(level, count)
    case .stateAttendance(let number): return try stateAttendance(number)

    case .takeSeat(let request): return try takeSeat(request)
    case .returnToSeat(let id, let client): return try returnToSeat(id, client)
    case .submit(let command, let client, let sequence):
      return try submit(command, client, sequence, by: actor, at: now, cards)
    }
  }

  private func checkOpen(_ command: Command) throws(Refusal) {
    switch command {
    case .open: return
    case .reopen where opening != nil: return
    default:
      if opening == nil { throw .notOpened }
      if isClosed { throw .sessionClosed }
    }
  }

  /// Participants write their own lines and what they take away, say they are ready, offer to play
  /// and draw their own card; all else is the facilitator's.
  private func checkRight(to command: Command, _ actor: Actor) throws(Refusal) {
    guard case .participant(let id) = actor else { return }
    guard let participant = participant(id) else { throw .unknownParticipant(id) }
    guard participant.isPresent else { throw .absent(id) }
    switch command {
    case .observe(let author, _, _, _): if author != id { throw .notSomeoneElse }
    case .setReady(let who, _), .amend(let who, _, _), .leave(let who), .offer(let who, _):
      if who != id { throw .notSomeoneElse }
    case .note(.takeaway, _, let author):
      if author != id { throw .notSomeoneElse }
      try checkTransfer()
    case .editNote(let note, _), .removeNote(let note): try checkOwnTakeaway(note, of: id)
    case .editObservation, .withdrawObservation, .draw, .submit: return
    default: throw .facilitatorOnly
    }
  }

  private func open(_ opening: SessionOpening) throws(Refusal) -> [Event] {
    if self.opening != nil { throw .alreadyOpened }
    if opening.cases.isEmpty { throw .emptyPile(.cases) }
    if opening.structures.isEmpty { throw .emptyPile(.structures) }
    var opening = opening
    opening.settings = try checked(opening.settings)
    return [
      .sessionOpened(opening),
      .pilePrepared(shuffled(opening.cases, .cases, seed: opening.seed)),
      .pilePrepared(shuffled(opening.structures, .structures, seed: opening.seed)),
    ]
  }

  private func changeSettings(_ settings: SessionSettings) throws(Refusal) -> [Event] {
    let settings = try checked(settings)
    return settings == self.settings ? [] : [.settingsChanged(settings)]
  }

  private func checked(_ settings: SessionSettings) throws(Refusal) -> SessionSettings {
    var settings = settings
    settings.title = try Words.line(settings.title, limit: Limits.title)
    settings.territory = try Words.optionalLine(settings.territory, limit: Limits.name)
    settings.date = try Words.day(settings.date)
    return settings
  }

  /// Puts other cards in a pile, those of one family for instance; what lies face up stays.
  ///
  /// Cards turned up before are left out while others are left, then the one on the table alone.
  private func prepare(_ kind: PileKind, _ ids: [CardID]) throws(Refusal) -> [Event] {
    if ids.isEmpty { throw .emptyPile(kind) }
    let shown = kind == .cases ? round.caseCard?.id : round.structureCard?.id
    let seen = turnedUp(kind)
    let choices = [ids.filter { !seen.contains($0) }, ids.filter { $0 != shown }, ids]
    let left = choices.first { !$0.isEmpty } ?? ids
    return [.pilePrepared(shuffled(left, kind, seed: opening?.seed ?? 0))]
  }

  func shuffled(_ ids: [CardID], _ kind: PileKind, seed: UInt64) -> PileOrder {
    let shuffles = pile(kind).shuffles
    let order = SplitMix.order(of: ids, seed: seed, kind: kind, shuffles: shuffles)
    return PileOrder(kind: kind, order: order)
  }

  private func close() throws(Refusal) -> [Event] {
    guard phase == .closing else { throw .wrongPhase(phase) }
    return [.sessionClosed]
  }

  private func reopen() throws(Refusal) -> [Event] {
    guard isClosed else { throw .notClosed }
    return [.sessionReopened]
  }

  /// How many answers about satisfaction were counted.
  ///
  /// No command counts more than there are people; a forged journal may, and must not trap.
  var answers: Int { Satisfaction.allCases.reduce(0) { $0 &+ (satisfaction[$1] ?? 0) } }

  private func countSatisfaction(_ level: Satisfaction, _ count: Int) throws(Refusal) -> [Event] {
    guard count >= 0 else { throw .badNumber(count) }
    let others = answers &- (satisfaction[level] ?? 0)
    guard count <= attendance, others &+ count <= attendance else {
      throw .tooManyAnswers(attendance: attendance)
    }
    return satisfaction[level] ?? 0 == count
      ? [] : [.satisfactionCounted(SatisfactionCount(level: level, count: count))]
  }

  private func stateAttendance(_ number: Int?) throws(Refusal) -> [Event] {
    if let number, !(0...Limits.attendance).contains(number) { throw .badNumber(number) }
    let attendance = number ?? participants.count
    guard answers <= attendance else { throw .tooManyAnswers(attendance: attendance) }
    return number == statedAttendance ? [] : [.attendanceStated(number)]
  }
}
