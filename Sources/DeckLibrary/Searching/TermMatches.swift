/// The stems of an index that answer to one word of a query.
struct TermMatches {
  /// How a word of the library answers to a word of the query.
  enum Kind: Equatable {
    case exact
    /// Another form of the word.
    case form
    /// The word goes on after what was typed.
    case prefix
    /// The word, but for typing errors.
    case near(errors: Int)

    var quality: Float {
      switch self {
      case .exact: 1
      case .form: 0.95
      case .prefix: 0.8
      case .near(let errors): errors == 1 ? 0.6 : 0.45
      }
    }
  }

  /// Best quality of each stem, in the order of stems.
  private(set) var stems: [(stem: Int32, quality: Float)] = []
  /// Tells whether the word is not in the library, and others near it were taken.
  private(set) var isMisspelt = false

  init(_ term: SearchQuery.Term, in index: SearchIndex) {
    var qualities: [Int32: Float] = [:]
    func add(_ stem: Int32, _ kind: Kind) {
      qualities[stem] = max(qualities[stem] ?? 0, kind.quality)
    }
    if let word = index.word(term.folded) {
      add(index.stemOfWord[word], .exact)
    } else if let stem = index.stems[FrenchStemmer.stem(term.folded)] {
      add(stem, .form)
    }
    if term.isPrefix {
      for word in index.words(startingWith: term.folded) {
        add(index.stemOfWord[word], .prefix)
      }
    }
    if qualities.isEmpty {
      isMisspelt = true
      for match in Self.nearWords(term, in: index) {
        add(index.stemOfWord[match.word], .near(errors: match.errors))
      }
    }
    stems = qualities.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Words of the library that answer.
  func words(in index: SearchIndex) -> Set<String> {
    let stems = Set(stems.map(\.stem))
    return Set(
      index.words.indices.lazy.filter { stems.contains(index.stemOfWord[$0]) }.map {
        index.words[$0]
      })
  }

  /// Typing errors forgiven in a word: none under four letters, two from seven.
  static func forgiven(in word: String) -> Int {
    switch word.utf8.count {
    case ..<4: 0
    case ..<7: 1
    default: 2
    }
  }

  /// Words nearest to a mistyped one, all at the smallest distance there is.
  private static func nearWords(
    _ term: SearchQuery.Term, in index: SearchIndex
  ) -> [(word: Int, errors: Int)] {
    let typed = Array(term.folded.utf8)
    let letters = SearchIndex.letterSet(typed)
    var limit = forgiven(in: term.folded)
    guard limit > 0 else { return [] }
    var found: [(word: Int, errors: Int)] = []
    for word in index.words.indices
    where (letters & ~index.letterSets[word]).nonzeroBitCount <= limit {
      let candidate = Array(index.words[word].utf8)
      guard
        let errors = EditDistance.between(typed, candidate, limit: limit, isPrefix: term.isPrefix)
      else { continue }
      limit = min(limit, errors)
      found.append((word, errors))
    }
    return found.filter { $0.errors == limit }
  }
}
