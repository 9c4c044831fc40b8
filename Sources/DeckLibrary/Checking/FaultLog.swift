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

  /// Tells whether anything was noted of a file.
  func hasFault(of file: String) -> Bool { entries.contains { $0.file == file } }

  /// Takes over what another log noted.
  func add(_ other: FaultLog) {
    for entry in other.entries where !isFull { entries.append(entry) }
  }

  /// Faults in the order of the files, then of the places in them.
  func faults(at places: FaultPlaces) -> [DeckFault] {
    let offsets = Dictionary(grouping: entries, by: \.file)
      .mapValues { Set($0.compactMap(\.offset)) }
    let known = places.find(offsets)
    let faults = entries.map { entry in
      fault(
        for: entry,
        at: entry.offset.flatMap { known[entry.file]?[$0] }
          ?? FaultPlace(file: places.file(called: entry.file)))
    }
    return faults.enumerated().sorted {
      Self.sortKey($0.element, at: $0.offset, order: places.order)
        < Self.sortKey($1.element, at: $1.offset, order: places.order)
    }.map(\.element)
  }

  private static func sortKey(
    _ fault: DeckFault, at index: Int, order: [String]
  ) -> (Int, TextPosition, Int) {
    let end = TextPosition(line: .max, column: .max)
    return (order.firstIndex(of: fault.file) ?? -1, fault.position ?? end, index)
  }

  private func fault(for entry: Entry, at place: FaultPlace) -> DeckFault {
    let sentences = FaultSentences.sentences(for: entry.defect)
    return DeckFault(
      file: FaultSentences.shown(place.file), position: place.position,
      entry: entry.entry.map { FaultSentences.shown($0) },
      field: entry.field.map { FaultSentences.shown($0) }, severity: entry.defect.severity,
      message: sentences.message, remedy: sentences.remedy)
  }
}
