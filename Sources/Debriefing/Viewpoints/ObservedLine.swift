import GameEngine

/// A line of a revealed grid.
public struct ObservedLine: Hashable, Sendable, Identifiable {
  /// Name of the line within the session.
  public let id: ObservationID
  /// Heading it stands under.
  public let section: GridSection
  /// The words, as written.
  public let text: String
  /// Number of the case card that lay on the table.
  public let card: CardNumber?
  /// How long the interview had run; nil for a line without a time.
  public let elapsed: Elapsed?
  /// Who wrote it, when the session shows authors beside their lines; nil otherwise.
  ///
  /// A document that tells names tells these only: what the room was promised not to see stays
  /// unseen in it too.
  public let author: PersonName?
  /// By whom, to count distinct authors; never shown.
  let authorID: ParticipantID
  /// Its words, folded.
  let words: [String]
  /// The doors it names; its own words under a heading of free words.
  let doors: [NamedDoor]

  init(_ observation: Observation, in session: Session, _ reader: inout DoorReader) {
    let section = session.grid.section(observation.section)
    id = observation.id
    self.section =
      section
      ?? GridSection(
        id: observation.section, title: observation.section.rawValue, hint: "", kind: .text)
    text = observation.text
    card = observation.card
    elapsed = observation.elapsed
    authorID = observation.author
    words = Wording.words(text)
    doors =
      switch self.section.kind {
      case .text: [NamedDoor(key: .words(Wording.key(text, of: words)), words: text)]
      case .door, .scheme: reader.doors(in: text)
      }
    author =
      session.settings.showsAuthors
      ? session.participant(observation.author).map { PersonName($0.name) } : nil
  }
}

extension ObservedLine {
  /// A number that tells one writer from another, and nothing of who she is.
  public var writer: Int { authorID.rawValue }

  /// Whether it tells a question that was asked.
  public var isQuestion: Bool {
    let told = text.reversed().drop { $0.isWhitespace || "»\"”".contains($0) }
    return told.first == "?" || section.id.rawValue == Self.questions
  }

  /// Id of the heading of questions in the built-in grids.
  private static let questions = "questions"
}

extension [ObservedLine] {
  /// How many persons wrote these lines.
  var authors: Int { Set(map(\.authorID)).count }
}
