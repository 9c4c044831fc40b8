/// A good practice: one of the guide's 22, or one the users add.
public struct Practice: Hashable, Sendable {
  /// Stable id, such as `accueillir-2`.
  public let id: EntryID
  /// Number within its chapter, which alone does not identify it.
  public let number: Int
  /// Id of its chapter.
  public let chapter: EntryID
  /// Title as the guide prints it.
  public let title: String
  /// Where it was done, as the guide says it.
  public let territory: String
  /// Numbers of departments, as written (« 28 »).
  public let departments: [String]
  /// What it was meant for.
  public let objectives: [String]
  /// What was done, in order.
  public let steps: [String]
  /// Who took part.
  public let actors: [PracticeActor]
  /// What was used.
  public let tools: [String]
  /// How its makers looked at what came of it.
  public let indicators: [String]
  /// What else to know.
  public let note: String?
  /// Ids of structures.
  public let structures: [EntryID]
  /// Ids of schemes.
  public let schemes: [EntryID]
  /// Ids of audiences.
  public let audiences: [EntryID]
  /// Ids of themes.
  public let themes: [EntryID]
  /// What people say when they speak of it: everyday words, by which alone it is found.
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
  /// Name people read.
  public let name: String
  /// What it did there, if the guide says so.
  public let role: String?

  /// Makes an actor; the role may be unsaid.
  public init(name: String, role: String? = nil) {
    self.name = name
    self.role = role
  }
}

/// A chapter of practices.
public struct Chapter: Hashable, Sendable {
  /// Stable id, such as `accueillir-2`.
  public let id: EntryID
  /// Number within its list.
  public let number: Int
  /// Title as the guide prints it.
  public let title: String

  /// Makes a chapter.
  public init(id: EntryID, number: Int, title: String) {
    self.id = id
    self.number = number
    self.title = title
  }
}
