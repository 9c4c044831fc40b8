import GameEngine

/// What a screen of the room asks of the program.
public enum SeatEffect: Equatable, Sendable {
  /// Take a seat; no name for somebody who wishes to stay anonymous.
  case join(name: String?, home: String?)
  /// Come back to a seat held before.
  case comeBack(SeatCode)
  /// Send something, and keep it until the host has it or refuses it.
  case act(SeatAction)
  /// Give something that waits other words, or take it back.
  case revise(sequence: Int, SeatRevision)
  /// Forget something the host refused.
  case dismiss(sequence: Int)
  /// Leave; a seat is kept.
  case leave
  /// Give the terminal back to the shell for a while.
  case suspend
  /// Draw everything anew.
  case redraw
}

/// What became of a key given to a part of the screen.
struct SeatOutcome {
  var effects: [SeatEffect] = []
  var message: Message?

  static let done = SeatOutcome()

  static func act(_ action: SeatAction, _ message: Message? = nil) -> SeatOutcome {
    SeatOutcome(effects: [.act(action)], message: message)
  }

  static func say(_ message: Message) -> SeatOutcome { SeatOutcome(message: message) }
}
