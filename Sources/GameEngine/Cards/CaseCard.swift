/// A case card: somebody comes to a reception point with a situation and a request.
///
/// A drawn card is written whole into its event, so that an old session reads the same after its
/// deck has changed.
public struct CaseCard: Hashable, Codable, Sendable {
  public let id: CardID
  public let number: CardNumber
  public let title: String
  /// Family by which a facilitator chooses cards, as shown (« Jeunes »).
  public let family: String
  public let depth: CaseDepth
  public let person: CasePerson
  /// Paragraphs the adviser reads aloud.
  public let situation: [String]
  /// What the person asks, in her own words.
  public let request: String
  /// What only the job seeker's player may see; free to use or not.
  public let privateCues: [String]
  /// Ids of the publics and themes the library uses.
  public let audiences: [String]
  public let themes: [String]
  /// Ids of structures and schemes the case may touch.
  public let structures: [String]
  public let schemes: [String]
  /// Open questions for the debriefing.
  public let questions: [String]

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
  public let firstName: String
  /// Age in years.
  public let age: Int
  public let place: String

  public init(firstName: String, age: Int, place: String) {
    self.firstName = firstName
    self.age = age
    self.place = place
  }
}

/// How tangled a case is; never how hard to « solve », for there is no right answer.
public enum CaseDepth: String, CaseIterable, Codable, Sendable {
  case firstContact
  case ordinary
  case tangled
}
