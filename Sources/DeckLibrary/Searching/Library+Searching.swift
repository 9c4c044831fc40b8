extension Library {
  /// Finds entries by what somebody types, best first, each with the reason it was found.
  ///
  /// Case, accents, plurals and other forms do not count; a typing error or two are forgiven; the
  /// last word may be unfinished. Same text, same library: same hits in the same order.
  public func search(
    _ text: String, kinds: Set<EntryKind>? = nil, limit: Int
  ) -> [SearchHit] {
    let query = SearchQuery(text)
    let matches = TermMatches.withoutEchoes(
      query.terms.map { TermMatches($0, in: index, isLong: query.isLong) })
    let named = self.named(text, query)
    let ranked = SearchRanking.rank(
      query, matches, in: index, meaning, kinds: kinds, bonus: bonus(text, query, named),
      limit: limit)
    let reasons = HitReasons(query, matches, in: self, named: named)
    return ranked.map { hit($0, reasons) }
  }

  /// Names the whole query is, if it is one; of a few words, the name they come near to.
  private func named(_ text: String, _ query: SearchQuery) -> [NameTable.Name] {
    let named = nameTable.names(withLettersOf: DoorKey(String(text.prefix(80))))
    guard named.isEmpty, query.terms.count <= Self.longestNearName else { return named }
    return Recognition(nameTable).name(in: text).map { [$0] } ?? []
  }

  private func bonus(
    _ text: String, _ query: SearchQuery, _ named: [NameTable.Name]
  ) -> [Int: NameBonus] {
    let key = DoorKey(String(text.prefix(80)))
    var bonus = Dictionary(
      nameTable.names(startingWith: key).map {
        ($0.door, NameBonus(weight: Self.begunNameBonus, isWhole: true))
      }, uniquingKeysWith: NameBonus.heavier)
    for document in index.titles[DoorKey(String(text.prefix(200))).letters] ?? [] {
      bonus[document] = NameBonus(weight: Self.nameBonus, isWhole: true)
    }
    for name in named {
      let earned =
        name.key.letters == key.letters
        ? NameBonus(weight: Self.nameBonus - Self.rankStep * Float(name.rank), isWhole: true)
        : nearBonus(name, query)
      bonus[name.door] = bonus[name.door].map { NameBonus.heavier($0, earned) } ?? earned
    }
    return bonus
  }

  /// What a name earns that a query comes near to, or holds among other words.
  private func nearBonus(_ name: NameTable.Name, _ query: SearchQuery) -> NameBonus {
    let words = name.key.words.count { !StopWords.contains($0) }
    let share = Float(words) / Float(max(1, query.terms.count(where: \.isRequired)))
    return NameBonus(weight: Self.nearNameBonus * min(1, share), isWhole: share >= 1)
  }

  /// What a query earns that is a name or a title: more than any words together.
  private static var nameBonus: Float { 10_000 }
  /// What a name of the second rank, an old one, earns less: more than any words together, too.
  private static var rankStep: Float { 1000 }
  /// What a query earns that comes near to a name: about as much as two rare words.
  private static var nearNameBonus: Float { 3 }
  /// Words up to which a query may be a mistyped name.
  private static var longestNearName: Int { 4 }
  /// What a query earns with which a name begins: about as much as a rare word in a name.
  private static var begunNameBonus: Float { 1.5 }

  var index: SearchIndex { searchIndex.get { SearchIndexBuilder.index(of: self) } }

  private var meaning: MeaningSpace { meaningSpace.get { MeaningSpace(index) } }

  private func hit(_ ranked: SearchRanking.Ranked, _ reasons: HitReasons) -> SearchHit {
    let document = index.documents[ranked.document]
    let entry = IndexedEntry(document, in: self)
    return SearchHit(
      kind: document.kind, id: entry.id, title: entry.title, status: entry.status,
      score: Double(ranked.score), reason: reasons.reason(for: entry, ranked))
  }
}
