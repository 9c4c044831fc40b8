import Foundation

/// Weighs the entries of an index against a query.
struct SearchRanking {
  /// An entry and its weight.
  struct Ranked: Comparable {
    let document: Int
    let score: Float
    /// The entry it is tied to, for one that has no word of the query.
    let tiedTo: Int?

    /// Heavier first, ties in the order of the library.
    static func < (left: Self, right: Self) -> Bool {
      left.score != right.score ? left.score > right.score : left.document < right.document
    }
  }

  /// Entries that answer to a query, best first, ties in the order of the library.
  static func rank(
    _ query: SearchQuery, _ matches: [TermMatches], in index: SearchIndex,
    kinds: Set<EntryKind>?, bonus: [Int: Float], limit: Int
  ) -> [Ranked] {
    var ranking = SearchRanking(documentCount: index.documents.count)
    for (term, matches) in zip(query.terms, matches) {
      ranking.add(matches, isRequired: term.isRequired, in: index)
    }
    let required = query.terms.count(where: \.isRequired)
    ranking.lessenWhatIsWanting(required: required, bonus: bonus)
    ranking.add(PassageEvidence(matches, in: index), index, kinds)
    let votes = TieVotes(
      ranking.scores, ranking.touched, index.ties,
      strength: min(1, Float(required) / fewTerms))
    ranking.add(votes)
    ranking.demote(index.ended)
    ranking.add(bonus)
    return ranking.best(limit, votes) { document in
      kinds?.contains(index.documents[document].kind) ?? true
    }
  }

  private var scores: [Float]
  private var matchedTerms: [UInt16]
  /// Best weight of the current term in each entry.
  private var termScores: [Float]
  /// Entries that have a weight, each once, and whether each is among them.
  private var touched: [Int32] = []
  private var isTouched: [Bool]

  private init(documentCount: Int) {
    scores = [Float](repeating: 0, count: documentCount)
    termScores = scores
    matchedTerms = [UInt16](repeating: 0, count: documentCount)
    isTouched = [Bool](repeating: false, count: documentCount)
  }

  private mutating func touch(_ document: Int32) {
    guard !isTouched[Int(document)] else { return }
    isTouched[Int(document)] = true
    touched.append(document)
  }

  private mutating func add(_ matches: TermMatches, isRequired: Bool, in index: SearchIndex) {
    var reached: [Int32] = []
    for match in matches.all {
      for posting in index.postings[Int(match.stem)] {
        let document = Int(posting.document)
        if termScores[document] == 0 { reached.append(posting.document) }
        termScores[document] = max(termScores[document], match.weight * posting.impact)
      }
    }
    for document in reached {
      let place = Int(document)
      touch(document)
      scores[place] += termScores[place]
      termScores[place] = 0
      if isRequired { matchedTerms[place] += 1 }
    }
  }

  /// Words of which all are wanted, and words from which hardly any is missed.
  private static let fewTerms: Float = 3
  private static let manyTerms: Float = 10
  /// How much a missing word counts in a few words, and in many.
  private static let strict: Float = 2
  private static let lenient: Float = 0.4

  /// Lessens each weight by the share of the query's words the entry has: the fewer the words, the
  /// more having all of them counts.
  private mutating func lessenWhatIsWanting(required: Int, bonus: [Int: Float]) {
    guard required > 0 else { return }
    let ease = (Self.manyTerms - Float(required)) / (Self.manyTerms - Self.fewTerms)
    let exponent = max(Self.lenient, Self.strict * min(1, max(0, ease)))
    for document in touched.lazy.map(Int.init) where bonus[document] == nil {
      let share = Float(min(Int(matchedTerms[document]), required)) / Float(required)
      scores[document] *= pow(share, exponent)
    }
  }

  /// Entries whose passages are looked at, of all kinds and of those asked for.
  private static let mostRead = 128
  /// What passages count beside words.
  private static let passageShare: Float = 0.5

  /// Adds what the passages of the heaviest entries are worth.
  private mutating func add(
    _ evidence: PassageEvidence, _ index: SearchIndex, _ kinds: Set<EntryKind>?
  ) {
    var read = Set(Self.heaviest(Self.mostRead, of: touched, scores))
    if let kinds {
      let wanted = touched.filter { kinds.contains(index.documents[Int($0)].kind) }
      read.formUnion(Self.heaviest(Self.mostRead, of: wanted, scores))
    }
    for document in read {
      scores[Int(document)] += Self.passageShare * evidence.weight(of: Int(document))
    }
  }

  /// The first few of these entries, heaviest first, ties in the order of the library.
  static func heaviest(_ limit: Int, of touched: [Int32], _ scores: [Float]) -> [Int32] {
    var best: [Int32] = []
    for document in touched {
      let isBefore = { (other: Int32) in
        let (mine, its) = (scores[Int(document)], scores[Int(other)])
        return mine != its ? mine > its : document < other
      }
      if best.count == limit {
        guard let last = best.last, isBefore(last) else { continue }
        best.removeLast()
      }
      best.insert(document, at: best.firstIndex(where: isBefore) ?? best.endIndex)
    }
    return best
  }

  /// Adds what an entry earns by what it is tied to.
  private mutating func add(_ votes: TieVotes) {
    for document in votes.reached {
      touch(document)
      scores[Int(document)] += votes.weights[Int(document)]
    }
  }

  /// Puts what no longer exists after what does, unless it is called by its name.
  private mutating func demote(_ documents: [Int]) {
    for document in documents { scores[document] *= 0.5 }
  }

  /// Adds what a query earns by being a name, whole or begun.
  private mutating func add(_ bonus: [Int: Float]) {
    for (document, weight) in bonus.sorted(by: { $0.key < $1.key }) {
      touch(Int32(document))
      scores[document] += weight
    }
  }

  /// The first few in order, found in one pass: sorting thousands to show twenty takes longer.
  private func best(_ limit: Int, _ votes: TieVotes, where isWanted: (Int) -> Bool) -> [Ranked] {
    var best: [Ranked] = []
    for document in touched.lazy.map(Int.init)
    where limit > 0 && scores[document] > 0 && isWanted(document) {
      let ranked = Ranked(
        document: document, score: scores[document],
        tiedTo: matchedTerms[document] == 0 ? votes.sources[Int32(document)] : nil)
      if best.count == limit {
        guard let last = best.last, ranked < last else { continue }
        best.removeLast()
      }
      best.insert(ranked, at: best.firstIndex { ranked < $0 } ?? best.endIndex)
    }
    return best
  }
}
