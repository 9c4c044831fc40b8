import GameEngine

/// What one person alone saw: one line, or several of hers that say the same.
public struct SeenOnce: Hashable, Sendable {
  /// Her lines, in the order they were written; never empty.
  public let lines: [ObservedLine]
  /// Heading the first stands under.
  public let section: GridSection
  /// Words of the first line.
  public let text: String
  /// Why her lines stand together; nil for one line.
  public let bond: SeenTogether.Bond?
  /// Number of persons who observed the round.
  public let observers: Int
}

/// What several persons saw.
///
/// The number is told as « vu par 4 sur 7 », never as a rate, and orders nothing.
public struct SeenTogether: Hashable, Sendable {
  /// Their lines, in the order they were written; at least two.
  public let lines: [ObservedLine]
  /// Heading the first stands under.
  public let section: GridSection
  /// Words of the first line.
  public let text: String
  /// Why the lines stand together.
  public let bond: Bond
  /// Number of distinct persons who wrote them.
  public let seenBy: Int
  /// Number of persons who observed the round.
  public let observers: Int

  /// Why lines stand together.
  public enum Bond: Hashable, Sendable {
    /// The group brought them together, and may split them.
    case byHand
    /// They say the same words, capitals and accents aside.
    case sameWords
    /// They name the same entry of the library.
    case sameEntry
  }

  /// The other ways it was written, each once, in the order they were written.
  public var otherWordings: [String] {
    var seen: Set = [Wording.key(text)]
    return lines.map(\.text).filter { seen.insert(Wording.key($0)).inserted }
  }
}

/// What was seen under one heading; what one person alone saw comes first.
public struct SectionView: Hashable, Sendable {
  /// The heading.
  public let section: GridSection
  /// What one person alone saw, in the order it was written.
  public let lonely: [SeenOnce]
  /// What several saw, in the order it was first written.
  public let groups: [SeenTogether]
}
