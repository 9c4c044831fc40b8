import GameEngine
import SessionStore

/// Why a command had no effect.
public enum HostFailure: Error, Equatable, Sendable {
  /// The rules refuse it.
  case refused(Refusal)
  /// It could not be kept; nothing of it happened.
  case unsaved(StoreFailure)
}

/// Whether what happens is kept.
public enum SaveState: Equatable, Sendable {
  /// Everything that happened is on disk.
  case saved
  /// Nothing is kept, by design: the demonstration.
  case ephemeral
  /// Everything that happened is on disk, and nothing more can: reopen the session.
  case broken(StoreFailure)
  /// The session was given free; nothing more can happen in it here.
  case closed
}

/// A command and who gives it.
public struct CommandRequest: Equatable, Sendable {
  /// What is asked.
  public let command: Command
  /// Who asks.
  public let actor: Actor

  /// Makes a request of its parts.
  public init(_ command: Command, by actor: Actor = .facilitator) {
    self.command = command
    self.actor = actor
  }
}
