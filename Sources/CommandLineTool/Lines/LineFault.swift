import GameEngine
import Phrasebook

/// Why a line had no effect; the session goes on.
enum LineFault: Error, Equatable {
  /// The line itself cannot be followed.
  case mistake(LineMistake)
  /// The rules of the game refuse it.
  case refused(Refusal)

  static let unclosedQuote = LineFault.mistake(.unclosedQuote)

  /// The same fault, without the word that was typed.
  var withoutWord: LineFault {
    switch self {
    case .mistake(.unknownChoice(_, let choice, let nearest, let choices)):
      .mistake(.unknownChoice(nil, choice, nearest: nearest, choices: choices))
    case .mistake(.ambiguousChoice(_, let choice, let choices)):
      .mistake(.ambiguousChoice(nil, choice, choices: choices))
    case .mistake, .refused: self
    }
  }
}
