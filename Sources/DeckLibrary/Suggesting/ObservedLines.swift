/// Observers' lines, by the words and the doors that stand in them.
struct ObservedLines {
  /// Lines in which a stem stands.
  private var places: [String: Set<Int>] = [:]
  private var doors: [EntryID: (name: String, count: Int)] = [:]
  private let lines: [String]

  init(_ lines: [String], names: NameTable) {
    self.lines = lines
    for (place, line) in lines.enumerated() {
      for word in NumberedWords.words(in: line) {
        places[FrenchStemmer.stem(word), default: []].insert(place)
      }
    }
    let recognition = Recognition(names)
    for line in lines {
      var cited = Set<EntryID>()
      for reference in recognition.allNames(in: line).map(names.reference)
      where cited.insert(reference.id).inserted {
        doors[reference.id, default: (reference.matchedName, 0)].count += 1
      }
    }
  }

  /// Lines that name a door, and the name they give it.
  func naming(_ door: EntryID) -> (name: String, count: Int)? { doors[door] }

  /// Lines in which all the words of a phrase stand, in any form, and how the first of them writes
  /// them.
  ///
  /// - Returns: Nil where there is no such line, and for a phrase of which one word alone tells
  ///   something: « qui fait quoi pour ce jeune » is not what a line with « jeune » speaks of.
  func meeting(_ phrase: String) -> (count: Int, words: String)? {
    let all = NumberedWords.words(in: phrase)
    let wanted = all.filter { !StopWords.contains($0) }.map(FrenchStemmer.stem)
    guard wanted.count > 1 || all.count <= Self.shortPhrase else { return nil }
    let found = wanted.compactMap { places[$0] }
    guard found.count == wanted.count, let first = found.first else { return nil }
    let met = found.dropFirst().reduce(first) { $0.intersection($1) }
    return met.min().map { (met.count, excerpt(of: lines[$0], with: Set(wanted))) }
  }

  /// Words of a phrase that one of them may stand for: an article and a noun.
  private static let shortPhrase = 2
  /// Letters of an excerpt that runs from the first of the words to the last.
  private static let longestExcerpt = 48

  /// Some words of a line, as they are written there.
  private func excerpt(of line: String, with stems: Set<String>) -> String {
    let ranges = NumberedWords.placedWords(in: line)
      .filter { stems.contains(FrenchStemmer.stem($0.folded)) }.map(\.range)
    guard let first = ranges.first, let last = ranges.last else { return "" }
    let whole = line[first.lowerBound..<last.upperBound]
    if whole.count <= Self.longestExcerpt { return String(whole) }
    var met: Set<String> = []
    return ranges.map { String(line[$0]) }.filter { met.insert($0.lowercased()).inserted }
      .joined(separator: " … ")
  }
}
