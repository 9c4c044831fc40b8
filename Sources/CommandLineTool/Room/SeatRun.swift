import DeckLibrary
import GameEngine
import Phrasebook
import Screens
import SessionRoom
import TerminalUI

/// A seat or a table at a terminal: keys in, what is typed to the room, pictures out.
final class SeatRun {
  /// What is shown: a seat's screen, or the table's.
  enum Screen {
    case seat(ObserverScreen)
    case table(TableScreen)
  }

  private let terminal: Terminal
  private let libraries: LibraryInPlay
  private let enter: (RoomClient.Identity) -> RoomClient
  private var screen: Screen
  private var client: RoomClient?

  /// Makes a run for somebody, who is asked who she is where nobody is given; `enter` goes to the room.
  init(
    _ terminal: Terminal, _ libraries: LibraryInPlay, _ screen: Screen,
    as identity: RoomClient.Identity?,
    enter: @escaping (RoomClient.Identity) -> RoomClient
  ) {
    self.terminal = terminal
    self.libraries = libraries
    self.screen = screen
    self.enter = enter
    client = identity.map(enter)
  }

  /// Plays until somebody leaves; answers the seat's code, by which she comes back.
  func run() -> SeatCode? {
    defer { client?.close() }
    while true {
      askAgain()
      terminal.show(picture())
      for input in terminal.next(within: delay, beside: client) {
        switch input {
        case .end: return view.code
        case .redraw: continue
        case .key(let key): if perform(read(key)) { return view.code }
        }
      }
    }
  }

  private var view: SeatView { client?.view ?? SeatView() }
  private var library: LibraryOnDemand { libraries.library(view) }

  /// A seat that was refused is asked for again, with the sentence that says why.
  private func askAgain() {
    guard case .seat(var seat) = screen, let client, client.view.participant == nil,
      case .ended(let sentence) = client.view.link
    else { return }
    client.close()
    self.client = nil
    terminal.dismissGuests()
    seat.tell(.warn(sentence))
    screen = .seat(seat)
  }

  private func picture() -> Canvas {
    switch screen {
    case .seat(var seat):
      seat.notice(view)
      screen = .seat(seat)
      return seat.canvas(view, library, size: terminal.size)
    case .table(var table):
      table.notice(view)
      screen = .table(table)
      return table.canvas(view, library, size: terminal.size)
    }
  }

  private func read(_ key: Key) -> [SeatEffect] {
    switch screen {
    case .seat(var seat):
      let effects = seat.handle(key, view, library)
      screen = .seat(seat)
      return effects
    case .table(var table):
      let effects = table.handle(key, view, library)
      screen = .table(table)
      return effects
    }
  }

  private var delay: Int? {
    let wakeUp =
      switch screen {
      case .seat(let seat): seat.wakeUp(view)
      case .table(let table): table.wakeUp(view)
      }
    switch wakeUp {
    case .never: return nil
    case .at(let time): return max(0, time.rawValue - view.now.rawValue)
    }
  }

  /// Does what the screen asks; tells whether it is left.
  private func perform(_ effects: [SeatEffect]) -> Bool {
    for effect in effects {
      switch effect {
      case .join(let name, let home): client = enter(.init(name: name, home: home))
      case .comeBack(let code): client = enter(.init(code: code.plain))
      case .act(let action): client?.submit(action)
      case .revise(let sequence, let revision): client?.revise(sequence, revision)
      case .dismiss(let sequence): client?.dismiss(sequence)
      case .leave: return true
      case .suspend: terminal.suspend()
      case .redraw: terminal.repaint()
      }
    }
    return false
  }
}

extension SeatCode {
  /// The code as it was given, however it was typed again.
  var plain: SeatCode {
    SeatCode(rawValue.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }
}
