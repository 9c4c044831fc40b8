/// The grid observers fill: a few headings, each with lines under it.
public struct ObservationGrid: Hashable, Codable, Sendable {
  public let id: String
  public let title: String
  public let sections: [GridSection]

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
  public let id: GridSectionID
  public let title: String
  /// One line that tells an observer what to write.
  public let hint: String
  public let kind: Kind

  /// What the lines under a heading name.
  public enum Kind: String, Codable, Sendable {
    case text
    case door
    case scheme
  }

  public init(id: GridSectionID, title: String, hint: String, kind: Kind) {
    self.id = id
    self.title = title
    self.hint = hint
    self.kind = kind
  }
}

/// Names a section of a grid, such as `questions`.
public struct GridSectionID: RawRepresentable, Hashable, Codable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public init(_ rawValue: String) { self.init(rawValue: rawValue) }
}
