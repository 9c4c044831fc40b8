/// Reads what lines say, all the lines of a room at once: what a mistyped word stands for shows in
/// what the others wrote.
struct EssenceReader {
  /// Words that turn a sentence round.
  private static let negations: Set<String> = [
    "ne", "pas", "non", "jamais", "sans", "rien", "aucun", "aucune", "ni",
  ]

  /// A word or an entry, before it is known how rare it is.
  private enum Token: Hashable {
    case word(String)
    case entry(EntryID)
    case negation
  }

  private let library: Library
  private let recognition: Recognition

  init(_ library: Library) {
    self.library = library
    recognition = Recognition(library.nameTable)
  }

  /// What each text says, in order; what has no telling word says nothing.
  func essences(of texts: [String]) -> [LineEssence] {
    let read = corrected(texts.map(tokens))
    var counts: [Token: Int] = [:]
    for tokens in read {
      for token in Set(tokens) { counts[token, default: 0] += 1 }
    }
    let numbers = Self.numbered(counts, inOrderOf: read)
    return read.map { tokens in
      let telling = Set(tokens.filter { !Self.isDecisive($0) }.compactMap { numbers[$0] })
      let decisive = Set(tokens.filter(Self.isDecisive).compactMap { numbers[$0] })
      return LineEssence(tokens: telling.sorted(), decisive: decisive.sorted())
    }
  }

  /// Numbers tokens from the rarest to the most frequent, ties in the order they were met.
  private static func numbered(
    _ counts: [Token: Int], inOrderOf read: [[Token]]
  ) -> [Token: Int32] {
    var met: Set<Token> = []
    let order = read.joined().filter { met.insert($0).inserted }.enumerated()
      .sorted { (counts[$0.element] ?? 0, $0.offset) < (counts[$1.element] ?? 0, $1.offset) }
    return Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($1.element, Int32($0)) })
  }

  private static func isDecisive(_ token: Token) -> Bool {
    switch token {
    case .negation: true
    case .word(let word): word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    case .entry: false
    }
  }

  /// Entries named in a text, and its other words that tell something.
  private func tokens(of text: String) -> [Token] {
    let words = NumberedWords.placedWords(in: text)
    var tokens: [Token] = []
    var place = 0
    for held in recognition.heldNames(in: text, words: words) {
      tokens += words[place..<held.words.lowerBound].compactMap { token($0.folded) }
      tokens.append(.entry(library.nameTable.doors[held.name.door].id))
      place = held.words.upperBound
    }
    return tokens + words[place...].compactMap { token($0.folded) }
  }

  private func token(_ word: String) -> Token? {
    if Self.negations.contains(word) { return .negation }
    return StopWords.contains(word) ? nil : .word(word)
  }

  /// The same tokens with mistyped words read as what they stand for, and words as their stems.
  private func corrected(_ read: [[Token]]) -> [[Token]] {
    var places: [String: Int] = [:]
    var words: [String] = []
    var counts: [Int] = []
    for case .word(let word) in read.joined() {
      let place = places[word] ?? words.count
      if place == words.count {
        places[word] = place
        words.append(word)
        counts.append(0)
      }
      counts[place] += 1
    }
    let index = library.index
    let mistyped = MistypedWords(
      words, counts: counts, isKnown: words.map { index.word($0) != nil })
    let stems = mistyped.readings().map { FrenchStemmer.stem(words[$0]) }
    return read.map { tokens in
      tokens.map { token in
        guard case .word(let word) = token, let place = places[word] else { return token }
        return .word(stems[place])
      }
    }
  }
}
