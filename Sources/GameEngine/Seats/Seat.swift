/// Names a terminal for ever: chosen at random by the terminal, known to it and the host alone.
public struct ClientID: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// The bare value, as the journal writes it.
  public let rawValue: String

  /// Wraps a bare value.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a bare value.
  public init(_ rawValue: String) { self.init(rawValue: rawValue) }

  /// Orders by the bare value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The secret by which somebody comes back to her seat from another terminal.
public struct SeatCode: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// The bare value, as the journal writes it.
  public let rawValue: String

  /// Wraps a bare value.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a bare value.
  public init(_ rawValue: String) { self.init(rawValue: rawValue) }

  /// Orders by the bare value.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A participant's place at a terminal of her own.
public struct Seat: Hashable, Codable, Sendable {
  /// Whose place.
  public let participant: ParticipantID
  /// What brings her back to it.
  public let code: SeatCode

  /// Makes a seat of its parts.
  public init(participant: ParticipantID, code: SeatCode) {
    self.participant = participant
    self.code = code
  }
}

/// What a terminal asks for when somebody sits down at it.
public struct SeatRequest: Equatable, Sendable {
  /// The terminal.
  public let client: ClientID
  /// Name or pseudonym of who sits down.
  public let name: String
  /// Home structure, if given.
  public let home: String?
  /// The code the seat is to have; its chance comes from whoever asks.
  public let code: SeatCode

  /// Makes a request of its parts.
  public init(client: ClientID, name: String, home: String? = nil, code: SeatCode) {
    self.client = client
    self.name = name
    self.home = home
    self.code = code
  }
}
