/// Somebody who takes part in the one wait of the program beside the keyboard: the room of a host,
/// or a terminal's line to one.
public protocol LoopGuest: AnyObject {
  /// Has the loop watch what is awaited now.
  func enroll(in loop: inout PollLoop)

  /// Does what came; tells whether a picture may have to change.
  func answer(_ wakes: [Wake]) -> Bool

  /// Milliseconds after which to call `answer` though nothing came; nil to wait.
  var patience: Int? { get }
}
