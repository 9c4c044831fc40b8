import GameEngine

/// A case of the deck: its card, and the family it is filed under.
public struct CaseEntry: Hashable, Sendable {
  public let card: CaseCard
  public let family: Topic

  public var id: EntryID { card.id.rawValue }
}

extension CaseEntry {
  /// Words of the situation, counted as a voice would say them.
  public var spokenWords: Int { ReadingAloud.words(in: card.situation) }
}
