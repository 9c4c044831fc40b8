/// What the entries that answer best say for those they are tied to.
struct TieVotes {
  /// Entries that are heard.
  private static let voters = 16
  /// What a tie is worth, and a shared audience or theme.
  private static let tieShare: Float = 0.5
  private static let topicShare: Float = 0.25

  /// What each entry earns.
  private(set) var weights: [Float]
  /// Entries that earn something.
  private(set) var reached: [Int32] = []
  /// The entry each earns most from by a tie.
  private(set) var sources: [Int32: Int] = [:]
  private var heaviest: [Int32: Float] = [:]

  /// How loud they speak.
  private let strength: Float

  /// Hears the heaviest of the entries the words have reached, as loud as told: a word by itself
  /// tells enough.
  init(_ scores: [Float], _ touched: [Int32], _ ties: EntryTies, strength: Float) {
    self.strength = strength
    weights = [Float](repeating: 0, count: scores.count)
    let voters = SearchRanking.heaviest(Self.voters, of: touched, scores)
    for voter in voters { follow(ties.ties[Int(voter)], from: Int(voter), scores[Int(voter)]) }
    share(ties, voters, scores, touched)
  }

  private mutating func follow(_ ties: [EntryTies.Tie], from voter: Int, _ score: Float) {
    for tie in ties {
      let weight = strength * Self.tieShare * score * tie.weight
      add(weight, to: tie.document)
      guard weight > heaviest[tie.document] ?? 0 else { continue }
      heaviest[tie.document] = weight
      sources[tie.document] = voter
    }
  }

  /// Entries of the same audiences and themes speak for one another, and none for itself.
  private mutating func share(
    _ ties: EntryTies, _ voters: [Int32], _ scores: [Float], _ touched: [Int32]
  ) {
    var votes = [Float](repeating: 0, count: ties.topicCount)
    for voter in voters {
      for share in ties.topics[Int(voter)] {
        votes[Int(share.topic)] += scores[Int(voter)] * share.weight
      }
    }
    let own = Dictionary(uniqueKeysWithValues: voters.map { ($0, scores[Int($0)]) })
    let wanted = touched + reached.filter { scores[Int($0)] == 0 }
    for document in wanted {
      let shares = ties.topics[Int(document)]
      let heard = shares.reduce(Float(0)) { $0 + $1.weight * votes[Int($1.topic)] }
      let weight = shares.isEmpty ? 0 : heard - (own[document] ?? 0)
      if weight > 0 { add(strength * Self.topicShare * weight, to: document) }
    }
  }

  private mutating func add(_ weight: Float, to document: Int32) {
    if weights[Int(document)] == 0 { reached.append(document) }
    weights[Int(document)] += weight
  }
}
