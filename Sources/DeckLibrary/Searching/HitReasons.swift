/// Finds out, for an entry that was found, which of its words answered.
struct HitReasons {
  /// A field of an entry, and the words of it that answer.
  struct Evidence {
    let field: SearchField
    /// Words as the entry writes them.
    let words: String
    /// Word of the query for which a near or related one was taken, if any.
    let readAs: String?
    /// Tells whether the query has all the words of the field.
    let isWhole: Bool
  }

  /// Fields quoted at most.
  private static let quotedFields = 2
  /// Letters of an excerpt that runs from the first word that answers to the last.
  private static let longestExcerpt = 48

  /// Words of a longer excerpt that are quoted.
  private static let mostFragments = 4

  /// Words of a query that are looked for in what is quoted; a paragraph has more.
  private static let quotedTerms = 60

  private let library: Library
  private let named: [NameTable.Name]
  /// Words of the query, as they were typed.
  private let written: [String]
  /// How many of them, the first ones, say something where they stand.
  private let tellingCount: Int
  /// What each of them is worth.
  private let worth: [Float]
  /// Tells whether the query is a paragraph, in which some words tell more than others.
  private let isLong: Bool
  /// Terms that each word of the library answers to: by itself, or as near or related.
  private var answering: [String: [(term: Int, isDirect: Bool)]] = [:]

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

  init(
    _ query: SearchQuery, _ matches: [TermMatches], in library: Library,
    named: [NameTable.Name]
  ) {
    self.library = library
    self.named = named
    let told = Array(zip(query.terms, matches))
    let telling = (told.filter { !$0.0.isFaint } + told.filter { $0.0.isFaint })
      .prefix(Self.quotedTerms)
    tellingCount = telling.count { !$0.0.isFaint }
    written = telling.map(\.0.written)
    worth = telling.map { $0.1.all.map(\.weight).max() ?? 0 }
    isLong = query.isLong
    for (term, (_, matches)) in telling.enumerated() {
      let direct = library.index.words(of: matches.direct)
      for word in direct { answering[word, default: []].append((term, true)) }
      for word in library.index.words(of: matches.indirect).subtracting(direct) {
        answering[word, default: []].append((term, false))
      }
    }
  }

  /// Sentence that says why an entry was found.
  func reason(for entry: IndexedEntry, _ ranked: SearchRanking.Ranked) -> String {
    var parts: [String]
    if let name = named.filter({ $0.door == ranked.document && isDoor(entry) })
      .min(by: { Self.order($0) < Self.order($1) })
    {
      parts = [ReasonSentences.isName(name.text, name.role, of: entry.title)]
    } else {
      let telling = evidence(of: tellingCount, in: entry.fields)
      parts = ReasonSentences.found(
        telling.isEmpty ? evidence(of: written.count, in: entry.fields) : telling,
        kind: entry.kind)
    }
    if parts.isEmpty, let tie = ranked.tiedTo {
      let other = IndexedEntry(library.index.documents[tie], in: library)
      parts = [ReasonSentences.tied(to: other.title)]
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

  /// Fields that answer most of so many of the query's words, the telling ones first.
  private func evidence(of count: Int, in fields: [SearchField]) -> [Evidence] {
    var unexplained = TermSet(all: count)
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
    var bestWeight: Float = 0
    for field in fields {
      let answers = answers(in: field.text, to: wanted)
      guard !answers.isEmpty else { continue }
      let weight = weight(of: answers, in: field)
      if weight > bestWeight { (best, bestWeight) = ((field, answers), weight) }
    }
    return best
  }

  private func weight(of answers: [Answer], in field: SearchField) -> Float {
    let (met, direct) = (TermSet(answers), TermSet(answers.filter(\.isDirect)))
    guard isLong else { return Float(met.count + direct.count) }
    let sum = written.indices.reduce(Float(0)) { sum, term in
      sum + (direct.contains(term) ? 2 : met.contains(term) ? 1 : 0) * worth[term]
    }
    return sum * Self.share(of: answers, in: field)
  }

  /// How many of the words of a field answer, of those that tell something.
  private static func share(of answers: [Answer], in field: SearchField) -> Float {
    let telling = NumberedWords.words(in: field.text).count { !StopWords.contains($0) }
    return Float(Set(answers.map(\.offsets)).count) / Float(max(1, telling))
  }

  private func answers(in text: String, to wanted: TermSet) -> [Answer] {
    var answers: [Answer] = []
    // Held here, lest everything else be copied for every word.
    let answering = answering
    NumberedWords.forEachWord(in: text) { word, offsets in
      for (term, isDirect) in answering[word] ?? [] where wanted.contains(term) {
        answers.append(Answer(term: term, offsets: offsets, isDirect: isDirect))
      }
    }
    return answers
  }

  private func quote(_ answers: [Answer], in field: SearchField) -> Evidence {
    let direct = answers.filter(\.isDirect)
    let plain = TermSet(direct)
    // A word that was typed is not told as one like another that was typed.
    let places = Set(direct.map(\.offsets))
    let window = Self.tightest(
      answers.filter {
        $0.isDirect || !plain.contains($0.term) && !places.contains($0.offsets)
      })
    let readAs = window.first { !$0.isDirect }
    return Evidence(
      field: field,
      words: Self.excerpt(
        window.map { WordSplitter.range($0.offsets, in: field.text) }, of: field.text),
      readAs: readAs.map { written[$0.term] }, isWhole: Self.share(of: answers, in: field) >= 1)
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
    if whole.count <= longestExcerpt { return String(whole) }
    var met = Set<String>()
    return ranges.map { String(text[$0]) }.filter { met.insert($0.lowercased()).inserted }
      .prefix(mostFragments).joined(separator: " … ")
  }
}
