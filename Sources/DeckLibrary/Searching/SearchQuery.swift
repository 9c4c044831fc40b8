/// What somebody typed, as words to look for.
struct SearchQuery {
  let terms: [Term]

  /// A word of a query.
  struct Term {
    let folded: String
    /// As it was typed.
    let written: String
    /// Tells whether it may still be being typed: the last word, with no space after it.
    let isPrefix: Bool
    /// Tells whether an entry without it is any the worse: a stop word is not missed.
    let isRequired: Bool
  }

  /// Longest query that is read; nobody types more.
  static let maximumLength = 400
  /// Words of a query that count; the rest of a pasted page does not.
  static let maximumTerms = 16

  init(_ text: String) {
    let text = String(text.prefix(Self.maximumLength))
    let words = WordSplitter.placedWords(in: text)
    let all = words.enumerated().compactMap { place, word -> Term? in
      let isLast = place == words.count - 1 && word.range.upperBound == text.endIndex
      let isStop = StopWords.contains(word.folded)
      guard !isStop || isLast else { return nil }
      return Term(
        folded: word.folded, written: String(text[word.range]), isPrefix: isLast,
        isRequired: !isStop)
    }
    terms = Array(all.prefix(Self.maximumTerms))
  }
}
