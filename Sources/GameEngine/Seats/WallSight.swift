/// What the facilitator looks at, so that the wall shows it too: the latest alone counts.
public struct WallSight: Equatable, Codable, Sendable {
  /// The phase it holds for.
  public let phase: Phase
  /// Which column, view or card is looked at.
  public var view: Int
  /// Which item is chosen.
  public var chosen: Int
  /// Characters of the card being read that stand above what is seen, whatever the width.
  public var read: Int
  /// Which question to the room is shown.
  public var prompt: Int

  /// Makes a sight of its parts.
  public init(phase: Phase, view: Int = 0, chosen: Int = 0, read: Int = 0, prompt: Int = 0) {
    self.phase = phase
    self.view = view
    self.chosen = chosen
    self.read = read
    self.prompt = prompt
  }
}
