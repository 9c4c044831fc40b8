/// Weighs the entries of an index against a query.
struct SearchRanking {
  /// An entry and its weight.
  struct Ranked: Comparable {
    let document: Int
    let score: Float

    /// Heavier first, ties in the order of the library.
    static func < (left: Self, right: Self) -> Bool {
      left.score != right.score ? left.score > right.score : left.document < right.document
    }
  }

  /// Entries that answer to a query, best first, ties in the order of the library.
  static func rank(
    _ query: SearchQuery, in index: SearchIndex, kinds: Set<EntryKind>?,
    bonus: [Int: Float], limit: Int
  ) -> [Ranked] {
    var ranking = SearchRanking(documentCount: index.documents.count)
    for term in query.terms { ranking.add(term, in: index) }
    ranking.demote(index.ended)
    ranking.add(bonus)
    return ranking.best(limit, required: query.terms.count(where: \.isRequired)) { document in
      kinds?.contains(index.documents[document].kind) ?? true
    }
  }

  private var scores: [Float]
  private var matchedTerms: [UInt16]
  /// Best weight of the current term in each entry.
  private var termScores: [Float]
  private var touched: [Int32] = []

  private init(documentCount: Int) {
    scores = [Float](repeating: 0, count: documentCount)
    termScores = scores
    matchedTerms = [UInt16](repeating: 0, count: documentCount)
  }

  private mutating func add(_ term: SearchQuery.Term, in index: SearchIndex) {
    var reached: [Int32] = []
    let matches = TermMatches(term, in: index)
    for match in matches.direct + matches.indirect {
      for posting in index.postings[Int(match.stem)] {
        let document = Int(posting.document)
        if termScores[document] == 0 { reached.append(posting.document) }
        termScores[document] = max(termScores[document], match.weight * posting.impact)
      }
    }
    for document in reached {
      let place = Int(document)
      if scores[place] == 0 { touched.append(document) }
      scores[place] += termScores[place]
      termScores[place] = 0
      if term.isRequired { matchedTerms[place] += 1 }
    }
  }

  /// Puts what no longer exists after what does, unless it is called by its name.
  private mutating func demote(_ documents: [Int]) {
    for document in documents { scores[document] *= 0.5 }
  }

  /// Adds what a query earns by being a name, whole or begun.
  private mutating func add(_ bonus: [Int: Float]) {
    for (document, weight) in bonus.sorted(by: { $0.key < $1.key }) {
      if scores[document] == 0 { touched.append(Int32(document)) }
      scores[document] += weight
      matchedTerms[document] = .max
    }
  }

  /// The first few in order, found in one pass: sorting thousands to show twenty takes longer.
  private func best(
    _ limit: Int, required: Int, where isWanted: (Int) -> Bool
  ) -> [Ranked] {
    var best: [Ranked] = []
    for document in touched.lazy.map(Int.init) where limit > 0 && isWanted(document) {
      let ranked = Ranked(
        document: document, score: scores[document] * coverage(document, of: required))
      if best.count == limit {
        guard let last = best.last, ranked < last else { continue }
        best.removeLast()
      }
      best.insert(ranked, at: best.firstIndex { ranked < $0 } ?? best.endIndex)
    }
    return best
  }

  /// Share of the query's words an entry has, squared: having all of them counts.
  private func coverage(_ document: Int, of required: Int) -> Float {
    guard required > 0 else { return 1 }
    let share = Float(min(Int(matchedTerms[document]), required)) / Float(required)
    return share * share
  }
}
