import Foundation

/// Builds a search index, entry after entry.
///
/// Weights follow BM25F: occurrences weigh by tier and by how long the tier's text is in that
/// entry, and saturate.
struct SearchIndexBuilder {
  /// Weight of an occurrence in names, what people say, headings and running text.
  private static let tierWeights: [Float] = [12, 8, 4, 1]
  /// How much the length of each tier's text lessens an occurrence.
  private static let lengthShares: [Float] = [0.3, 0.4, 0.4, 0.75]
  /// Weighted occurrences at which an impact reaches one half.
  private static let saturation: Float = 10

  private var documents: [SearchIndex.Document] = []
  private var titles: [String: [Int]] = [:]
  private var ended: [Int] = []
  /// Stems of the words met so far, stop words included.
  private var stemOfMetWord: [String: Int32?] = [:]
  private var words: [String] = []
  private var stemOfWord: [Int32] = []
  private var stems: [String: Int32] = [:]
  private var occurrences: [[Occurrence]] = []
  /// Words in each tier of each entry.
  private var lengths: [[Int32]] = []
  private var passages = SearchedPassages()

  /// Stems of the entry at hand, and where each stands among them; -1 for those it has not.
  private var entry: [(stem: Int32, counts: SIMD4<UInt16>)] = []
  private var placeInEntry: [Int32] = []

  private struct Occurrence {
    let document: Int32
    let counts: SIMD4<UInt16>
  }

  /// Indexes all entries of a library.
  static func index(of library: Library) -> SearchIndex {
    var builder = SearchIndexBuilder()
    for (position, structure) in library.structures.enumerated() {
      if structure.standing.isEnded { builder.ended.append(builder.documents.count) }
      builder.add(.structure, position, library.fields(of: structure))
    }
    for (position, scheme) in library.schemes.enumerated() {
      if scheme.standing.isEnded { builder.ended.append(builder.documents.count) }
      builder.add(.scheme, position, library.fields(of: scheme))
    }
    for (position, practice) in library.practices.enumerated() {
      builder.add(.practice, position, library.fields(of: practice))
    }
    for (position, question) in library.orientation.enumerated() {
      builder.add(.orientation, position, library.fields(of: question))
    }
    for (position, entry) in library.cases.enumerated() {
      builder.add(.case, position, library.fields(of: entry))
    }
    return builder.finished(EntryTies(library, builder.documents))
  }

  private mutating func add(_ kind: EntryKind, _ position: Int, _ fields: [SearchField]) {
    let document = Int32(documents.count)
    documents.append(.init(kind: kind, position: position))
    var length = [Int32](repeating: 0, count: SearchField.Tier.allCases.count)
    for field in fields {
      if field.role == .title {
        titles[DoorKey(field.text).letters, default: []].append(Int(document))
      }
      let tier = field.tier.rawValue
      NumberedWords.forEachWord(in: field.text) { word, _ in
        guard let stem = stem(of: word) else { return }
        length[tier] += 1
        count(stem, tier: tier)
        passages.add(stem)
      }
      passages.endPassage(field.tier)
    }
    passages.endDocument()
    for (stem, counts) in entry {
      occurrences[Int(stem)].append(Occurrence(document: document, counts: counts))
      placeInEntry[Int(stem)] = -1
    }
    entry.removeAll(keepingCapacity: true)
    lengths.append(length)
  }

  /// Stem of a word, made at its first meeting; none for a stop word.
  private mutating func stem(of word: String) -> Int32? {
    if let known = stemOfMetWord[word] { return known }
    guard !StopWords.contains(word) else {
      stemOfMetWord[word] = .some(nil)
      return nil
    }
    let text = FrenchStemmer.stem(word)
    let stem = stems[text] ?? Int32(occurrences.count)
    if Int(stem) == occurrences.count {
      stems[text] = stem
      occurrences.append([])
      placeInEntry.append(-1)
    }
    stemOfMetWord[word] = stem
    words.append(word)
    stemOfWord.append(stem)
    return stem
  }

  private mutating func count(_ stem: Int32, tier: Int) {
    if placeInEntry[Int(stem)] < 0 {
      placeInEntry[Int(stem)] = Int32(entry.count)
      entry.append((stem, .zero))
    }
    let place = Int(placeInEntry[Int(stem)])
    if entry[place].counts[tier] < .max { entry[place].counts[tier] += 1 }
  }

  // MARK: Weighing

  private func finished(_ ties: EntryTies) -> SearchIndex {
    let order = words.indices.sorted { words[$0] < words[$1] }
    let norms = norms()
    var wordsOfStem = [[Int32]](repeating: [], count: occurrences.count)
    for (place, word) in order.enumerated() {
      wordsOfStem[Int(stemOfWord[word])].append(Int32(place))
    }
    return SearchIndex(
      documents: documents, titles: titles, ended: ended, words: order.map { words[$0] },
      letterSets: order.map { SearchIndex.letterSet(words[$0].utf8) },
      stemOfWord: order.map { stemOfWord[$0] }, stems: stems,
      postings: occurrences.map { list in list.map { posting($0, norms: norms) } },
      rarity: occurrences.map { rarity(of: $0.count) }, wordsOfStem: wordsOfStem,
      bands: stems.compactMap { word, stem in AgeBand(word).map { ($0, stem) } }
        .sorted { $0.1 < $1.1 }, passages: passages, ties: ties)
  }

  /// Divisor of each tier of each entry: 1 for a text of ordinary length, more for a long one.
  private func norms() -> [[Float]] {
    let tiers = SearchField.Tier.allCases.indices
    let means = tiers.map { tier in
      max(1, lengths.reduce(Float(0)) { $0 + Float($1[tier]) } / Float(max(1, lengths.count)))
    }
    return lengths.map { length in
      tiers.map { tier in
        let share = Self.lengthShares[tier]
        return 1 - share + share * Float(length[tier]) / means[tier]
      }
    }
  }

  private func posting(_ occurrence: Occurrence, norms: [[Float]]) -> SearchIndex.Posting {
    let norm = norms[Int(occurrence.document)]
    let weight = SearchField.Tier.allCases.indices.reduce(Float(0)) { sum, tier in
      sum + Self.tierWeights[tier] * Float(occurrence.counts[tier]) / norm[tier]
    }
    return .init(document: occurrence.document, impact: weight / (Self.saturation + weight))
  }

  private func rarity(of count: Int) -> Float {
    let total = Float(documents.count)
    return log(1 + (total - Float(count) + 0.5) / (Float(count) + 0.5))
  }
}
