/// Reads words nobody knows as the words near to them that others have written.
struct MistypedWords {
  /// Letters from which a word may be a mistyped one.
  private static let shortest = 5
  /// Words looked at under one key at most; a key that fits more tells nothing.
  private static let mostNeighbours = 64

  private let words: [String]
  private let counts: [Int]
  private let isKnown: [Bool]
  private var neighbours: [UInt64: [Int32]] = [:]

  /// Takes the distinct words of some texts, how often each stands there, and whether each is a
  /// word of the library.
  init(_ words: [String], counts: [Int], isKnown: [Bool]) {
    self.words = words
    self.counts = counts
    self.isKnown = isKnown
    for (place, word) in words.enumerated() where Self.isComparable(word) {
      for key in Self.keys(of: Array(word.utf8)) {
        neighbours[key, default: []].append(Int32(place))
      }
    }
  }

  /// The word each word is read as, most often itself.
  func readings() -> [Int] {
    var readings = Array(words.indices)
    for place in words.indices.sorted(by: { standing($0) > standing($1) })
    where !isKnown[place] && Self.isComparable(words[place]) {
      if let nearest = nearest(to: place) { readings[place] = readings[nearest] }
    }
    return readings
  }

  /// The nearest of the words that stand before it; of two as near, the first of them.
  private func nearest(to place: Int) -> Int? {
    let typed = Array(words[place].utf8)
    let limit = TermMatches.forgiven(in: words[place])
    let others = Set(
      Self.keys(of: typed).flatMap { (neighbours[$0] ?? []).prefix(Self.mostNeighbours) })
    return others.map(Int.init).filter { standing($0) > standing(place) }
      .compactMap { other in
        EditDistance.between(typed, Array(words[other].utf8), limit: limit)
          .map { (errors: $0, place: other) }
      }
      .min { left, right in
        left.errors != right.errors
          ? left.errors < right.errors : standing(left.place) > standing(right.place)
      }?.place
  }

  /// Known words before others, then the frequent, then the first written.
  private func standing(_ place: Int) -> (Int, Int, Int) {
    (isKnown[place] ? 1 : 0, counts[place], -place)
  }

  private static func isComparable(_ word: String) -> Bool {
    word.utf8.count >= shortest && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// Keys that two words a typing error apart share: the word, and the word without each letter.
  private static func keys(of letters: [UInt8]) -> Set<UInt64> {
    var keys: Set<UInt64> = [hash(letters, without: nil)]
    for place in letters.indices { keys.insert(hash(letters, without: place)) }
    return keys
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ letters: [UInt8], without omitted: Int?) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (place, letter) in letters.enumerated() where place != omitted {
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
    }
    return hash
  }
}
