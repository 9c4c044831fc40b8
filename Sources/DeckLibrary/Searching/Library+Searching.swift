extension Library {
  /// Finds entries by what somebody types, best first, each with the reason it was found.
  ///
  /// Case, accents, plurals and other forms do not count; a typing error or two are forgiven; the
  /// last word may be unfinished. Same text, same library: same hits in the same order.
  public func search(
    _ text: String, kinds: Set<EntryKind>? = nil, limit: Int
  ) -> [SearchHit] {
    let query = SearchQuery(text)
    let key = DoorKey(String(text.prefix(80)))
    let named = nameTable.names(withLettersOf: key)
    var bonus = Dictionary(
      nameTable.names(startingWith: key).map { ($0.door, Self.begunNameBonus) },
      uniquingKeysWith: max)
    bonus.merge(named.map { ($0.door, Self.nameBonus - Float($0.rank)) }, uniquingKeysWith: max)
    let ranked = SearchRanking.rank(
      query, in: index, kinds: kinds, bonus: bonus, limit: limit)
    let reasons = HitReasons(query, in: self, named: named)
    return ranked.map { hit($0, reasons) }
  }

  /// What a query earns that is a name: more than any words together.
  private static var nameBonus: Float { 100 }
  /// What a query earns with which a name begins: about as much as a rare word in a name.
  private static var begunNameBonus: Float { 1.5 }

  var index: SearchIndex { searchIndex.get { SearchIndexBuilder.index(of: self) } }

  private func hit(_ ranked: SearchRanking.Ranked, _ reasons: HitReasons) -> SearchHit {
    let document = index.documents[ranked.document]
    let entry = IndexedEntry(document, in: self)
    return SearchHit(
      kind: document.kind, id: entry.id, title: entry.title, status: entry.status,
      score: Double(ranked.score), reason: reasons.reason(for: entry, document: ranked.document))
  }
}
