import DeckLibrary
import GameEngine
import Phrasebook
import Screens
import SessionRoom
import TerminalUI

/// Plays the demonstration: the real engine and the real screens, driven by a script.
final class DemoRun {
  /// A clock the script can push forward, so that an interview passes in seconds.
  private final class Time: @unchecked Sendable {
    // NB: read and pushed by the one thread of the program only.
    var skipped = 0
  }

  private let terminal: Terminal
  private let host: SessionHost
  private let library: Library
  private let speed: Double
  private let time: Time
  private let memo = SceneMemo()
  private var screen = FacilitatorScreen()

  init(
    _ terminal: Terminal, _ library: Library, today: String, speed: Double
  ) throws(Failure) {
    let time = Time()
    let clock = SessionClock {
      SessionClock.sinceBoot.milliseconds() + time.skipped
    }
    do {
      host = try SessionHost(
        ephemeral: DemoScript.opening(library, date: today), cards: CardCatalogue(library),
        clock: clock)
    } catch { throw .unexpected("\(error)") }
    self.terminal = terminal
    self.library = library
    self.speed = max(0.1, speed)
    self.time = time
  }

  /// Plays until the end, or until a key.
  func run() -> SessionRun.Ending {
    for step in DemoScript.steps {
      perform(step)
      switch pause(milliseconds: Int(Double(step.pause) / speed)) {
      case .ended: return .ended
      case .left: return .left
      case nil: continue
      }
    }
    return .left
  }

  private var scene: Scene {
    Scene(session: host.session, library: library, now: host.now, saving: .notKept, memo: memo)
  }

  private func perform(_ step: DemoStep) {
    switch step.act {
    case .key(let key):
      for effect in screen.handle(key, scene) {
        guard case .perform(let command, let follow) = effect else { continue }
        perform(command, follow)
      }
    case .observe(let line):
      guard let author = host.session.participants.first(where: { $0.name == line.author }),
        let section = host.session.grid.sections.first(where: { $0.kind == line.kind })
          ?? host.session.grid.sections.first
      else { return }
      let command = Command.observe(
        author: author.id, section: section.id, text: line.text, elapsed: nil)
      _ = try? host.perform(command, by: .participant(author.id))
    case .ready(let name):
      guard let author = host.session.participants.first(where: { $0.name == name }) else { return }
      _ = try? host.perform(.setReady(author.id, true), by: .participant(author.id))
    case .passTime(let seconds): time.skipped += seconds * 1000
    case .wait: break
    }
  }

  private func perform(_ command: Command, _ follow: Follow) {
    do {
      let events = try host.perform(command)
      screen.succeeded(follow, events, scene)
    } catch {
      if case .refused(let refusal) = error { screen.refused(refusal, scene) }
    }
  }

  /// Shows the screen for a while; a key or a signal ends the demonstration.
  private func pause(milliseconds: Int) -> SessionRun.Ending? {
    let clock = SessionClock.sinceBoot
    let end = clock.milliseconds() + milliseconds
    while true {
      terminal.show(screen.canvas(scene, size: terminal.size))
      let left = end - clock.milliseconds()
      guard left > 0 else { return nil }
      for input in terminal.next(within: min(left, delay ?? left)) {
        switch input {
        case .end: return .ended
        case .key(.resize), .redraw: continue
        case .key: return .left
        }
      }
    }
  }

  private var delay: Int? {
    switch screen.wakeUp(scene) {
    case .never: nil
    case .at(let moment): max(1, moment.rawValue - host.now.rawValue)
    }
  }
}
