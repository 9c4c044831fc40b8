/// What somebody typed, as words to look for.
struct SearchQuery {
  let terms: [Term]
  /// Tells whether it is a paragraph rather than a few words.
  let isLong: Bool

  /// A word of a query.
  struct Term {
    let folded: String
    let stem: String
    /// As it was typed.
    let written: String
    /// Tells whether it may still be being typed: the last word, with no space after it.
    let isPrefix: Bool
    /// Tells whether an entry without it is any the worse: a stop word is not missed.
    let isRequired: Bool
    /// Tells whether it says little where it stands.
    let isFaint: Bool
    /// The age it tells, if it tells one.
    let age: Int?

    /// Tells whether it has figures, in which nothing is mistyped.
    var hasFigures: Bool { folded.utf8.contains { (0x30...0x39).contains($0) } }
  }

  /// Longest query that is read; a page of notes, and no more.
  static let maximumLength = 4_000
  /// Words of a query that count; the rest of a pasted page does not.
  static let maximumTerms = 200
  /// Words from which a query is a paragraph.
  static let longFrom = 9

  init(_ text: String) {
    let text = String(text.prefix(Self.maximumLength))
    let words = NumberedWords.placedWords(in: text)
    var seen: Set<String> = []
    let telling = words.enumerated().compactMap {
      place, word -> (WordSplitter.Word, String, Bool)? in
      let isLast = place == words.count - 1 && word.range.upperBound == text.endIndex
      guard isLast || !StopWords.contains(word.folded) else { return nil }
      let stem = FrenchStemmer.stem(word.folded)
      return seen.insert(stem).inserted ? (word, stem, isLast) : nil
    }
    let isLong = telling.count >= Self.longFrom
    self.isLong = isLong
    terms = telling.prefix(Self.maximumTerms).map { word, stem, isLast in
      Term(
        folded: word.folded, stem: stem, written: String(text[word.range]),
        isPrefix: isLast && !isLong, isRequired: !StopWords.contains(word.folded),
        isFaint: isLong && FaintWords.contains(stem), age: SpokenAge.age(word, in: text))
    }
  }
}
