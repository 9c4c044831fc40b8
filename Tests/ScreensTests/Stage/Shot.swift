import TerminalUI
import Testing

/// One picture of the program, drawn at any size.
struct Shot: CustomTestStringConvertible, Sendable {
  /// Names its file.
  let name: String
  /// Draws it.
  let canvas: @Sendable (Size) -> Canvas
  /// The session it is a picture of, if it is one.
  let stage: Stage?

  var testDescription: String { name }

  init(_ name: String, _ canvas: @escaping @Sendable (Size) -> Canvas) {
    self.name = name
    self.canvas = canvas
    stage = nil
  }

  /// The screen of a session, once it was played that far.
  init(_ name: String, _ play: (inout Stage) throws -> Void) throws {
    var stage = try Stage()
    try play(&stage)
    self.init(name, stage)
  }

  /// The screen of a session.
  init(_ name: String, _ stage: Stage) {
    self.name = name
    self.stage = stage
    canvas = { stage.canvas($0) }
  }
}
