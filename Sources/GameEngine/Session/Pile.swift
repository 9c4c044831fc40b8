/// The two piles of the table.
public enum PileKind: String, CaseIterable, Codable, Sendable {
  /// Case cards.
  case cases
  /// Structure cards.
  case structures
}

/// Cards face down, in an order the seed decided.
public struct Pile: Equatable, Sendable {
  /// Every card of the pile, sorted, whatever has been drawn.
  public var all: [CardID] = []
  /// Cards still face down, the next one first.
  public var remaining: [CardID] = []
  /// How often the pile has been shuffled.
  public var shuffles = 0

  /// Takes a card out of those face down.
  mutating func take(_ id: CardID) {
    remaining.removeAll { $0 == id }
  }
}

/// The order a pile was shuffled into, written into the journal.
public struct PileOrder: Hashable, Codable, Sendable {
  /// Which pile.
  public var kind: PileKind
  /// Ids, the next card first.
  public var order: [CardID]

  /// Makes an order of its parts.
  public init(kind: PileKind, order: [CardID]) {
    self.kind = kind
    self.order = order
  }
}

/// The texts of a deck's cards, by which a drawn id becomes a card.
public struct CardCatalogue: Sendable {
  private let cases: [CardID: CaseCard]
  private let structures: [CardID: StructureCard]

  /// Makes a catalogue; of two cards with one id the first is kept.
  public init(cases: [CaseCard], structures: [StructureCard]) {
    self.cases = Dictionary(cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.structures = Dictionary(
      structures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The case card of that id.
  public func caseCard(_ id: CardID) -> CaseCard? { cases[id] }

  /// The structure card of that id.
  public func structureCard(_ id: CardID) -> StructureCard? { structures[id] }
}
