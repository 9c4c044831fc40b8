/// Parts what happened into what everybody may know and what one seat alone may.
///
/// Fed every event of a session in order, it answers the events the terminals of the room apply
/// instead. What these make is a session without the words of anybody else's line that is not
/// revealed or is off the wall, without the seed, the order of the piles and the seats' codes; the
/// private cues are at the job seeker's player's alone, and a note's author is told to her alone.
/// Same events, same answers.
///
/// Source: rule of the game, « les grilles restent privées jusqu’aux regards ».
public struct Redaction: Sendable {
  /// The session itself, whole.
  public private(set) var session = Session()
  private var masks = AuthorMasks()

  /// Begins before the first event.
  public init() {}

  /// Answers what becomes known by an event, in order.
  public mutating func redact(_ event: Event) -> [RedactedEvent] {
    let before = Circumstances(of: session)
    session.apply(event)
    return known(by: event) + authors(since: before) + cues(since: before)
  }

  private mutating func known(by event: Event) -> [RedactedEvent] {
    switch event {
    case .submitted(let submission): submission.events.flatMap { known(by: $0) }
    case .actionUndone(let steps): undone(steps)
    case .seatGiven: []
    // What the library proposes is shown at the facilitator's alone.
    case .proposalsDismissed: []
    case .sessionOpened(let opening): [.everybody(.sessionOpened(opening.withoutSeed))]
    case .pilePrepared(let order): [.everybody(.pilePrepared(order.unordered))]
    case .caseDrawn(let card): [.everybody(.caseDrawn(card.withoutCues))]
    case .observationAdded(let line): added(line)
    case .observationEdited(let edit): changed(edit.id, event)
    case .observationWithdrawn(let id), .observationRestored(let id): changed(id, event)
    case .gridsRevealed: lines(of: session.round) + [.everybody(event)]
    case .observationHidden(let id), .observationShown(let id): line(id) + [.everybody(event)]
    case .noteWritten(let note): written(note)

    case .settingsChanged, .sessionClosed, .sessionReopened, .participantRecorded,
      .participantLeft, .participantRemoved, .phaseEntered, .frameAgreed, .roundStarted,
      .playerChosen, .playerReleased, .caseDrawerChosen, .structureDrawn, .cardPutBack,
      .clockPaused, .clockResumed, .consultationOpened, .consultationEnded, .observerReady,
      .observerNotReady, .groupingChanged, .arrangementChanged, .noteRemoved, .doorWritten,
      .doorRemoved,
      .entryKept, .entryReleased, .commitmentWritten, .commitmentRemoved, .satisfactionCounted,
      .attendanceStated, .volunteered, .volunteerWithdrew:
      [.everybody(event)]
    }
  }

  /// What is undone for everybody is undone at once.
  private mutating func undone(_ steps: [Event]) -> [RedactedEvent] {
    let all = steps.flatMap { known(by: $0) }
    let common = all.filter { $0.audience == .everybody }.map(\.event)
    let own = all.filter { $0.audience != .everybody }
    return (common.isEmpty ? [] : [.everybody(.actionUndone(common))]) + own
  }

  /// An author knows her line whole; the room learns it once the grids are revealed.
  private mutating func added(_ line: Observation) -> [RedactedEvent] {
    let own = RedactedEvent(audience: .seat(line.author), event: .observationAdded(line))
    return session.round.isRevealed ? [own, masked(line, of: session.round)] : [own]
  }

  private func changed(_ id: ObservationID, _ event: Event) -> [RedactedEvent] {
    guard let line = session.round.observation(id) else { return [] }
    let isKnown = session.round.isRevealed
    return [RedactedEvent(audience: isKnown ? .everybody : .seat(line.author), event: event)]
  }

  private mutating func lines(of round: Round) -> [RedactedEvent] {
    round.standingObservations.flatMap { line($0, of: round) }
  }

  private mutating func line(_ id: ObservationID) -> [RedactedEvent] {
    let round = session.round
    return round.observation(id).map { line($0, of: round) } ?? []
  }

  /// A revealed line as it is told now; off the wall its words are its author's alone.
  private mutating func line(_ line: Observation, of round: Round) -> [RedactedEvent] {
    let told = masked(line, of: round)
    guard round.hidden.contains(line.id) else { return [told] }
    return [
      told.event.withoutWords(of: line.id).map(RedactedEvent.everybody) ?? told,
      RedactedEvent(audience: .seat(line.author), event: .observationAdded(line)),
    ]
  }

  /// A note is the room's; that it is hers is known to who said it alone.
  private func written(_ note: Note) -> [RedactedEvent] {
    guard let author = note.author else { return [.everybody(.noteWritten(note))] }
    var unsigned = note
    unsigned.author = nil
    return [
      .everybody(.noteWritten(unsigned)),
      RedactedEvent(audience: .seat(author), event: .noteWritten(note)),
    ]
  }

  private mutating func masked(_ line: Observation, of round: Round) -> RedactedEvent {
    let author =
      session.settings.showsAuthors
      ? line.author : masks.mask(of: line.author, in: round.number)
    return .everybody(.observationAdded(line.by(author)))
  }

  /// The revealed lines anew, where authors are shown from now on or no longer.
  private mutating func authors(since before: Circumstances) -> [RedactedEvent] {
    guard before.showsAuthors != session.settings.showsAuthors else { return [] }
    return session.rounds.filter(\.isRevealed).flatMap { lines(of: $0) }
  }

  /// The cues of the case for whoever plays it now, and no longer for whoever did.
  private func cues(since before: Circumstances) -> [RedactedEvent] {
    let now = Circumstances(of: session)
    guard now.table != before.table, let card = session.round.caseCard else { return [] }
    let known = before.table.round == now.table.round && before.table.card == now.table.card
    let former = known ? before.table.jobSeeker : nil
    return [(former, card.withoutCues), (now.table.jobSeeker, card)].compactMap { player, card in
      player.map { RedactedEvent(audience: .seat($0), event: .caseDrawn(card)) }
    }
  }
}

/// An event as some of those in the room come to know it.
public struct RedactedEvent: Equatable, Sendable {
  /// Who comes to know it.
  public let audience: Audience
  /// The event, as far as they may know it.
  public let event: Event

  /// Makes one of its parts.
  public init(audience: Audience, event: Event) {
    self.audience = audience
    self.event = event
  }

  /// Who comes to know an event.
  public enum Audience: Hashable, Sendable {
    /// Every terminal, the table included.
    case everybody
    /// The terminal of one participant.
    case seat(ParticipantID)
  }

  static func everybody(_ event: Event) -> Self { Self(audience: .everybody, event: event) }
}

/// What makes something known or private, read before and after an event.
private struct Circumstances {
  struct Table: Equatable {
    let round: RoundNumber
    let card: CardID?
    let jobSeeker: ParticipantID?
  }

  let table: Table
  let showsAuthors: Bool

  init(of session: Session) {
    let round = session.round
    table = Table(
      round: round.number, card: round.caseCard?.id, jobSeeker: round.players[.jobSeeker])
    showsAuthors = session.settings.showsAuthors
  }
}
