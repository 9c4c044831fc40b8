import GameEngine
import Phrasebook
import Screens

/// What changed between two looks at a seat, each thing said once.
struct SeatNews {
  private typealias Texts = Phrases.SeatLines

  let before: SeatView
  let now: SeatView

  var sentences: [String] {
    seat + course + cards + consultation + lines + way
  }

  private var seat: [String] {
    guard before.participant == nil, let person = now.participant.flatMap(now.session.participant)
    else { return [] }
    return [Texts.youAre(person.name, code: now.code?.rawValue ?? "")]
  }

  private var course: [String] {
    let (former, session) = (before.session, now.session)
    if session.isClosed { return former.isClosed ? [] : [Texts.closed] }
    guard session.opening != nil else { return [] }
    var told: [String] = []
    if former.opening == nil || former.phase != session.phase
      || former.round.number != session.round.number
    {
      told.append(Texts.phase(session.phase, round: session.round.number))
    }
    if session.round.isRevealed, !former.round.isRevealed { told.append(Texts.revealed) }
    return told + parts
  }

  /// What she plays from now on.
  private var parts: [String] {
    guard let id = now.participant, let role = now.session.round.role(of: id),
      before.session.round.role(of: id) != role
    else { return [] }
    return [Phrases.Seat.youPlay(role)]
  }

  private var cards: [String] {
    let (former, round) = (before.session.round, now.session.round)
    var told: [String] = []
    if let card = round.caseCard, card.id != former.caseCard?.id { told.append(Texts.caseTurned) }
    if let card = round.structureCard, card.id != former.structureCard?.id {
      told.append(Texts.structureTurned)
    }
    let cues = round.caseCard?.privateCues ?? []
    if !cues.isEmpty, former.caseCard?.privateCues != cues { told.append(Texts.cuesAreYours) }
    return told
  }

  private var consultation: [String] {
    let (former, turn) = (
      before.session.round.openConsultation, now.session.round.openConsultation
    )
    guard former?.target != turn?.target || former?.began != turn?.began else { return [] }
    guard let turn else { return [Texts.silenceReturns] }
    switch turn.target {
    case .room: return [Texts.roomIsAsked]
    case .observer(now.participant): return [Texts.youAreAsked]
    case .observer(let id):
      return now.session.participant(id).map { [Phrases.Seat.speaks($0.name)] } ?? []
    }
  }

  /// What the host has kept meanwhile, and what it refused.
  private var lines: [String] {
    let known = Set(now.outgoing.map(\.sequence))
    let kept = before.outgoing.count {
      $0.state == .waiting && $0.action.isWriting && !known.contains($0.sequence)
    }
    let former = Set(before.outgoing.filter { $0.state != .waiting }.map(\.sequence))
    let refused = now.outgoing.compactMap { sent -> String? in
      guard case .refused(let why) = sent.state, !former.contains(sent.sequence) else { return nil }
      return Texts.refused(sent.words, why)
    }
    return (kept > 0 ? [Texts.saved(kept)] : []) + refused
  }

  private var way: [String] {
    guard before.link != now.link || before.isSaving != now.isSaving else { return [] }
    let told = Self.trouble(now)
    let wasWell = before.link == .live || before.link == .connecting
    return told.isEmpty && !wasWell ? [Texts.linkBack] : told
  }

  /// What keeps the way to the host from being well.
  private static func trouble(_ view: SeatView) -> [String] {
    switch view.link {
    case .live: view.isSaving ? [] : [Phrases.Seat.notSaving]
    case .connecting: [Phrases.Seat.connecting]
    case .silent: [Phrases.Seat.notAnswering]
    case .lost: [Phrases.Seat.linkLost]
    case .ended(let sentence): [sentence]
    }
  }

  /// How what she wrote stands: saved, waiting, refused.
  static func standing(_ view: SeatView) -> [String] {
    let (waiting, refused) = (view.waitingCount, view.refusedCount)
    let told =
      (waiting > 0 ? [Phrases.Seat.waiting(waiting)] : [])
      + (refused > 0 ? [Phrases.Seat.refused(refused)] : []) + trouble(view)
    return told.isEmpty ? [Phrases.Seat.allSaved] : told
  }
}

extension Outgoing {
  /// The words of hers it carries.
  fileprivate var words: String {
    switch action {
    case .observe(_, _, let text, _), .edit(_, _, let text): text
    case .takeAway(_, let text), .editTakeaway(_, let text): text
    case .withdraw, .dropTakeaway, .ready, .offer, .draw, .amend, .leave: Phrases.SeatLines.sent
    }
  }
}
