/// A card as it was when it was drawn.
public enum DrawnCard: Hashable, Sendable {
  case caseCard(CaseCard)
  case structureCard(StructureCard)

  /// Stable name of the card in its deck.
  public var id: CardID {
    switch self {
    case .caseCard(let card): card.id
    case .structureCard(let card): card.id
    }
  }
}
