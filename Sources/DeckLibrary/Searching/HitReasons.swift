/// Finds out, for an entry that was found, which of its words answered.
struct HitReasons {
  /// A field of an entry, and the words of it that answer.
  struct Evidence {
    let field: SearchField
    /// Words as the entry writes them.
    let words: String
    /// Word of the query for which a near or related one was taken, if any.
    let readAs: String?
  }

  /// Fields quoted at most.
  private static let quotedFields = 2
  /// Letters of an excerpt that runs from the first word that answers to the last.
  private static let longestExcerpt = 48

  private let named: [NameTable.Name]
  private let terms: [Term]

  private struct Term {
    let written: String
    /// Words of the library that answer to it: its own forms, then near or related ones.
    let direct, indirect: Set<String>

    func isAnswered(by word: String) -> Bool { direct.contains(word) || indirect.contains(word) }
  }

  /// Word of a field that answers to a term.
  private struct Answer {
    let term: Int
    let word: WordSplitter.Word
  }

  init(_ query: SearchQuery, in library: Library, named: [NameTable.Name]) {
    self.named = named
    let index = library.index
    terms = query.terms.map { term in
      let matches = TermMatches(term, in: index)
      return Term(
        written: term.written, direct: index.words(of: matches.direct),
        indirect: index.words(of: matches.indirect))
    }
  }

  /// Sentence that says why an entry was found.
  func reason(for entry: IndexedEntry, document: Int) -> String {
    var parts: [String]
    if let name = named.filter({ $0.door == document && isDoor(entry) })
      .min(by: { Self.order($0) < Self.order($1) })
    {
      parts = [ReasonSentences.isName(name.text, name.role, of: entry.title)]
    } else {
      parts = evidence(in: entry.fields).map { ReasonSentences.found($0, kind: entry.kind) }
    }
    if entry.status == .ended { parts.append(ReasonSentences.ended(entry.successors)) }
    return Typography.typeset(parts.joined(separator: " ; "))
  }

  /// An old name is told as one, even when it is also listed among the other names.
  private static func order(_ name: NameTable.Name) -> Int {
    switch name.role {
    case .name: 0
    case .acronym: 1
    case .formerName: 2
    default: 3
    }
  }

  private func isDoor(_ entry: IndexedEntry) -> Bool {
    entry.kind == .structure || entry.kind == .scheme
  }

  /// Fields that answer most of the query's words, the telling ones first.
  private func evidence(in fields: [SearchField]) -> [Evidence] {
    let found = fields.map { (field: $0, answers: answers(in: $0.text)) }
    var unexplained = Set(terms.indices)
    var evidence: [Evidence] = []
    while evidence.count < Self.quotedFields {
      let open = found.map { field, answers in
        (field: field, answers: answers.filter { unexplained.contains($0.term) })
      }
      guard let best = open.max(by: { weight($0.answers) < weight($1.answers) }),
        !best.answers.isEmpty
      else { break }
      evidence.append(quote(best.answers, in: best.field))
      unexplained.subtract(best.answers.map(\.term))
    }
    return evidence
  }

  /// How much a field explains: a word itself counts for more than a word like it.
  private func weight(_ answers: [Answer]) -> Int {
    Self.termCount(answers) + Self.termCount(answers.filter(isDirect))
  }

  private func isDirect(_ answer: Answer) -> Bool {
    terms[answer.term].direct.contains(answer.word.folded)
  }

  private static func termCount(_ answers: [Answer]) -> Int { Set(answers.map(\.term)).count }

  private func answers(in text: String) -> [Answer] {
    WordSplitter.placedWords(in: text).flatMap { word in
      terms.indices.filter { terms[$0].isAnswered(by: word.folded) }
        .map { Answer(term: $0, word: word) }
    }
  }

  private func quote(_ answers: [Answer], in field: SearchField) -> Evidence {
    let plain = Set(answers.filter(isDirect).map(\.term))
    let window = Self.tightest(answers.filter { isDirect($0) || !plain.contains($0.term) })
    let readAs = window.first { !isDirect($0) }
    return Evidence(
      field: field, words: Self.excerpt(window.map(\.word.range), of: field.text),
      readAs: readAs.map { terms[$0.term].written })
  }

  /// Shortest run of answers, in words, that has all the terms.
  private static func tightest(_ answers: [Answer]) -> ArraySlice<Answer> {
    let wanted = termCount(answers)
    var best = answers[...]
    for start in answers.indices {
      var met = Set<Int>()
      guard
        let end = answers[start...].firstIndex(where: { answer in
          met.insert(answer.term)
          return met.count == wanted
        })
      else { break }
      if end - start + 1 < best.count { best = answers[start...end] }
    }
    return best
  }

  private static func excerpt(_ ranges: [Range<String.Index>], of text: String) -> String {
    guard let first = ranges.first, let last = ranges.last else { return "" }
    let whole = text[first.lowerBound..<last.upperBound]
    return whole.count <= longestExcerpt
      ? String(whole) : ranges.map { String(text[$0]) }.joined(separator: " … ")
  }
}
