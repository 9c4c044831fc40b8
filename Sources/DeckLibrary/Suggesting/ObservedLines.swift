/// Observers' lines, by the words and the doors that stand in them.
struct ObservedLines {
  private let stems: [Set<String>]
  private var doors: [EntryID: (name: String, count: Int)] = [:]

  init(_ lines: [String], names: NameTable) {
    stems = lines.map { line in Set(WordSplitter.words(in: line).map(FrenchStemmer.stem)) }
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

  /// Lines in which all the words of a phrase stand, in any form.
  func count(containing phrase: String) -> Int {
    let wanted = WordSplitter.words(in: phrase).filter { !StopWords.contains($0) }
      .map(FrenchStemmer.stem)
    guard !wanted.isEmpty else { return 0 }
    return stems.count { $0.isSuperset(of: wanted) }
  }
}
