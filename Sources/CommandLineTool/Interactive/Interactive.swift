import Phrasebook

/// What is shown on screens.
enum Interactive {
  /// The home screen.
  static func home(_ context: Context) -> Int32 {
    context.errors.say(Phrases.failure(Failure.needsTerminal.sentence))
    return Failure.needsTerminal.status.rawValue
  }

  /// A session, facilitated.
  static func facilitate(_ context: Context, _ request: FacilitationRequest) -> Int32 {
    Launch.status(context) { try Subcommands.lines(context, request) }
  }

  /// The demonstration, at a speed.
  static func demo(_ context: Context, _ speed: Double) -> Int32 {
    context.errors.say(Phrases.failure(Failure.needsTerminal.sentence))
    return Failure.needsTerminal.status.rawValue
  }
}
