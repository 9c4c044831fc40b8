import GameEngine

extension Library {
  /// Finds entries by what somebody types, best first, each with the reason it was found.
  ///
  /// Case, accents, plurals and other forms do not count; a typing error or two are forgiven; the
  /// last word may be unfinished. Same text, same library: same hits in the same order.
  public func search(
    _ text: String, kinds: Set<EntryKind>? = nil, limit: Int
  ) -> [SearchHit] {
    let query = SearchQuery(text)
    let named = nameTable.names(withLettersOf: DoorKey(String(text.prefix(80))))
    let bonus = Dictionary(
      named.map { ($0.door, Float(100 - 10 * $0.rank)) }, uniquingKeysWith: max)
    let ranked = SearchRanking.rank(
      query, in: index, kinds: kinds, bonus: bonus, limit: limit)
    let reasons = HitReasons(query, in: self, named: named)
    return ranked.map { hit($0, reasons) }
  }

  var index: SearchIndex { searchIndex.get { SearchIndexBuilder.index(of: self) } }

  private func hit(_ ranked: SearchRanking.Ranked, _ reasons: HitReasons) -> SearchHit {
    let document = index.documents[ranked.document]
    let entry = IndexedEntry(document, in: self)
    return SearchHit(
      kind: document.kind, id: entry.id, title: entry.title, status: entry.status,
      score: Double(ranked.score), reason: reasons.reason(for: entry, document: ranked.document))
  }
}

/// What a hit tells of an entry, whatever its kind.
struct IndexedEntry {
  let kind: EntryKind
  let id: EntryID
  let title: String
  let status: EntryStatus?
  /// Names of what took its place.
  let successors: [String]
  let fields: [SearchField]

  init(_ document: SearchIndex.Document, in library: Library) {
    kind = document.kind
    var status: EntryStatus?
    var successors: [String] = []
    switch document.kind {
    case .structure:
      let structure = library.structures[document.position]
      (id, title, fields) = (structure.id, structure.name, library.fields(of: structure))
      status = structure.standing.status
    case .scheme:
      let scheme = library.schemes[document.position]
      (id, title, fields) = (scheme.id, scheme.name, library.fields(of: scheme))
      status = scheme.standing.status
      successors = scheme.replacedBy.compactMap(library.doorName)
    case .practice:
      let practice = library.practices[document.position]
      (id, title, fields) = (practice.id, practice.title, library.fields(of: practice))
    case .orientation:
      let question = library.orientation[document.position]
      (id, title, fields) = (question.id, question.question, library.fields(of: question))
    case .case:
      let entry = library.cases[document.position]
      (id, title, fields) = (entry.id, entry.card.title, library.fields(of: entry))
    }
    self.status = status
    self.successors = successors
  }
}
