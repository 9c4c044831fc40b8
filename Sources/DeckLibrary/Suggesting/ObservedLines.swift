/// Observers' lines, by the words and the doors that stand in them.
struct ObservedLines {
  /// Lines in which a stem stands.
  private var places: [String: Set<Int>] = [:]
  private var doors: [EntryID: (name: String, count: Int)] = [:]

  init(_ lines: [String], names: NameTable) {
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

  /// Lines in which all the words of a phrase stand, in any form.
  func count(containing phrase: String) -> Int {
    let wanted = NumberedWords.words(in: phrase).filter { !StopWords.contains($0) }
      .map(FrenchStemmer.stem)
    let found = wanted.compactMap { places[$0] }
    guard found.count == wanted.count, let first = found.first else { return 0 }
    return found.dropFirst().reduce(first) { $0.intersection($1) }.count
  }
}
