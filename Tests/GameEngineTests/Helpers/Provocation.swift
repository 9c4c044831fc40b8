import GameEngine
import Testing

/// A command that is refused, the situation it is given in, and why.
struct Provocation: CustomTestStringConvertible, Sendable {
  let refusal: Refusal
  private let phase: Phase?
  private let commands: [Command]
  private let actor: Actor

  /// The last command is the refused one; the facilitator gives those that lead to it.
  ///
  /// Without a phase, the session has not been opened.
  init(
    _ refusal: Refusal, at phase: Phase?, by actor: Actor = .facilitator, _ commands: Command...
  ) {
    self.refusal = refusal
    self.phase = phase
    self.commands = commands
    self.actor = actor
  }

  var testDescription: String { "\(refusal)" }

  /// Plays up to the refused command and answers why it is refused, if it is.
  func provoked() throws -> Refusal? {
    var play = try phase.map { try Play.at($0) } ?? Play()
    for command in commands.dropLast() { try play.run(command) }
    let before = play.session
    let refusal = play.refusal(of: try #require(commands.last), by: actor)
    #expect(play.session == before)
    return refusal
  }
}
