/// A line an observer wrote under a heading of the grid.
public struct Observation: Hashable, Codable, Sendable {
  /// Name within the session.
  public let id: ObservationID
  /// Who observed.
  public let author: ParticipantID
  /// Heading it stands under.
  public var section: GridSectionID
  /// The words, as written.
  public var text: String
  /// Number of the case card on the table.
  public let card: CardNumber?
  /// How long the interview had run; nil for a line written after it without a time.
  public let elapsed: Elapsed?
  /// Whether it was typed for the author at the shared keyboard, from paper.
  public let isFromPaper: Bool
  /// Whether its author took it back.
  public var isWithdrawn: Bool

  /// Makes an observation of its parts.
  public init(
    id: ObservationID, author: ParticipantID, section: GridSectionID, text: String,
    card: CardNumber?, elapsed: Elapsed?, isFromPaper: Bool, isWithdrawn: Bool = false
  ) {
    self.id = id
    self.author = author
    self.section = section
    self.text = text
    self.card = card
    self.elapsed = elapsed
    self.isFromPaper = isFromPaper
    self.isWithdrawn = isWithdrawn
  }
}

/// A line's words and heading, changed by its author.
public struct ObservationEdit: Hashable, Codable, Sendable {
  /// Which line.
  public let id: ObservationID
  /// Heading it now stands under.
  public let section: GridSectionID
  /// Its words now.
  public let text: String

  /// Makes an edit of its parts.
  public init(id: ObservationID, section: GridSectionID, text: String) {
    self.id = id
    self.section = section
    self.text = text
  }
}

/// Observations brought together by hand because they say the same; at least two, sorted.
public struct ObservationGroup: Hashable, Codable, Sendable {
  /// Observations of the group, sorted.
  public let members: [ObservationID]

  /// Brings observations together, sorted and without repeats.
  public init(members: [ObservationID]) {
    self.members = Set(members).sorted()
  }
}

/// A turn given to an observer, or to the room, by the adviser: « solliciter ».
public struct Consultation: Hashable, Codable, Sendable {
  /// Whom the adviser asked.
  public let target: Target
  /// When in the interview the turn began.
  public let began: Elapsed
  /// When silence returned; nil while the turn lasts.
  public var ended: Elapsed?

  /// Whom the adviser asked to speak.
  public enum Target: Hashable, Sendable {
    case room
    case observer(ParticipantID)
  }

  /// Length of a turn in seconds after which the screen says that it is over; it forces nothing.
  public static let plannedSeconds = 60

  /// Makes a turn that begins.
  public init(target: Target, began: Elapsed, ended: Elapsed? = nil) {
    self.target = target
    self.began = began
    self.ended = ended
  }
}

extension Consultation.Target: Codable {
  /// Reads `null` as the room and a number as an observer.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self = container.decodeNil() ? .room : .observer(try container.decode(ParticipantID.self))
  }

  /// Writes the room as `null` and an observer as her number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .room: try container.encodeNil()
    case .observer(let id): try container.encode(id)
    }
  }
}
