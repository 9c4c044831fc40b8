import DeckLibrary
import GameEngine
import Phrasebook

/// Players, cards, the interview.
extension LineSession {
  func volunteers(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else { return sayCandidates }
    let adviser = try person(&words)
    let jobSeeker = try person(&words)
    return { try self.seat([.adviser: adviser, .jobSeeker: jobSeeker]) }
  }

  /// Seats both players, and says of each who cannot play why.
  private func seat(_ players: [PlayerRole: ParticipantID]) throws {
    let commands = PlayerRole.allCases.compactMap { role -> Command? in
      guard let id = players[role], session.round.players[role] != id else { return nil }
      return .choose(id, role)
    }
    let (_, refusals) = try performAll(commands)
    sayPlayers()
    for refusal in refusals { refuse(.refused(refusal)) }
    if refusals.isEmpty { sayExpectation() }
  }

  private func sayCandidates() {
    sayPlayers()
    for participant in session.candidates {
      let hasPlayed = session.timesPlayed(participant.id) > 0
      say(Texts.candidate(participant.id.rawValue, participant.name, hasPlayed: hasPlayed))
    }
  }

  func sayPlayers() {
    for role in PlayerRole.allCases {
      if let id = session.round.players[role] { say(Texts.player(role, name(id))) }
    }
  }

  func choose(_ words: inout LineWords) throws -> Deed {
    let id = try person(&words)
    let role = try role(&words)
    return { try self.perform(.choose(id, role), saying: Texts.player(role, self.name(id))) }
  }

  func release(_ words: inout LineWords) throws -> Deed {
    let role = try role(&words)
    return { try self.perform(.release(role), saying: Texts.released(role)) }
  }

  func swapDrawers() throws {
    try perform(.swapDrawers)
    for role in PlayerRole.allCases {
      let name = session.round.players[role].map(name)
      say(Texts.drawer(session.round.pile(drawnBy: role), by: role, name))
    }
  }

  func draw(_ words: inout LineWords) throws -> Deed {
    guard words.isEmpty else {
      let kind = try pile(&words)
      return { try self.draw([kind]) }
    }
    let missing = PileKind.allCases.filter { !isDrawn($0) }
    return { try self.draw(missing.isEmpty ? [.cases] : missing) }
  }

  private func isDrawn(_ kind: PileKind) -> Bool {
    kind == .cases ? session.round.caseCard != nil : session.round.structureCard != nil
  }

  private func draw(_ kinds: [PileKind]) throws {
    for kind in kinds {
      let events = try perform(.draw(kind))
      if events.count > 1 { say(Texts.shuffled(kind)) }
      sayCardTitle(kind)
    }
    sayExpectation()
  }

  func sayCardTitles() { for kind in PileKind.allCases { sayCardTitle(kind) } }

  private func sayCardTitle(_ kind: PileKind) {
    switch kind {
    case .cases: if let card = session.round.caseCard { say(Texts.title(card)) }
    case .structures: if let card = session.round.structureCard { say(Texts.title(card)) }
    }
  }

  func putBack(_ words: inout LineWords) throws -> Deed {
    let kind = try pile(&words)
    return {
      try self.perform(.putBack(kind), saying: Texts.putBack(kind))
      self.sayExpectation()
    }
  }

  func sayTable() {
    sayPlayers()
    if let card = session.round.caseCard { say(Texts.title(card)) }
    if let card = session.round.structureCard { say(Texts.text(card)) }
    sayExpectation()
  }

  func readCase() throws {
    guard let card = session.round.caseCard else { throw LineFault.mistake(.noCase) }
    say(Texts.text(card))
  }

  /// Shows what only one player may see, on request and after a warning.
  func showCues(_ words: inout LineWords) throws -> Deed {
    guard let card = session.round.caseCard else { throw LineFault.mistake(.noCase) }
    guard let word = words.first, Phrases.lineShow.hasPrefix(Folded.key(word)) else {
      return { self.say(Phrases.sentence(.cuesHeldBack)) }
    }
    words.skip(1)
    return { for cue in card.privateCues { self.say(Texts.item(cue)) } }
  }

  func consult(_ words: inout LineWords) throws -> Deed {
    let target: Consultation.Target
    if let word = words.first, Phrases.lineEverybody.contains(Folded.key(word)) {
      words.skip(1)
      target = .room
    } else {
      target = .observer(try person(&words))
    }
    return {
      try self.perform(.consult(target))
      self.sayConsultation(target)
    }
  }

  private func sayConsultation(_ target: Consultation.Target) {
    guard let turn = session.round.consultations.last else { return }
    switch target {
    case .room: say(Texts.consulted(nil, at: turn.began))
    case .observer(let id): say(Texts.consulted(name(id), at: turn.began))
    }
  }

  func endConsultation() throws {
    try perform(.endConsultation)
    guard let turn = session.round.consultations.last, let ended = turn.ended else { return }
    let length = Elapsed(milliseconds: ended.rawValue - turn.began.rawValue)
    say(Texts.consultationEnded(after: length))
  }
}
