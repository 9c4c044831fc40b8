import GameEngine

/// Which lines the room keeps apart.
struct KeptApart {
  /// By line, the block it stands in within each parting that has it.
  private var blocks: [ObservationID: [(parting: Int, block: Int)]] = [:]

  init(_ partings: [Parting]) {
    for (parting, value) in partings.enumerated() {
      for (block, lines) in value.blocks.enumerated() {
        for line in lines { blocks[line, default: []].append((parting, block)) }
      }
    }
  }

  /// Tells whether a line is not to be brought together with any of some others.
  func separates(_ line: ObservationID, from others: [ObservedLine]) -> Bool {
    guard let mine = blocks[line] else { return false }
    return others.contains { other in
      (blocks[other.id] ?? []).contains { theirs in
        mine.contains { $0.parting == theirs.parting && $0.block != theirs.block }
      }
    }
  }

  /// Tells whether any of some lines is not to be brought together with any of some others.
  func separates(_ lines: [ObservedLine], from others: [ObservedLine]) -> Bool {
    !blocks.isEmpty && lines.contains { separates($0.id, from: others) }
  }
}
