/// The grid observers fill: a few headings, each with lines under it.
public struct ObservationGrid: Hashable, Codable, Sendable {
  /// Stable name of the grid in its deck.
  public let id: String
  /// Title shown above the grid.
  public let title: String
  /// Headings, in the order they are filled.
  public let sections: [GridSection]

  /// Makes a grid of its parts.
  public init(id: String, title: String, sections: [GridSection]) {
    self.id = id
    self.title = title
    self.sections = sections
  }

  /// The section of that id, if the grid has one.
  public func section(_ id: GridSectionID) -> GridSection? {
    sections.first { $0.id == id }
  }
}

/// One heading of a grid.
public struct GridSection: Hashable, Codable, Sendable {
  /// Stable name of the section.
  public let id: GridSectionID
  /// Heading, as shown.
  public let title: String
  /// One line that tells an observer what to write.
  public let hint: String
  /// What its lines name.
  public let kind: Kind

  /// What the lines under a heading name.
  public enum Kind: String, Codable, Sendable {
    /// Free words.
    case text
    /// A structure or scheme worth opening.
    case door
    /// A scheme.
    case scheme
  }

  /// Makes a section of its parts.
  public init(id: GridSectionID, title: String, hint: String, kind: Kind) {
    self.id = id
    self.title = title
    self.hint = hint
    self.kind = kind
  }
}
