/// Finds out, for an entry that was found, which of its words answered.
struct HitReasons {
  /// A field of an entry, and the words of it that answer.
  struct Evidence {
    let field: SearchField
    /// Words as the entry writes them.
    let words: String
    /// Word of the query that had to be read otherwise, if any.
    let misspelt: String?
  }

  /// Fields quoted at most.
  private static let quotedFields = 2
  /// Letters of an excerpt that runs from the first word that answers to the last.
  private static let longestExcerpt = 48

  private let named: [NameTable.Name]
  private let terms: [Term]

  private struct Term {
    let typed: String
    /// Words of the library that answer to it.
    let words: Set<String>
    let isMisspelt: Bool
  }

  init(_ query: SearchQuery, in library: Library, named: [NameTable.Name]) {
    self.named = named
    let index = library.index
    terms = query.terms.map { term in
      let matches = TermMatches(term, in: index)
      return Term(
        typed: term.folded, words: matches.words(in: index), isMisspelt: matches.isMisspelt)
    }
  }

  /// Sentence that says why an entry was found.
  func reason(for entry: IndexedEntry, document: Int) -> String {
    var parts: [String]
    if let name = named.filter({ $0.door == document && isDoor(entry) })
      .min(by: { $0.rank < $1.rank })
    {
      parts = [ReasonSentences.isName(name.text, name.role, of: entry.title)]
    } else {
      parts = evidence(in: entry.fields).map { ReasonSentences.found($0, kind: entry.kind) }
    }
    if entry.status == .ended { parts.append(ReasonSentences.ended(entry.successors)) }
    return Typography.typeset(parts.joined(separator: " ; "))
  }

  private func isDoor(_ entry: IndexedEntry) -> Bool {
    entry.kind == .structure || entry.kind == .scheme
  }

  /// Fields that answer most of the query's words, the telling ones first.
  private func evidence(in fields: [SearchField]) -> [Evidence] {
    let answers = fields.map { field in
      (
        field,
        WordSplitter.placedWords(in: field.text).flatMap { word in
          terms.indices.filter { terms[$0].words.contains(word.folded) }.map {
            (term: $0, word: word)
          }
        }
      )
    }
    var unexplained = Set(terms.indices)
    var evidence: [Evidence] = []
    while evidence.count < Self.quotedFields, !unexplained.isEmpty {
      var best: (field: SearchField, answers: [(term: Int, word: WordSplitter.Word)])?
      var bestCount = 0
      for (field, found) in answers {
        let count = Set(found.map(\.term)).intersection(unexplained).count
        if count > bestCount { (best, bestCount) = ((field, found), count) }
      }
      guard let best else { break }
      evidence.append(quote(best.answers.filter { unexplained.contains($0.term) }, in: best.field))
      unexplained.subtract(best.answers.map(\.term))
    }
    return evidence
  }

  private func quote(
    _ answers: [(term: Int, word: WordSplitter.Word)], in field: SearchField
  ) -> Evidence {
    var firsts: [Int: Range<String.Index>] = [:]
    for answer in answers where firsts[answer.term] == nil {
      firsts[answer.term] = answer.word.range
    }
    let ranges = firsts.values.sorted { $0.lowerBound < $1.lowerBound }
    let misspelt = answers.map(\.term).first { terms[$0].isMisspelt }
    return Evidence(
      field: field, words: excerpt(ranges, of: field.text),
      misspelt: misspelt.map { terms[$0].typed })
  }

  private func excerpt(_ ranges: [Range<String.Index>], of text: String) -> String {
    guard let first = ranges.first, let last = ranges.last else { return "" }
    let whole = text[first.lowerBound..<last.upperBound]
    return whole.count <= Self.longestExcerpt
      ? String(whole) : ranges.map { String(text[$0]) }.joined(separator: " … ")
  }
}
