import GameEngine

/// One line a host sends to a terminal: one JSON object, of which one key is there.
///
/// Keys a terminal does not know are passed over.
struct HostLine: Codable, Equatable {
  /// The terminal is in.
  var welcome: Welcome?
  /// Where its participant sits.
  var seat: Seat?
  /// What happened, as everybody may know it.
  var event: Event?
  /// What happened, as this seat alone may know it.
  var own: Event?
  /// How things stand; sent once everything that happened has been, and when it changes.
  var moment: Moment?
  /// The library in play, where it is not the built-in one; from version 2.
  var deck: RoomDeck?
  /// That submission is on disk.
  var ack: Int?
  /// That submission changes nothing.
  var refused: Refused?
  /// The host will not have this terminal any longer.
  var bye: Bye?
  /// A piece of a line too long for one.
  var part: Part?

  /// How a host greets a terminal.
  struct Welcome: Codable, Equatable {
    /// Version of the protocol the host chose.
    let spro: Int
    /// Name of the session.
    let session: String
    /// Names this run of the host; positions in its record hold within a run.
    let epoch: String
    /// Events of the record left out, since the terminal has them: everybody's, and its own.
    let events: Int
    let own: Int
    /// Name of the deck in play, where it is not the built-in one.
    var deck: String?
  }

  /// How things stand with the host.
  struct Moment: Codable, Equatable {
    /// The session's time in milliseconds.
    let now: SessionTime
    /// Lines the room has written in this round.
    let lines: Int
    /// Whether the host can keep what happens.
    let saving: Bool
    /// What the facilitator looks at; from version 2.
    var wall: WallSight?
  }

  /// Why a submission changes nothing.
  struct Refused: Codable, Equatable {
    let sequence: Int
    let code: String
    let sentence: String
  }

  /// Why a host will not have a terminal.
  struct Bye: Codable, Equatable {
    let code: String
    let sentence: String
    /// Whether the terminal may try again by itself.
    let again: Bool
  }

  /// A piece of a line.
  struct Part: Codable, Equatable {
    let text: String
    /// Whether other pieces follow.
    let more: Bool
  }
}
