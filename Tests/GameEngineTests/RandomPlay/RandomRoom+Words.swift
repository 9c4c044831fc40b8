import GameEngine

// Who and what a command names.
extension RandomRoom {
  mutating func person(in session: Session) -> ParticipantID {
    if isAbsurd, dice.happens(40) { return ParticipantID(dice.roll(20) - 2) }
    return dice.pick(session.participants)?.id ?? .nobody
  }

  mutating func observer(in session: Session) -> ParticipantID {
    dice.pick(session.observers)?.id ?? person(in: session)
  }

  mutating func candidate(in session: Session) -> ParticipantID {
    isAbsurd ? person(in: session) : dice.pick(session.candidates)?.id ?? .nobody
  }

  mutating func absent(in session: Session) -> ParticipantID {
    let absent = session.participants.filter { !$0.isPresent }
    return isAbsurd ? person(in: session) : dice.pick(absent)?.id ?? .nobody
  }

  mutating func author(in session: Session) -> ParticipantID? {
    dice.happens(50) ? nil : person(in: session)
  }

  mutating func observation(in session: Session) -> ObservationID {
    if isAbsurd { return ObservationID(dice.roll(200) - 2) }
    return dice.pick(session.round.standingObservations)?.id ?? ObservationID(1)
  }

  mutating func hidden(in session: Session) -> ObservationID {
    dice.pick(session.round.hidden) ?? observation(in: session)
  }

  mutating func item(_ ids: [ItemID]) -> ItemID {
    isAbsurd ? ItemID(dice.roll(100) - 2) : dice.pick(ids) ?? ItemID(1)
  }

  mutating func role() -> PlayerRole { PlayerRole.allCases[dice.roll(2)] }

  mutating func noteKind() -> Note.Kind { dice.pick(Note.Kind.allCases) ?? .exchange }

  mutating func satisfaction() -> Satisfaction {
    dice.pick(Satisfaction.allCases) ?? .very
  }

  mutating func entry() -> LibraryEntry? {
    dice.pick([Sample.cep, Sample.cleA, Sample.cio, Sample.forum, nil]) ?? nil
  }

  mutating func section() -> GridSectionID {
    isAbsurd && dice.happens(20)
      ? GridSectionID("autre") : dice.pick([.questions, .doors, .schemes]) ?? .questions
  }
}

// Words and numbers.
extension RandomRoom {
  mutating func text() -> String {
    if isAbsurd { return dice.pick(Self.absurdTexts) ?? "" }
    return "\(dice.pick(Self.words) ?? "") \(dice.pick(Self.words) ?? "") \(dice.roll(50))"
  }

  mutating func name() -> String {
    isAbsurd ? text() : "\(dice.pick(Self.names) ?? "") \(dice.roll(30))"
  }

  mutating func day() -> String? {
    if isAbsurd { return dice.pick(["demain", "2026-99-01", ""]) }
    return dice.happens(50) ? nil : "2027-0\(1 + dice.roll(9))-1\(dice.roll(10))"
  }

  mutating func number() -> Int {
    isAbsurd
      ? dice.pick([-1, 0, 1, 7, 10_001, Int.max, Int.min]) ?? 0 : dice.roll(900_000)
  }

  mutating func attendance() -> Int { isAbsurd ? number() : dice.roll(20) }

  mutating func cards(_ kind: PileKind) -> [CardID] {
    let absurd = [[], [CardID("inconnue")], [Sample.caseID(1), Sample.caseID(1)]]
    if isAbsurd { return dice.pick(absurd) ?? [] }
    return (0..<(1 + dice.roll(5))).map { _ in
      kind == .cases ? Sample.caseID(1 + dice.roll(12)) : Sample.structureID(1 + dice.roll(6))
    }
  }

  mutating func settings() -> SessionSettings {
    SessionSettings(
      title: text(), territory: isAbsurd ? text() : "Cher", date: day() ?? "2026-11-23",
      showsTimers: dice.happens(50), showsAuthors: dice.happens(50))
  }

  mutating func opening() -> SessionOpening {
    var opening = Sample.opening(
      seed: dice.next(), cases: 1 + dice.roll(12), structures: 1 + dice.roll(6))
    if isAbsurd { opening.cases = [] }
    return opening
  }

  private static let words = ["Elle reformule", "le CIO", "« Et après ? »", "silence", "œuvre"]
  private static let names = ["Anne", "Basile", "Chloé", "David", "Elsa", "Farid", "Gaël"]
  private static let absurdTexts = [
    "", "   ", "\u{1B}[2J", "a\u{202E}b", "\u{301}", "ligne\nligne\r\nligne", "\u{0}\u{7}",
    String(repeating: "é", count: 1_001), String(repeating: "x", count: 81), "ANNE 1", "😀👩‍👩‍👧",
  ]
}
