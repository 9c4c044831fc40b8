import DeckLibrary
import GameEngine

/// All that a document tells of a session, at whatever moment it is made.
///
/// It is made of the session and a library alone. Lines of a grid that is not revealed are not in
/// it; names are, behind `PersonName`.
public struct Summary: Hashable, Sendable {
  /// Title of the session; may be empty before it is opened.
  public let title: String
  /// Local group or place; may be empty.
  public let territory: String
  /// Day, `YYYY-MM-DD`; may be empty.
  public let date: String
  /// Deck the session was opened with.
  public let deck: DeckReference
  /// Number of participants.
  public let attendance: Int
  /// Home structures represented, each once, in alphabetical order.
  public let homes: [String]
  /// Who took part, in the order they joined.
  public let people: [Attendee]
  /// Rounds in which something happened, in order.
  public let rounds: [RoundSummary]
  /// How satisfied participants say they are.
  public let satisfaction: SatisfactionTally
  /// Where the session is.
  public let phase: Phase
  /// Whether the session is closed.
  public let isClosed: Bool

  /// Sums up a session.
  ///
  /// - Parameters:
  ///   - session: The session, at any moment.
  ///   - library: Where doors, schemes and practices are looked up.
  ///   - now: The moment, for an interview that is still running; without it, its length is what
  ///     had run when the clock was last started.
  public init(session: Session, library: Library, at now: SessionTime? = nil) {
    title = session.settings.title
    territory = session.settings.territory
    date = session.settings.date
    deck = session.opening?.deck ?? DeckReference(id: "", version: "", title: "")
    attendance = session.attendance
    people = session.participants.map { Attendee(name: PersonName($0.name), home: $0.home) }
    homes = Self.homes(of: session.participants)
    rounds = session.rounds.filter(\.hasContent).map {
      RoundSummary($0, in: session, library: library, at: now)
    }
    satisfaction = SatisfactionTally(session)
    phase = session.phase
    isClosed = session.isClosed
  }

  private static func homes(of people: [Participant]) -> [String] {
    var seen: Set<String> = []
    return people.compactMap(\.home).filter { seen.insert(Wording.key($0)).inserted }
      .sorted { (Wording.key($0), $0) < (Wording.key($1), $1) }
  }
}

/// Somebody who took part.
public struct Attendee: Hashable, Sendable {
  /// Name or pseudonym.
  public let name: PersonName
  /// Home structure, if given.
  public let home: String?
}
