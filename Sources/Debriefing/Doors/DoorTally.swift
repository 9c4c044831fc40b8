import DeckLibrary
import GameEngine

/// A door named in a round, and where it leads.
public struct DoorTally: Hashable, Sendable {
  /// Its name today, or as it was first said when the library does not know it.
  public let name: String
  /// The other ways it was said, each once.
  public let saidAs: [String]
  /// What it is.
  public let destination: Destination
  /// Number of distinct observers who named it; zero for one named in the debriefing only.
  public let seenBy: Int
  /// Number of persons who observed the round.
  public let observers: Int
  /// The door as the debriefing noted it, with its remark.
  public let noted: Door?
  /// Where it leads, by the library.
  public let path: DoorPath

  /// What a door is.
  public enum Destination: Hashable, Sendable {
    /// A structure of the library.
    case structure(Structure)
    /// A scheme of the library.
    case scheme(Scheme)
    /// A question the public asks often, and whom it leads to.
    case question(OrientationQuestion)
    /// Something the library does not know.
    case unknown
  }
}

/// Where a door leads: the structure that answers first, those that can too, and schemes.
public struct DoorPath: Hashable, Sendable {
  /// The structure that answers first; nil where the library does not know.
  public let main: Structure?
  /// Structures that can answer too.
  public let secondary: [Structure]
  /// Schemes to speak of there, none that no longer exists.
  public let schemes: [Scheme]

  /// Takes what the library says, if it says something.
  init(_ orientation: Orientation?) {
    main = orientation?.main
    secondary = orientation?.secondary ?? []
    schemes = orientation?.schemes ?? []
  }
}
