import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook
import Screens
import SessionRoom
import TerminalUI

/// A session at the shared terminal: keys in, commands to the host, pictures out.
final class SessionRun {
  /// How a session was left.
  enum Ending {
    /// Somebody left it; it can be resumed.
    case left
    /// The terminal is gone, or the program was asked to end.
    case ended
  }

  private let terminal: Terminal
  private let host: SessionHost
  private var library: Library
  private let room: Room?
  /// Writes a document; answers the sentence to show.
  private let export: (SessionHost, Library, DocumentRequest) -> Message
  /// Keeps a practice told in the room in the users' own deck.
  private let keep: (ToldPractice, Round) throws(Failure) -> OwnLibrary.Kept
  private let memo = SceneMemo()
  private var screen = FacilitatorScreen()

  init(
    _ terminal: Terminal, _ host: SessionHost, _ library: Library, room: Room? = nil,
    greeting: Message? = nil,
    keep: @escaping (ToldPractice, Round) throws(Failure) -> OwnLibrary.Kept,
    export: @escaping (SessionHost, Library, DocumentRequest) -> Message
  ) {
    self.terminal = terminal
    self.host = host
    self.library = library
    self.room = room
    self.keep = keep
    self.export = export
    screen.begin(scene)
    if let greeting { screen.tell(greeting) }
  }

  /// Plays until somebody leaves.
  func run() -> Ending {
    while true {
      screen.notice(scene)
      terminal.show(screen.canvas(scene, size: terminal.size))
      room?.server.show(screen.wallSight(scene, size: terminal.size))
      for input in terminal.next(within: delay, beside: room?.server) {
        switch input {
        case .end: return .ended
        case .redraw: continue
        case .key(let key):
          if perform(screen.handle(key, scene)) == .left { return .left }
        }
      }
    }
  }

  private var scene: Scene {
    Scene(
      session: host.session, library: library, now: host.now, saving: saving, name: host.name,
      memo: memo, room: room?.presence)
  }

  private var saving: Scene.Saving {
    switch host.saveState {
    case .saved: .saved
    case .ephemeral: .notKept
    case .broken, .closed: .failing
    }
  }

  private var delay: Int? {
    switch screen.wakeUp(scene) {
    case .never: nil
    case .at(let time): max(0, time.rawValue - host.now.rawValue)
    }
  }

  private func perform(_ effects: [Effect]) -> Ending? {
    for effect in effects {
      switch effect {
      case .perform(let command, let follow):
        guard perform(command, follow) else { return nil }
      case .tell(let told): tell(told)
      case .export(let request): screen.tell(export(host, library, request))
      case .leave: return .left
      case .suspend: terminal.suspend()
      case .redraw: terminal.repaint()
      }
    }
    return nil
  }

  /// Keeps a practice in the library first; what was typed stays when that fails.
  private func tell(_ told: ToldPractice) {
    do {
      let kept = try keep(told, host.session.round)
      library = library.adding(told: kept.practice)
      screen.succeeded(.close, [], scene)
      let sentence = Phrases.practiceTold(
        told.title, folder: kept.folder, warnings: kept.warnings)
      _ = perform(
        .keep(LibraryEntry(kept.practice), remark: ""),
        .say(Phrases.sentenceCase(sentence)))
    } catch {
      screen.tell(.warn(Phrases.sentenceCase(error.sentence)))
    }
  }

  /// Gives a command; tells whether it succeeded.
  private func perform(_ command: Command, _ follow: Follow) -> Bool {
    do {
      let events = try host.perform(command)
      screen.succeeded(follow, events, scene)
      return true
    } catch {
      switch error {
      case .refused(let refusal): screen.refused(refusal, scene)
      case .unsaved: screen.tell(.warn(Phrases.Screen.savingFails))
      }
      return false
    }
  }
}
