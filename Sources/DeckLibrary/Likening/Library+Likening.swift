extension Library {
  /// Brings together what says the same in another spelling: accents, plurals and other forms,
  /// typing errors, other names of an entry of the library.
  ///
  /// Two texts that differ by a negation or a number do not say the same.
  ///
  /// - Parameters:
  ///   - units: Texts that stand together already; never empty.
  ///   - mayJoin: Whether two units may stand together.
  /// - Returns: Places of units that are alike, two or more, each place once and in order.
  public func alike(_ units: [[String]], mayJoin: (Int, Int) -> Bool) -> [[Int]] {
    let essences = EssenceReader(self).essences(of: units.flatMap(\.self))
    var clusters = LikenessClusters()
    var start = 0
    for (unit, texts) in units.enumerated() {
      clusters.add(unit, essences[start..<start + texts.count], mayJoin: mayJoin)
      start += texts.count
    }
    return clusters.units.filter { $0.count > 1 }
  }
}

/// Units of which each is alike to the first one of its cluster, so that likeness does not drift.
private struct LikenessClusters {
  private(set) var units: [[Int]] = []
  /// What the first units say, and to which cluster each belongs.
  private var leaders: [(essence: LineEssence, cluster: Int)] = []
  /// Leaders by one of their rarest tokens: alike lines share one of those.
  private var places: [Int32: [Int]] = [:]

  mutating func add(
    _ unit: Int, _ essences: ArraySlice<LineEssence>, mayJoin: (Int, Int) -> Bool
  ) {
    for essence in essences {
      if let found = cluster(alikeTo: essence, unit, mayJoin) { return units[found].append(unit) }
    }
    for essence in Set(essences) where !essence.tokens.isEmpty { lead(essence) }
    units.append([unit])
  }

  private mutating func lead(_ essence: LineEssence) {
    for token in Self.telling(essence) { places[token, default: []].append(leaders.count) }
    leaders.append((essence, units.count))
  }

  /// The first cluster that says the same and that the unit may join.
  private func cluster(
    alikeTo essence: LineEssence, _ unit: Int, _ mayJoin: (Int, Int) -> Bool
  ) -> Int? {
    for leader in Set(Self.telling(essence).flatMap { places[$0] ?? [] }).sorted()
    where leaders[leader].essence.isAlike(essence) {
      let cluster = leaders[leader].cluster
      if units[cluster].allSatisfy({ mayJoin($0, unit) }) { return cluster }
    }
    return nil
  }

  /// Two alike lines want at most so many tokens of each other, so they share one of these; a
  /// longer line may be allowed one more than its shorter fellow.
  private static func telling(_ essence: LineEssence) -> ArraySlice<Int32> {
    essence.tokens.prefix(essence.allowance + 2)
  }
}
