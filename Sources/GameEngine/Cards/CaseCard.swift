/// A case card: somebody comes to a reception point with a situation and a request.
///
/// A drawn card is written whole into its event, so that an old session reads the same after its
/// deck has changed.
public struct CaseCard: Hashable, Codable, Sendable {
  /// Stable name of the card in its deck.
  public let id: CardID
  /// Number printed large on the card.
  public let number: CardNumber
  /// Few words that name the situation.
  public let title: String
  /// Family by which a facilitator chooses cards, as shown (« Jeunes »).
  public let family: String
  /// How tangled the situation is.
  public let depth: CaseDepth
  /// Who comes.
  public let person: CasePerson
  /// Paragraphs the adviser reads aloud.
  public let situation: [String]
  /// What the person asks, in her own words.
  public let request: String
  /// What only the job seeker's player may see; free to use or not.
  public let privateCues: [String]
  /// Ids of the publics the library uses.
  public let audiences: [String]
  /// Ids of the themes the library uses.
  public let themes: [String]
  /// Ids of structures the case may touch.
  public let structures: [String]
  /// Ids of schemes the case may touch.
  public let schemes: [String]
  /// Open questions for the debriefing.
  public let questions: [String]

  /// Makes a card of its parts.
  public init(
    id: CardID, number: CardNumber, title: String, family: String, depth: CaseDepth,
    person: CasePerson, situation: [String], request: String, privateCues: [String] = [],
    audiences: [String] = [], themes: [String] = [], structures: [String] = [],
    schemes: [String] = [], questions: [String] = []
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.family = family
    self.depth = depth
    self.person = person
    self.situation = situation
    self.request = request
    self.privateCues = privateCues
    self.audiences = audiences
    self.themes = themes
    self.structures = structures
    self.schemes = schemes
    self.questions = questions
  }
}

/// Who comes, in a case card: a person of fiction.
public struct CasePerson: Hashable, Codable, Sendable {
  /// First name of fiction.
  public let firstName: String
  /// Age in years.
  public let age: Int
  /// Town or village of the region.
  public let place: String

  /// Makes a person of her parts.
  public init(firstName: String, age: Int, place: String) {
    self.firstName = firstName
    self.age = age
    self.place = place
  }
}

/// How tangled a case is; never how hard to « solve », for there is no right answer.
public enum CaseDepth: String, CaseIterable, Codable, Sendable {
  /// A first, simple question.
  case firstContact
  /// What comes every day.
  case ordinary
  /// Several difficulties at once.
  case tangled
}
