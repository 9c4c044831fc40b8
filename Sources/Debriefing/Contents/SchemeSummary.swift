import DeckLibrary

/// What is known of a scheme, and where one enters it.
public struct SchemeSummary: Hashable, Sendable {
  /// The scheme.
  public let scheme: Scheme
  /// Structures one enters it by, none for a scheme that no longer exists.
  public let entrances: [Structure]
  /// What took its place, when it no longer exists.
  public let successors: [Scheme]

  init(_ scheme: Scheme, _ library: Library) {
    let isEnded = scheme.standing.isEnded
    self.scheme = scheme
    entrances =
      isEnded
      ? [] : scheme.entrances.compactMap(library.structure).filter { !$0.standing.isEnded }
    successors = isEnded ? scheme.replacedBy.compactMap(library.scheme) : []
  }
}
