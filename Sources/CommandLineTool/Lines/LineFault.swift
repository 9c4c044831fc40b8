import GameEngine
import Phrasebook

/// Why a line had no effect; the session goes on.
enum LineFault: Error, Equatable {
  /// The line itself cannot be followed.
  case mistake(LineMistake)
  /// The rules of the game refuse it.
  case refused(Refusal)

  static let unclosedQuote = LineFault.mistake(.unclosedQuote)
}
