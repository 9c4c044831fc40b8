import GameEngine

/// A case of the deck: its card, and the family it is filed under.
public struct CaseEntry: Hashable, Sendable {
  /// Card as it is drawn.
  public let card: CaseCard
  /// Family it is filed under.
  public let family: Topic
  /// What people say when they speak of it: everyday words, by which alone it is found.
  public let words: [String]

  /// Stable id.
  public var id: EntryID { card.id.rawValue }
}

extension CaseEntry {
  /// Words of the situation, counted as a voice would say them.
  public var spokenWords: Int { ReadingAloud.words(in: card.situation) }
}
