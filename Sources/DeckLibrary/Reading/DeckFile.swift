/// One of the files a deck is made of.
public enum DeckFile: String, CaseIterable, Sendable, Comparable {
  case info = "paquet.json"
  case cases = "cas.json"
  case structures = "structures.json"
  case schemes = "dispositifs.json"
  case practices = "pratiques.json"
  case orientation = "orientation.json"
  case grids = "grille.json"

  /// Name of the file in its folder.
  public var name: String { rawValue }

  /// Orders files as a deck is read.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
