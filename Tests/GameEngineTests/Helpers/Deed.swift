import GameEngine
import Testing

/// A command given in a situation, by its name.
struct Deed: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let event: EventName
  private let phase: Phase
  private let commands: [Command]
  private let actor: Actor

  /// The last command is the deed itself; the others lead to it.
  init(
    _ name: String, _ event: EventName, at phase: Phase, by actor: Actor = .facilitator,
    _ commands: Command...
  ) {
    testDescription = name
    self.event = event
    self.phase = phase
    self.commands = commands
    self.actor = actor
  }

  /// The play just before the deed.
  func prepared() throws -> Play {
    var play = try Play.at(phase)
    for command in commands.dropLast() { try play.run(command, by: actor) }
    return play
  }

  /// Does it, and checks that it makes the event happen.
  func perform(in play: inout Play) throws {
    let command = try #require(commands.last)
    let happened = try play.run(command, by: actor).map(\.name)
    #expect(happened.contains(event))
  }
}
