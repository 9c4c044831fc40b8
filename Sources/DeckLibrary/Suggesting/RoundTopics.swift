import GameEngine

/// What a round was about, as far as the library can take it up.
public struct RoundTopics: Hashable, Sendable {
  /// Case that was drawn.
  public var caseCard: CaseCard?
  /// Structure the adviser worked in.
  public var structureCard: StructureCard?
  /// Ids of the structures and schemes named as doors, once each time they were named.
  public var doorIDs: [EntryID]
  /// Lines the observers wrote.
  public var words: [String]

  /// Makes topics; what is unknown is left out.
  public init(
    caseCard: CaseCard? = nil, structureCard: StructureCard? = nil, doorIDs: [EntryID] = [],
    words: [String] = []
  ) {
    self.caseCard = caseCard
    self.structureCard = structureCard
    self.doorIDs = doorIDs
    self.words = words
  }
}

/// A practice that speaks to a round, and why it is offered.
public struct PracticeSuggestion: Hashable, Sendable {
  /// Practice offered.
  public let practice: Practice
  /// Why, in words a person can check.
  public let reason: String
}
