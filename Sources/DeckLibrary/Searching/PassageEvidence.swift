/// Weighs how well single passages of an entry answer a query.
///
/// The best passage counts whole, each next one less, and only for words that no better one has
/// explained: an entry is not found by saying the same word ten times.
struct PassageEvidence {
  /// Passages of an entry that count.
  private static let mostPassages = 8
  /// What a passage keeps of the share of the one before it.
  private static let damping: Float = 0.7

  private let index: SearchIndex
  /// Term each stem answers to; -1 for a stem that answers to none.
  private var terms: [Int32]
  /// What an answer of each stem is worth.
  private var weights: [Float]

  init(_ matches: [TermMatches], in index: SearchIndex) {
    self.index = index
    terms = [Int32](repeating: -1, count: index.rarity.count)
    weights = [Float](repeating: 0, count: index.rarity.count)
    for (term, matches) in matches.enumerated() {
      for match in matches.all where match.weight > weights[Int(match.stem)] {
        terms[Int(match.stem)] = Int32(term)
        weights[Int(match.stem)] = match.weight
      }
    }
  }

  /// What all passages of an entry are worth.
  func weight(of document: Int) -> Float {
    var found = index.passages.places(of: document).compactMap(answer)
    var explained = Set<Int32>()
    var sum: Float = 0
    var share: Float = 1
    for _ in 0..<Self.mostPassages {
      guard let best = found.indices.max(by: { found[$0].weight < found[$1].weight }),
        found[best].weight > 0
      else { break }
      sum += share * found[best].weight
      share *= Self.damping
      explained.formUnion(found.remove(at: best).answers.lazy.map(\.term))
      for place in found.indices { found[place].forget(explained) }
    }
    return sum
  }

  /// A passage with words that answer.
  private struct Answer {
    /// Terms it answers to, each once, with the weight of the best answer.
    var answers: [(term: Int32, weight: Float)] = []
    /// How much of the passage answers, times what its tier is worth.
    var share: Float = 0
    var weight: Float { share * answers.reduce(0) { $0 + $1.weight } }

    mutating func add(_ term: Int32, _ weight: Float) {
      if let place = answers.firstIndex(where: { $0.term == term }) {
        answers[place].weight = max(answers[place].weight, weight)
      } else {
        answers.append((term, weight))
      }
    }

    mutating func forget(_ explained: Set<Int32>) {
      answers.removeAll { explained.contains($0.term) }
    }
  }

  private func answer(of passage: Int) -> Answer? {
    var answer = Answer()
    var answered: Float = 0
    var all: Float = 0
    for stem in index.passages.stems(of: passage) {
      let rarity = index.rarity[Int(stem)]
      all += rarity
      guard terms[Int(stem)] >= 0 else { continue }
      answer.add(terms[Int(stem)], weights[Int(stem)])
      answered += min(rarity, weights[Int(stem)])
    }
    guard answered > 0 else { return nil }
    answer.share = Self.worth(of: index.passages.tier(of: passage)) * answered / all
    return answer
  }

  /// Names are short and chosen, and so is, nearly, what people say; what else is written says many
  /// things.
  private static func worth(of tier: SearchField.Tier) -> Float {
    switch tier {
    case .names: 1
    case .spoken: 0.6
    case .headings, .text: 0.5
    }
  }
}
