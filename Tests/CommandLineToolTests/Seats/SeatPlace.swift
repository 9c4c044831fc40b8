import DeckLibrary
import GameEngine
import Phrasebook
import Screens

@testable import CommandLineTool

/// Chloé's seat by lines, in a session whose host is played here.
struct SeatPlace {
  var lines = SeatLines()
  var view = SeatView()
  private(set) var session = Session()
  private var redaction = Redaction()
  let library: Library
  private(set) var now = SessionTime.start
  private(set) var effects: [SeatEffect] = []

  static let people = ["Anna", "Bruno", "Chloé", "Daniel"]

  init() throws {
    library = try Library.builtIn()
    try perform(
      .open(
        SessionOpening(
          settings: SessionSettings(title: "Essai", territory: "", date: "2026-11-23"), seed: 3,
          deck: DeckReference(id: "", version: "", title: ""), grid: library.grids[0],
          cases: [CardID("cas-01")], structures: [CardID("mission-locale")])))
    for name in Self.people { try perform(.join(name: name, home: nil)) }
    view.participant = id("Chloé")
    view.code = SeatCode("K7P2")
    view.link = .live
    _ = lines.notice(view)
  }

  func id(_ name: String) -> ParticipantID {
    session.participants.first { $0.name == name }?.id ?? ParticipantID(0)
  }

  mutating func perform(_ command: Command, by actor: Actor = .facilitator) throws(Refusal) {
    let cards = CardCatalogue(cases: library.caseCards, structures: library.structureCards)
    for event in try session.decide(command, by: actor, at: now, cards: cards) {
      for part in redaction.redact(event) where isMine(part.audience) {
        view.session.apply(part.event)
      }
      session.apply(event)
    }
    view.now = now
    view.ownLines = session.round.standingObservations.filter { $0.author == view.participant }
  }

  private func isMine(_ audience: RedactedEvent.Audience) -> Bool {
    audience == .everybody || audience == view.participant.map { .seat($0) }
  }

  mutating func wait(seconds: Int) {
    now = SessionTime(rawValue: now.rawValue + seconds * 1000)
    view.now = now
  }

  /// From the welcome to a phase; Anna advises, Bruno looks for work.
  mutating func advance(to phase: Phase) throws(Refusal) {
    while session.phase < phase {
      try perform(.advance(confirmed: true))
      if session.phase == .volunteers {
        try perform(.choose(id("Anna"), .adviser))
        try perform(.choose(id("Bruno"), .jobSeeker))
      }
      if session.phase == .draw {
        try perform(.draw(.cases))
        try perform(.draw(.structures))
      }
    }
  }

  /// Types a line; what it sends reaches the host while the link holds.
  @discardableResult
  mutating func type(_ line: String) -> [String] {
    let (sentences, effects) = lines.obey(line, view, library)
    self.effects += effects
    for case .act(let action) in effects {
      view.outgoing.append(Outgoing(sequence: self.effects.count, action: action))
    }
    for case .revise(let sequence, let revision) in effects { revise(sequence, revision) }
    for case .dismiss(let sequence) in effects {
      view.outgoing.removeAll { $0.sequence == sequence }
    }
    if view.link == .live { deliver() }
    return sentences
  }

  /// What waits, and the host cannot have heard, as it is after second thoughts.
  private mutating func revise(_ sequence: Int, _ revision: SeatRevision) {
    guard let place = view.outgoing.firstIndex(where: { $0.sequence == sequence }) else { return }
    switch revision {
    case .withdrawn: view.outgoing.remove(at: place)
    case .words(let section, let text):
      view.outgoing[place].action = view.outgoing[place].action.saying(text, under: section)
    }
  }

  mutating func deliver() {
    guard let me = view.participant else { return }
    for sent in view.outgoing where sent.state == .waiting {
      do {
        try perform(sent.action.command(of: me), by: .participant(me))
        view.outgoing.removeAll { $0 == sent }
      } catch {
        let place = view.outgoing.firstIndex(of: sent) ?? 0
        view.outgoing[place].state = .refused(Phrases.sentence(error, in: session))
      }
    }
  }

  /// What is said of what changed.
  mutating func news() -> [String] { lines.notice(view) }
}
