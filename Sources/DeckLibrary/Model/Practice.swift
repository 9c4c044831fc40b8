/// A good practice: one of the guide's 22, or one the users add.
public struct Practice: Hashable, Sendable {
  public let id: EntryID
  /// Number within its chapter, which alone does not identify it.
  public let number: Int
  /// Id of its chapter.
  public let chapter: EntryID
  public let title: String
  /// Where it was done, as the guide says it.
  public let territory: String
  /// Numbers of departments, as written (« 28 »).
  public let departments: [String]
  public let objectives: [String]
  /// What was done, in order.
  public let steps: [String]
  public let actors: [PracticeActor]
  public let tools: [String]
  public let indicators: [String]
  public let note: String?
  /// Ids of structures, schemes, audiences and themes it touches.
  public let structures: [EntryID]
  public let schemes: [EntryID]
  public let audiences: [EntryID]
  public let themes: [EntryID]
  /// What people say when they speak of it.
  public let words: [String]

  /// Makes a practice, most of which may be left unsaid.
  public init(
    id: EntryID, number: Int, chapter: EntryID, title: String, territory: String = "",
    departments: [String] = [], objectives: [String] = [], steps: [String] = [],
    actors: [PracticeActor] = [], tools: [String] = [], indicators: [String] = [],
    note: String? = nil, structures: [EntryID] = [], schemes: [EntryID] = [],
    audiences: [EntryID] = [], themes: [EntryID] = [], words: [String] = []
  ) {
    self.id = id
    self.number = number
    self.chapter = chapter
    self.title = title
    self.territory = territory
    self.departments = departments
    self.objectives = objectives
    self.steps = steps
    self.actors = actors
    self.tools = tools
    self.indicators = indicators
    self.note = note
    self.structures = structures
    self.schemes = schemes
    self.audiences = audiences
    self.themes = themes
    self.words = words
  }
}

/// Who takes part in a practice, and as what if the guide says so.
public struct PracticeActor: Hashable, Sendable {
  public let name: String
  public let role: String?

  /// Makes an actor; the role may be unsaid.
  public init(name: String, role: String? = nil) {
    self.name = name
    self.role = role
  }
}

/// A chapter of practices.
public struct Chapter: Hashable, Sendable {
  public let id: EntryID
  public let number: Int
  public let title: String
}
