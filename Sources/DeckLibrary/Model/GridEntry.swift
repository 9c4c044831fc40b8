import GameEngine

/// An observation grid of the deck, and when to choose it.
public struct GridEntry: Hashable, Sendable {
  public let grid: ObservationGrid
  public let usage: String
}
