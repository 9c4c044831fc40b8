import GameEngine

/// Keeps out of a report the words that name a participant of a session, or could reach somebody.
struct PersonalScreen {
  private let names: NameFinder
  private let year: Int?

  init(_ session: Session) {
    names = NameFinder(session.participants)
    year = Int(session.settings.date.prefix(4))
  }

  func stops(_ words: String) -> Bool {
    names.isNamed(in: words) || !PersonalPatterns.matches(in: words, year: year).isEmpty
  }
}
