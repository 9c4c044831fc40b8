/// Gathers the faults of a deck while it is read, up to a bound.
final class FaultLog {
  /// Faults kept; a hostile file could hold a million.
  static let limit = 1_000

  private(set) var entries: [Entry] = []

  struct Entry {
    let file: String
    let offset: Int?
    let entry: EntryID?
    let field: String?
    let defect: Defect
  }

  var hasErrors: Bool { entries.contains { $0.defect.severity == .error } }

  /// Tells whether nothing more is kept, so that nothing more need be looked for.
  var isFull: Bool { entries.count > Self.limit }

  func note(
    _ defect: Defect, file: String, offset: Int? = nil, entry: EntryID? = nil, field: String? = nil
  ) {
    guard !isFull else { return }
    let isLast = entries.count == Self.limit
    entries.append(
      Entry(
        file: file, offset: offset, entry: entry, field: field,
        defect: isLast ? .tooManyFaults : defect))
  }

  /// Faults in the order of the files, then of the places in them.
  func faults(in bytes: [DeckFile: [UInt8]]) -> [DeckFault] {
    let files = Dictionary(grouping: entries, by: \.file)
    let positions = files.reduce(into: [String: [Int: TextPosition]]()) { found, file in
      guard let known = DeckFile(rawValue: file.key) else { return }
      found[file.key] = TextPosition.positions(
        of: file.value.lazy.compactMap(\.offset), in: bytes[known] ?? [])
    }
    let order = DeckFile.allCases.map(\.name)
    return entries.enumerated().sorted { left, right in
      let leftKey = Self.sortKey(left.element, at: left.offset, order: order)
      return leftKey < Self.sortKey(right.element, at: right.offset, order: order)
    }.map { fault(for: $0.element, positions: positions) }
  }

  private static func sortKey(
    _ entry: Entry, at index: Int, order: [String]
  ) -> (Int, Int, Int) {
    (order.firstIndex(of: entry.file) ?? -1, entry.offset ?? Int.max, index)
  }

  private func fault(
    for entry: Entry, positions: [String: [Int: TextPosition]]
  ) -> DeckFault {
    let sentences = FaultSentences.sentences(for: entry.defect)
    return DeckFault(
      file: FaultSentences.shown(entry.file),
      position: entry.offset.flatMap { positions[entry.file]?[$0] },
      entry: entry.entry.map { FaultSentences.shown($0) },
      field: entry.field.map { FaultSentences.shown($0) }, severity: entry.defect.severity,
      message: sentences.message, remedy: sentences.remedy)
  }
}
