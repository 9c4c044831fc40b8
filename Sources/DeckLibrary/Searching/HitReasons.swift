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
  }

  /// Word of a field that answers to a term.
  private struct Answer {
    let term: Int
    /// Offsets of its bytes.
    let offsets: Range<Int>
    let isDirect: Bool
  }

  /// Places of terms; a query has few.
  private struct TermSet {
    private var bits: UInt64 = 0

    init() {}

    init(all count: Int) { bits = 1 << UInt64(count) - 1 }

    init(_ answers: [Answer]) {
      for answer in answers { insert(answer.term) }
    }

    var isEmpty: Bool { bits == 0 }
    var count: Int { bits.nonzeroBitCount }

    func contains(_ term: Int) -> Bool { bits & 1 << UInt64(term) != 0 }

    mutating func insert(_ term: Int) { bits |= 1 << UInt64(term) }

    mutating func remove(_ term: Int) { bits &= ~(1 << UInt64(term)) }
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
    var unexplained = TermSet(all: terms.count)
    var evidence: [Evidence] = []
    while evidence.count < Self.quotedFields, !unexplained.isEmpty,
      let best = bestField(among: fields, for: unexplained)
    {
      evidence.append(quote(best.answers, in: best.field))
      for answer in best.answers { unexplained.remove(answer.term) }
    }
    return evidence
  }

  /// First of the fields that explain most of these terms; a word itself counts for more than one
  /// like it.
  private func bestField(
    among fields: [SearchField], for wanted: TermSet
  ) -> (field: SearchField, answers: [Answer])? {
    var best: (field: SearchField, answers: [Answer])?
    var bestWeight = 0
    for field in fields {
      let answers = answers(in: field.text, to: wanted)
      guard !answers.isEmpty else { continue }
      let weight = TermSet(answers).count + TermSet(answers.filter(\.isDirect)).count
      if weight > bestWeight { (best, bestWeight) = ((field, answers), weight) }
      if weight == 2 * wanted.count { break }
    }
    return best
  }

  private func answers(in text: String, to wanted: TermSet) -> [Answer] {
    var answers: [Answer] = []
    WordSplitter.forEachWord(in: text) { word, offsets in
      for term in terms.indices where wanted.contains(term) {
        let isDirect = terms[term].direct.contains(word)
        guard isDirect || terms[term].indirect.contains(word) else { continue }
        answers.append(Answer(term: term, offsets: offsets, isDirect: isDirect))
      }
    }
    return answers
  }

  private func quote(_ answers: [Answer], in field: SearchField) -> Evidence {
    let plain = TermSet(answers.filter(\.isDirect))
    let window = Self.tightest(answers.filter { $0.isDirect || !plain.contains($0.term) })
    let readAs = window.first { !$0.isDirect }
    return Evidence(
      field: field,
      words: Self.excerpt(
        window.map { WordSplitter.range($0.offsets, in: field.text) }, of: field.text),
      readAs: readAs.map { terms[$0.term].written })
  }

  /// Shortest run of answers, in words, that has all the terms.
  private static func tightest(_ answers: [Answer]) -> ArraySlice<Answer> {
    let wanted = TermSet(answers).count
    var best = answers[...]
    for start in answers.indices {
      var met = TermSet()
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
