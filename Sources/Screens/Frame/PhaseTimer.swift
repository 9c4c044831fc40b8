import GameEngine
import Phrasebook
import TerminalUI

/// The time of the phase beside the time planned; it informs and never forces.
struct PhaseTimer {
  let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// Whether there is a timer to show now.
  var isShown: Bool {
    scene.session.settings.showsTimers && scene.session.timedBlock != nil
  }

  /// Time run: of the interview while it lasts, else of the phase's block.
  var elapsed: Elapsed {
    scene.session.phase == .interview
      ? scene.round.clock.elapsed(at: scene.now) : scene.now.since(scene.session.blockEntered)
  }

  /// Minutes planned.
  var planned: Int { scene.session.timedBlock?.minutes ?? 0 }

  /// Whether the planned time is over.
  var isOver: Bool { elapsed.seconds >= planned * 60 }

  var span: Span? {
    guard isShown else { return nil }
    let text = Phrases.Screen.timer(Phrases.clock(elapsed), planned: planned)
    let mark = scene.round.clock.isPaused && scene.session.phase == .interview ? "Ⅱ " : ""
    return Span(mark + text, isOver ? .accent.adding(.bold) : .quiet)
  }

  /// The moment the shown second changes.
  var nextChange: WakeUp {
    guard isShown else { return .never }
    if scene.session.phase == .interview, scene.round.clock.runningSince == nil { return .never }
    return .at(SessionTime(rawValue: scene.now.rawValue + 1000 - elapsed.rawValue % 1000))
  }
}
