/// Where the faults of a deck stand, in the files its author sees.
enum FaultPlaces {
  /// The deck's own files; offsets are bytes.
  case files([DeckFile: [UInt8]])
  /// Tables; offsets are numbers of cells.
  case tables(TableCells)

  /// Files in the order people read them.
  var order: [String] {
    switch self {
    case .files: DeckFile.allCases.map(\.name)
    case .tables: DeckTable.allCases.map(\.name)
    }
  }

  /// Name people see of a file of the deck.
  func file(called name: String) -> String {
    guard case .tables = self, let file = DeckFile(rawValue: name) else { return name }
    return DeckTable.main(of: file).name
  }

  /// Places of many offsets, by file.
  func find(_ offsets: [String: Set<Int>]) -> [String: [Int: FaultPlace]] {
    switch self {
    case .files(let bytes): Self.places(of: offsets, in: bytes)
    case .tables(let cells): offsets.mapValues { Self.places(of: $0, in: cells) }
    }
  }

  private static func places(
    of offsets: [String: Set<Int>], in bytes: [DeckFile: [UInt8]]
  ) -> [String: [Int: FaultPlace]] {
    offsets.reduce(into: [:]) { found, file in
      guard let known = DeckFile(rawValue: file.key) else { return }
      found[file.key] = TextPosition.positions(of: file.value, in: bytes[known] ?? [])
        .mapValues { FaultPlace(file: file.key, position: $0) }
    }
  }

  private static func places(of offsets: Set<Int>, in cells: TableCells) -> [Int: FaultPlace] {
    offsets.reduce(into: [:]) { found, offset in
      guard cells.places.indices.contains(offset) else { return }
      let place = cells.places[offset]
      found[offset] = FaultPlace(
        file: place.table.name,
        position: TextPosition(
          line: Int(place.row) + 1, column: Int(place.column) + 1, isCell: true))
    }
  }
}

/// A file, and a place in it when that is known.
struct FaultPlace {
  let file: String
  var position: TextPosition?
}
