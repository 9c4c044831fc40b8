/// What a terminal of the room knows: all that has reached it, and what has not gone out yet.
///
/// The session in it is made of the events this terminal may see: nobody else's line before the
/// reveal, no private cue but the job seeker's player's. Every picture of a session can be drawn
/// from it.
public struct SeatView: Equatable, Sendable {
  /// The session, as far as this terminal may see it.
  public var session = Session()
  /// The moment of the session, as its host's clock gives it.
  public var now = SessionTime.start
  /// Name of the session, by which it is found again.
  public var name = ""
  /// Who sits here; nil at a table, and until a seat is given.
  public var participant: ParticipantID?
  /// What brings its holder back to this seat from another terminal.
  public var code: SeatCode?
  /// Lines of the present round this participant wrote, the withdrawn ones left out.
  public var ownLines: [Observation] = []
  /// What was typed here and is not kept by the host yet, or was refused; in order.
  public var outgoing: [Outgoing] = []
  /// How many lines the room has written in this round.
  public var linesWritten = 0
  /// Whether the host can keep what happens.
  public var isSaving = true
  /// What the facilitator looks at, where a host says so.
  public var wall: WallSight?
  /// The library its host plays with, where it is not the built-in one.
  public var deck: RoomDeck?
  /// Whether its host takes what one takes away: an older one does not.
  public var takesTakeaways = false
  /// How the host can be reached.
  public var link = Link.connecting

  /// How the host can be reached.
  public enum Link: Equatable, Sendable {
    /// Not reached yet.
    case connecting
    /// Everything has arrived.
    case live
    /// The line stands, and the host does not answer; what is typed waits.
    case silent
    /// The line is lost, and is tried again by itself; what is typed waits.
    case lost
    /// The host will not have this terminal, and says why; it is not tried again.
    case ended(String)
  }

  /// A terminal that knows nothing yet.
  public init() {}
}

/// Something typed at a terminal that its host has not kept.
public struct Outgoing: Equatable, Sendable {
  /// Place among what this terminal asked for.
  public let sequence: Int
  /// What was done.
  public var action: SeatAction
  /// What has become of it.
  public var state: State
  /// What is to become of its words once the host has them, where its holder thought better.
  public var revision: SeatRevision?

  /// What has become of something typed.
  public enum State: Equatable, Sendable {
    /// It waits for the host, and is safe on this machine meanwhile.
    case waiting
    /// The host refuses it, and says why.
    case refused(String)
  }

  /// Makes one of its parts.
  public init(
    sequence: Int, action: SeatAction, state: State = .waiting, revision: SeatRevision? = nil
  ) {
    self.revision = revision
    self.sequence = sequence
    self.action = action
    self.state = state
  }
}

/// Who is at a terminal of the room, as its host knows it.
public struct RoomPresence: Equatable, Sendable {
  /// Participants at a terminal that is connected, sorted.
  public var seated: [ParticipantID] = []
  /// Tables connected: screens for the wall.
  public var tables = 0
  /// What observers type to come in from this machine.
  public var address = ""

  /// A room nobody has entered.
  public init() {}
}
