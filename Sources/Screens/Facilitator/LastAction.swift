import GameEngine

/// The steps one key took together: two people exchanged are one action, undone with one press.
struct LastAction: Equatable, Sendable {
  private var height = 0
  private var steps = 0
  private var top: UndoStep?

  /// A key was pressed; what it takes is counted from here.
  mutating func begins(on stack: [UndoStep]) { height = stack.count }

  /// A command of that key succeeded.
  mutating func went(on stack: [UndoStep]) {
    guard stack.count > height else { return }
    steps = stack.count - height
    top = stack.last
  }

  /// How many steps are to be undone for the last action.
  func steps(on stack: [UndoStep]) -> Int {
    guard let top, top == stack.last else { return 1 }
    return min(steps, stack.count)
  }
}
