import GameEngine

/// An observation grid of the deck, and when to choose it.
public struct GridEntry: Hashable, Sendable {
  /// Grid observers fill.
  public let grid: ObservationGrid
  /// When to choose it, in a sentence.
  public let usage: String
}
