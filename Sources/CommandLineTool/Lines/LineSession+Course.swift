import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook
import SessionRoom

/// Where the session is, and how it moves on.
extension LineSession {
  func sayState() {
    guard host != nil else { return say(Texts.welcome) }
    say(Texts.heading(session.settings, date: FrenchDate.words(session.settings.date)))
    say(Texts.place(session))
    sayPlayers()
    sayCardTitles()
    let observations = session.round.standingObservations.count
    say(
      Texts.room(
        present: session.present.count, observers: session.observers.count,
        observations: observations, isRevealed: session.round.isRevealed))
    sayExpectation()
  }

  func sayExpectation() { say(Texts.expected(Texts.expectation(session))) }

  func advance(_ words: inout LineWords) throws -> Deed {
    let isConfirmed = try isConfirmed(&words)
    return { try self.move(by: .advance(confirmed: isConfirmed)) }
  }

  func goToPhase(_ words: inout LineWords) throws -> Deed {
    let phases = Phase.allCases.map {
      WordMatch(names: [Phrases.promptKey($0), Phrases.title($0)], value: $0)
    }
    let phase: Phase
    if let word = words.first, let number = Int(word), phases.indices.contains(number - 1) {
      words.skip(1)
      phase = Phase.allCases[number - 1]
    } else {
      phase = try choice(.phase, &words, among: phases)
    }
    return { try self.move(by: .skip(to: phase)) }
  }

  /// Moves to another phase, and says what begins there.
  func move(by command: Command) throws {
    try perform(command)
    sayPhase()
  }

  func sayPhase() {
    say(Texts.entered(session.phase))
    if session.phase == .frame { sayFrame() }
    sayExpectation()
  }

  private func sayFrame() {
    for (index, rule) in Phrases.rules.enumerated() { say(Texts.rule(index + 1, rule)) }
    say(Phrases.confidentiality)
    say(Phrases.fiction)
  }

  func startRound(_ words: inout LineWords) throws -> Deed {
    let isConfirmed = try isConfirmed(&words)
    return {
      try self.perform(.startRound(confirmed: isConfirmed))
      self.say(Texts.round(self.session.round.number))
      self.sayPhase()
    }
  }

  func undo() throws {
    let done = session.undoStack.last?.done
    try perform(.undo)
    if let done { say(Phrases.undone(done)) }
  }

  func sayPrompts() {
    let prompts = library.prompts[Phrases.promptKey(session.phase)] ?? []
    if prompts.isEmpty { return say(Texts.noPrompts) }
    for prompt in prompts { say(Texts.item(prompt)) }
  }

  func timer(_ words: inout LineWords) throws -> Deed {
    guard !words.isEmpty else { return sayTime }
    let pauses = try choice(
      .clock, &words,
      among: [
        WordMatch(names: [Phrases.linePause], value: true),
        WordMatch(names: [Phrases.lineResume], value: false),
      ])
    return {
      try self.perform(pauses ? .pauseClock : .resumeClock)
      self.sayTime()
    }
  }

  private func sayTime() {
    guard let host else { return say(Texts.welcome) }
    if !session.settings.showsTimers { say(Texts.timersOff) }
    let minutes = session.settings.showsTimers ? session.timedBlock?.minutes : nil
    let clock = session.round.clock
    guard session.phase == .interview else {
      return say(Texts.time(host.now.since(session.blockEntered), minutes: minutes))
    }
    say(
      Texts.interview(clock.elapsed(at: host.now), minutes: minutes, isPaused: clock.isPaused))
  }
}
