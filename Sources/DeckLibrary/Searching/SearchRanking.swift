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
    _ query: SearchQuery, _ matches: [TermMatches], in index: SearchIndex, _ meaning: MeaningSpace,
    kinds: Set<EntryKind>?, bonus: [Int: NameBonus], limit: Int
  ) -> [Ranked] {
    var ranking = SearchRanking(documentCount: index.documents.count)
    let worths = Self.worths(query, matches)
    for (worth, matches) in zip(worths, matches) { ranking.add(matches, worth, in: index) }
    let required = query.terms.count(where: \.isRequired)
    ranking.lessenWhatIsWanting(required: required, of: worths.reduce(0, +), bonus: bonus)
    ranking.add(PassageEvidence(matches, in: index), index, kinds)
    let votes = TieVotes(
      ranking.scores, ranking.touched, index.ties,
      strength: min(1, Float(required) / fewTerms))
    ranking.add(votes)
    ranking.favourWhatIsNear(matches, in: meaning)
    ranking.demote(index.ended)
    ranking.add(bonus)
    return ranking.best(limit, votes) { document in
      kinds?.contains(index.documents[document].kind) ?? true
    }
  }

  private var scores: [Float]
  /// What the words each entry has are worth, of those that are missed where they are not.
  private var matchedWorth: [Float]
  private var isMatched: [Bool]
  /// Best weight of the current term in each entry, with how much of it the term is and without.
  private var termScores: [Float]
  private var termWeights: [Float]
  /// Entries that have a weight, each once, and whether each is among them.
  private var touched: [Int32] = []
  private var isTouched: [Bool]

  private init(documentCount: Int) {
    scores = [Float](repeating: 0, count: documentCount)
    termScores = scores
    termWeights = scores
    matchedWorth = scores
    isMatched = [Bool](repeating: false, count: documentCount)
    isTouched = [Bool](repeating: false, count: documentCount)
  }

  private mutating func touch(_ document: Int32) {
    guard !isTouched[Int(document)] else { return }
    isTouched[Int(document)] = true
    touched.append(document)
  }

  /// What each word of a query is worth, where an entry has it not: the rarer, the more; nothing
  /// for a stop word.
  private static func worths(_ query: SearchQuery, _ matches: [TermMatches]) -> [Float] {
    let weights = matches.map { $0.all.map(\.weight).max() ?? 0 }
    let known = weights.filter { $0 > 0 }
    let mean = known.isEmpty ? 1 : known.reduce(0, +) / Float(known.count)
    return zip(query.terms, weights).map { term, weight in
      guard term.isRequired else { return 0 }
      return evenness + (1 - evenness) * (weight > 0 ? weight / mean : 1)
    }
  }

  /// How much all words are worth the same.
  private static let evenness: Float = 0.5
  /// What a word is worth at least that answers less well than another would.
  private static let leastAnswer: Float = 0.5

  private mutating func add(_ matches: TermMatches, _ worth: Float, in index: SearchIndex) {
    var reached: [Int32] = []
    var heaviest: Float = 0
    for match in matches.all {
      heaviest = max(heaviest, match.weight)
      for posting in index.postings[Int(match.stem)] {
        let document = Int(posting.document)
        if termScores[document] == 0 { reached.append(posting.document) }
        termScores[document] = max(termScores[document], match.weight * posting.impact)
        termWeights[document] = max(termWeights[document], match.weight)
      }
    }
    for document in reached {
      let place = Int(document)
      touch(document)
      scores[place] += termScores[place]
      let answer = termWeights[place] / heaviest
      matchedWorth[place] += worth * (Self.leastAnswer + (1 - Self.leastAnswer) * answer)
      isMatched[place] = true
      termScores[place] = 0
      termWeights[place] = 0
    }
  }

  /// Words of which all are wanted, and words from which hardly any is missed.
  private static let fewTerms: Float = 3
  private static let manyTerms: Float = 10
  /// How much a missing word counts in a few words, and in many.
  private static let strict: Float = 2.5
  private static let lenient: Float = 0.4

  /// Lessens each weight by the share of the query's words the entry has: the fewer the words, the
  /// more having all of them counts.
  private mutating func lessenWhatIsWanting(
    required: Int, of worth: Float, bonus: [Int: NameBonus]
  ) {
    guard required > 0, worth > 0 else { return }
    let ease = (Self.manyTerms - Float(required)) / (Self.manyTerms - Self.fewTerms)
    let exponent = max(Self.lenient, Self.strict * min(1, max(0, ease)))
    for document in touched.lazy.map(Int.init) where !(bonus[document]?.isWhole ?? false) {
      scores[document] *= pow(min(1, matchedWorth[document] / worth), exponent)
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

  /// What nearness counts beside words.
  private static let nearnessShare: Float = 1.5

  /// Favours the entries that are met with the words of the query, whether or not they have them.
  private mutating func favourWhatIsNear(_ matches: [TermMatches], in meaning: MeaningSpace) {
    var weights: [Int32: Float] = [:]
    for match in matches.lazy.flatMap(\.direct) {
      weights[match.stem] = max(match.weight, weights[match.stem] ?? 0)
    }
    let sorted = weights.sorted { $0.key < $1.key }.map { (stem: $0.key, weight: $0.value) }
    let nearness = meaning.nearness(of: touched, to: sorted)
    for (document, nearness) in zip(touched, nearness) {
      scores[Int(document)] *= 1 + Self.nearnessShare * max(0, nearness)
    }
  }

  /// Puts what no longer exists after what does, unless it is called by its name.
  private mutating func demote(_ documents: [Int]) {
    for document in documents { scores[document] *= 0.5 }
  }

  /// Adds what a query earns by being a name, whole or begun.
  private mutating func add(_ bonus: [Int: NameBonus]) {
    for (document, bonus) in bonus.sorted(by: { $0.key < $1.key }) {
      touch(Int32(document))
      scores[document] += bonus.weight
    }
  }

  /// The first few in order, found in one pass: sorting thousands to show twenty takes longer.
  private func best(_ limit: Int, _ votes: TieVotes, where isWanted: (Int) -> Bool) -> [Ranked] {
    var best: [Ranked] = []
    for document in touched.lazy.map(Int.init)
    where limit > 0 && scores[document] > 0 && isWanted(document) {
      let ranked = Ranked(
        document: document, score: scores[document],
        tiedTo: !isMatched[document] ? votes.sources[Int32(document)] : nil)
      if best.count == limit {
        guard let last = best.last, ranked < last else { continue }
        best.removeLast()
      }
      best.insert(ranked, at: best.firstIndex { ranked < $0 } ?? best.endIndex)
    }
    return best
  }
}
