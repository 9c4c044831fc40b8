/// An inverted index over all entries of a library: words lead to entries, with a weight.
///
/// Words are sorted, so that a prefix is a range of them; each leads to its stem, and stems lead
/// to entries, so that a word finds its other forms.
struct SearchIndex: Sendable {
  /// Entry an index speaks of: its kind and its place in the library's list.
  struct Document: Sendable {
    let kind: EntryKind
    let position: Int
  }

  /// Stem's presence in an entry.
  struct Posting: Sendable {
    let document: Int32
    /// How much of the entry the stem is, between 0 and 1.
    let impact: Float
  }

  let documents: [Document]
  /// Documents by the letters of their titles, structures and schemes excepted.
  let titles: [String: [Int]]
  /// Places of the documents that no longer exist.
  let ended: [Int]
  /// All words, folded and sorted.
  let words: [String]
  /// Letters each word has, as a set; words more than a few letters apart cannot be near.
  let letterSets: [UInt64]
  /// Stem of each word.
  let stemOfWord: [Int32]
  let stems: [String: Int32]
  /// Postings of each stem, by document.
  let postings: [[Posting]]
  /// How rare each stem is.
  let rarity: [Float]
  /// Places of the words of each stem.
  let wordsOfStem: [[Int32]]
  /// Bands of ages that entries speak of, each with its stem.
  let bands: [(band: AgeBand, stem: Int32)]
  /// The pieces entries are made of.
  let passages: SearchedPassages
  /// What ties entries to each other.
  let ties: EntryTies

  /// Place of a word, if the library has it.
  func word(_ folded: String) -> Int? {
    let place = firstWord(notBefore: folded)
    return place < words.count && words[place] == folded ? place : nil
  }

  /// Words that begin with a prefix.
  func words(startingWith prefix: String) -> Range<Int> {
    let start = firstWord(notBefore: prefix)
    // No folded word holds the highest scalar, so this is where the prefix's words end.
    return start..<firstWord(notBefore: prefix + "\u{10FFFF}")
  }

  private func firstWord(notBefore text: String) -> Int {
    var range = 0..<words.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = words[middle] < text ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  /// All words of the library whose stems are among these.
  func words(of matches: [TermMatches.Match]) -> Set<String> {
    Set(matches.flatMap { wordsOfStem[Int($0.stem)] }.map { words[Int($0)] })
  }

  /// Set of the letters and digits of a folded word.
  static func letterSet(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0) { set, letter in
      switch letter {
      case 0x61...0x7A: set | 1 << UInt64(letter - 0x61)
      case 0x30...0x39: set | 1 << UInt64(letter - 0x30 + 26)
      default: set | 1 << 63
      }
    }
  }
}
