import DeckLibrary
import GameEngine
import Phrasebook
import Screens
import TerminalUI

/// The screens that are answered once: home, setting up, a choice, the library.
struct HomeRun {
  /// How a screen was left.
  enum Answer<Value> {
    case given(Value)
    case left
    /// The terminal is gone, or the program was asked to end.
    case ended
  }

  let terminal: Terminal

  /// Shows the home screen as it is before anybody has pressed a key.
  func show() { terminal.show(HomeScreen().canvas(size: terminal.size)) }

  /// Shows the home screen until something is chosen.
  func choose(message: Message?) -> Answer<HomeScreen.Choice> {
    var screen = HomeScreen()
    screen.message = message
    return ask {
      screen.canvas(size: terminal.size)
    } read: { key in
      guard let choice = screen.handle(key) else { return nil }
      guard choice == .help else { return .given(choice) }
      screen.toggleHelp()
      return nil
    }
  }

  /// Asks what a new session is to be.
  func setUp(_ library: Library, date: String, seed: UInt64) -> Answer<SessionOpening> {
    var screen = SetupScreen(library, date: date, seed: seed)
    return ask {
      screen.canvas(size: terminal.size)
    } read: { key in
      switch screen.handle(key) {
      case .cancelled: .left
      case .decided(let opening): .given(opening)
      case nil: nil
      }
    }
  }

  /// Asks for one row of a list, by its place.
  func choose(_ title: String, _ rows: [ChoiceScreen.Row]) -> Answer<Int> {
    var screen = ChoiceScreen(title: title, rows: rows)
    return ask {
      screen.canvas(size: terminal.size)
    } read: { key in
      switch screen.handle(key) {
      case .cancelled: .left
      case .chosen(let index): .given(index)
      case nil: nil
      }
    }
  }

  /// Shows the library until it is closed.
  func browse(_ library: Library) -> Answer<Void> {
    var browser = LibraryBrowser(library)
    return ask {
      browser.canvas(library, size: terminal.size)
    } read: { key in
      browser.closes(on: key, library) ? .left : nil
    }
  }

  /// Draws and reads keys until an answer comes.
  private func ask<Value>(
    draw: () -> Canvas, read: (Key) -> Answer<Value>?
  ) -> Answer<Value> {
    while true {
      terminal.show(draw())
      for input in terminal.next(within: nil) {
        switch input {
        case .end: return .ended
        case .redraw: continue
        case .key(.control("z")): terminal.suspend()
        case .key(.control("l")): terminal.repaint()
        case .key(let key): if let answer = read(key) { return answer }
        }
      }
    }
  }
}
