/// Somebody who takes part in a session.
public struct Participant: Hashable, Codable, Sendable {
  /// Name within the session.
  public let id: ParticipantID
  /// Name or pseudonym, as given.
  public var name: String
  /// Home structure, if given.
  public var home: String?
  /// Whether the person is still in the room.
  public var isPresent: Bool

  /// Makes a participant, present unless told otherwise.
  public init(id: ParticipantID, name: String, home: String? = nil, isPresent: Bool = true) {
    self.id = id
    self.name = name
    self.home = home
    self.isPresent = isPresent
  }
}

/// The two players of a round.
public enum PlayerRole: String, CaseIterable, Codable, Sendable {
  /// Receives the person and asks questions.
  case adviser
  /// Plays the person of the case card.
  case jobSeeker

  /// The player across the table.
  public var other: PlayerRole { self == .adviser ? .jobSeeker : .adviser }
}

/// Who gives a command.
public enum Actor: Hashable, Sendable {
  /// Whoever runs the session, at the shared terminal.
  case facilitator
  /// A participant at her own terminal.
  case participant(ParticipantID)
}
