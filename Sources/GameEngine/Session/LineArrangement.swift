/// How the room arranged the lines of a round: what it brought together, what it keeps apart.
public struct LineArrangement: Hashable, Codable, Sendable {
  /// Lines brought together by hand.
  public let groups: [ObservationGroup]
  /// Lines that are not to be brought together by the program.
  public let partings: [Parting]

  /// Makes an arrangement of its parts.
  public init(groups: [ObservationGroup], partings: [Parting]) {
    self.groups = groups
    self.partings = partings
  }
}

/// Lines the room keeps apart: those of one block from those of the others.
///
/// It says nothing of lines within a block, and what the room brings together by hand stands
/// together in any case.
public struct Parting: Hashable, Codable, Sendable {
  /// Blocks of lines, each line once; at least two blocks, none of them empty.
  public let blocks: [[ObservationID]]

  /// Sorts blocks and their lines; a line stands in the first block that has it.
  public init(blocks: [[ObservationID]]) {
    var seen: Set<ObservationID> = []
    self.blocks = blocks.map { block in Set(block).sorted().filter { seen.insert($0).inserted } }
      .filter { !$0.isEmpty }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Takes apart lines that stood together, each from all the others.
  public init(each lines: [ObservationID]) { self.init(blocks: lines.map { [$0] }) }
}
