import GameEngine

/// Keeps out of a report the words that name a participant of a session, or could reach somebody.
struct PersonalScreen {
  private let people: [Participant]
  private let year: Int?
  /// Made once somebody asks, for most sessions have nothing to ask about.
  private lazy var names = NameFinder(people)

  init(_ session: Session) {
    people = session.participants
    year = Int(session.settings.date.prefix(4))
  }

  mutating func stops(_ words: String) -> Bool {
    names.isNamed(in: words) || !PersonalPatterns.matches(in: words, year: year).isEmpty
  }
}
