/// The stems of an index that answer to one word of a query.
struct TermMatches {
  /// A stem that answers.
  struct Match {
    let stem: Int32
    /// What an occurrence of it is worth, before how much of an entry it is.
    let weight: Float
  }

  /// Qualities of the ways in which a word of the library answers to a word of the query.
  private enum Quality {
    static let exact: Float = 1
    static let otherForm: Float = 0.95
    static let begun: Float = 0.8
    static let oneError: Float = 0.6
    static let twoErrors: Float = 0.45
    /// A word related to one the library has, and to one it has not.
    static let related: Float = 0.45
    static let standIn: Float = 0.58
    /// A band of ages for one of them.
    static let band: Float = 0.6
    /// What a faint word keeps of its weight, and a mistyped one of a paragraph.
    static let faint: Float = 0.6
    static let mistypedInParagraph: Float = 0.5
  }

  /// Stems of the word itself, of its forms and of what it begins.
  private(set) var direct: [Match] = []
  /// Stems of words near to a mistyped one, or related to it.
  private(set) var indirect: [Match] = []

  /// All stems that answer.
  var all: [Match] { direct + indirect }

  /// What every weight is multiplied by.
  private let share: Float

  init(_ term: SearchQuery.Term, in index: SearchIndex, isLong: Bool) {
    share = term.isFaint ? Quality.faint : 1
    var seen = Set<Int32>()
    if let number = index.stems[term.stem] {
      let quality = index.word(term.folded) == nil ? Quality.otherForm : Quality.exact
      direct.append(Match(stem: number, weight: share * quality * index.rarity[Int(number)]))
      seen.insert(number)
    }
    if term.isPrefix { addBegun(term, in: index, &seen) }
    if let age = term.age {
      for (band, stem) in index.bands where band.contains(age) {
        addIndirect(stem, Quality.band, in: index, &seen)
      }
    }
    let related = direct.isEmpty ? Quality.standIn : Quality.related
    for stem in RelatedWords.stems(relatedTo: term.stem) {
      addIndirect(index.stems[stem], related, in: index, &seen)
    }
    guard direct.isEmpty, !term.hasFigures else { return }
    for near in Self.nearWords(term, in: index, isLong: isLong) {
      let quality = near.errors > 1 ? Quality.twoErrors : Quality.oneError
      addIndirect(
        index.stemOfWord[near.word], isLong ? quality * Quality.mistypedInParagraph : quality,
        in: index, &seen)
    }
  }

  /// Adds the words that begin with the term, all as rare as the least rare of them: what was
  /// typed tells no more than that.
  private mutating func addBegun(
    _ term: SearchQuery.Term, in index: SearchIndex, _ seen: inout Set<Int32>
  ) {
    let stems = index.words(startingWith: term.folded).map { index.stemOfWord[$0] }
      .filter { seen.insert($0).inserted }
    let rarity = stems.map { index.rarity[Int($0)] }.min() ?? 0
    direct += stems.map { Match(stem: $0, weight: share * Quality.begun * rarity) }
  }

  private mutating func addIndirect(
    _ stem: Int32?, _ quality: Float, in index: SearchIndex, _ seen: inout Set<Int32>
  ) {
    guard let stem, seen.insert(stem).inserted else { return }
    indirect.append(Match(stem: stem, weight: share * quality * index.rarity[Int(stem)]))
  }

  // MARK: Echoes

  /// What a word related to one that another word of the query says better keeps of its weight.
  private static let echo: Float = 0.3

  /// The same matches, each stem whole for the word of the query that says it best: « patron » and
  /// « entreprise » are one « employeur », not two.
  static func withoutEchoes(_ all: [TermMatches]) -> [TermMatches] {
    var heaviest: [Int32: (term: Int, weight: Float)] = [:]
    for (term, matches) in all.enumerated() {
      for match in matches.all where match.weight > heaviest[match.stem]?.weight ?? 0 {
        heaviest[match.stem] = (term, match.weight)
      }
    }
    return all.enumerated().map { term, matches in
      var matches = matches
      matches.indirect = matches.indirect.map { match in
        guard heaviest[match.stem]?.term != term else { return match }
        return Match(stem: match.stem, weight: echo * match.weight)
      }
      return matches
    }
  }

  // MARK: Mistyped words

  /// Typing errors forgiven in a word: none under four letters, two from seven.
  static func forgiven(in word: String) -> Int {
    switch word.utf8.count {
    case ..<4: 0
    case ..<7: 1
    default: 2
    }
  }

  /// Letters from which a beginning can be told to be mistyped; four fit too many words.
  private static let shortestMistypedPrefix = 5

  /// Words nearest to a mistyped one, whole if there are any, else begun.
  private static func nearWords(
    _ term: SearchQuery.Term, in index: SearchIndex, isLong: Bool
  ) -> [(word: Int, errors: Int)] {
    // A paragraph has words enough: one that the library has not is not stretched far.
    let limit = isLong ? min(1, forgiven(in: term.folded) - 1) : forgiven(in: term.folded)
    guard limit > 0 else { return [] }
    let typed = Array(term.folded.utf8)
    let whole = nearWords(typed, limit: limit, isPrefix: false, in: index)
    guard whole.isEmpty, term.isPrefix, typed.count >= shortestMistypedPrefix else { return whole }
    return nearWords(typed, limit: limit, isPrefix: true, in: index)
  }

  /// Words at the smallest distance there is.
  private static func nearWords(
    _ typed: [UInt8], limit: Int, isPrefix: Bool, in index: SearchIndex
  ) -> [(word: Int, errors: Int)] {
    let letters = SearchIndex.letterSet(typed)
    var limit = limit
    var found: [(word: Int, errors: Int)] = []
    for word in index.words.indices
    where (letters & ~index.letterSets[word]).nonzeroBitCount <= limit {
      let candidate = Array(index.words[word].utf8)
      guard
        let errors = EditDistance.between(typed, candidate, limit: limit, isPrefix: isPrefix)
      else { continue }
      limit = min(limit, errors)
      found.append((word, errors))
    }
    return found.filter { $0.errors == limit }
  }
}
