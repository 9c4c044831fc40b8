/// What a participant's own terminal asked for, and what it made happen.
///
/// It never stands on the facilitator's undo stack: what somebody does at her own terminal is hers.
public struct Submission: Equatable, Codable, Sendable {
  /// The terminal that asked.
  public let client: ClientID
  /// Place among what the terminal asked for; a retry has the same and changes nothing.
  public let sequence: Int
  /// What happened, in order.
  public let events: [Event]

  /// Makes a submission of its parts.
  public init(client: ClientID, sequence: Int, events: [Event]) {
    self.client = client
    self.sequence = sequence
    self.events = events
  }
}

/// What somebody does at a terminal of her own.
///
/// A terminal writes it down before it sends it; what it names is its own participant's.
public enum SeatAction: Equatable, Sendable {
  /// Writes a line; its round and its time are those of the moment it was typed.
  case observe(RoundNumber, section: GridSectionID, text: String, elapsed: Elapsed?)
  case edit(ObservationID, section: GridSectionID, text: String)
  case withdraw(ObservationID)
  /// Says that her grid is ready, or is not any more.
  case ready(Bool)
  /// Offers to play, or takes the offer back.
  case offer(Bool)
  /// Draws the card that is hers to draw.
  case draw(PileKind)
  /// Says what she takes away of a round, says it otherwise, or takes it back.
  case takeAway(RoundNumber, text: String)
  case editTakeaway(ItemID, text: String)
  case dropTakeaway(ItemID)
  case amend(name: String, home: String?)
  case leave

  /// The command this is when that participant does it.
  public func command(of id: ParticipantID) -> Command {
    switch self {
    case .observe(_, let section, let text, let elapsed):
      .observe(author: id, section: section, text: text, elapsed: elapsed)
    case .edit(let line, let section, let text):
      .editObservation(line, section: section, text: text)
    case .withdraw(let line): .withdrawObservation(line)
    case .ready(let isReady): .setReady(id, isReady)
    case .offer(let offers): .offer(id, offers)
    case .draw(let kind): .draw(kind)
    case .takeAway(_, let text): .note(.takeaway, text: text, author: id)
    case .editTakeaway(let note, let text): .editNote(note, text: text)
    case .dropTakeaway(let note): .removeNote(note)
    case .amend(let name, let home): .amend(id, name: name, home: home)
    case .leave: .leave(id)
    }
  }
}
