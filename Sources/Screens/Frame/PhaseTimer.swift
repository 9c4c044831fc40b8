import GameEngine
import Phrasebook
import TerminalUI

/// The time of the phase beside the time planned; it informs and never forces.
struct PhaseTimer {
  private let session: Session
  private let now: SessionTime

  init(_ session: Session, at now: SessionTime) {
    self.session = session
    self.now = now
  }

  init(_ scene: Scene) { self.init(scene.session, at: scene.now) }

  /// Whether there is a timer to show now.
  var isShown: Bool {
    session.settings.showsTimers && session.timedBlock != nil
  }

  /// Time run: of the interview while it lasts, else of the phase's block.
  var elapsed: Elapsed {
    session.phase == .interview
      ? session.round.clock.elapsed(at: now) : now.since(session.blockEntered)
  }

  /// Minutes planned.
  var planned: Int { session.timedBlock?.minutes ?? 0 }

  /// Whether the planned time is over.
  var isOver: Bool { elapsed.seconds >= planned * 60 }

  var span: Span? {
    guard isShown else { return nil }
    let text = Phrases.Screen.timer(Phrases.clock(elapsed), planned: planned)
    let mark = session.round.clock.isPaused && session.phase == .interview ? "Ⅱ " : ""
    return Span(mark + text, isOver ? .accent.adding(.bold) : .quiet)
  }

  /// The moment the shown second changes.
  var nextChange: WakeUp {
    guard isShown else { return .never }
    if session.phase == .interview, session.round.clock.runningSince == nil { return .never }
    return .at(SessionTime(rawValue: now.rawValue + 1000 - elapsed.rawValue % 1000))
  }
}
