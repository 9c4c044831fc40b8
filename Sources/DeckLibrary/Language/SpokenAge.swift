/// Tells an age from a number of years: « à 17 ans » from « depuis dix-sept ans ».
enum SpokenAge {
  /// Words before a number of years that is no age.
  private static let lasting: Set<Substring> = [
    "depuis", "pendant", "durant", "après", "dans", "en", "a", "sur", "les",
  ]
  /// What follows a number of years that is no age.
  private static let counted = ["de ", "d’", "d'", "plus tard", "après", "avant"]

  /// The age a word of a text tells, if it tells one.
  static func age(_ word: WordSplitter.Word, in text: String) -> Int? {
    guard let age = AgeBand.age(word.folded), (10...110).contains(age) else { return nil }
    let after = text[word.range.upperBound...].drop { $0.isWhitespace }
    let before = text[..<word.range.lowerBound].split(whereSeparator: \.isWhitespace).suffix(2)
    let isLasting =
      before.last.map { lasting.contains($0) && ($0 != "a" || before.first == "y") } ?? false
    return isLasting || counted.contains(where: after.hasPrefix) ? nil : age
  }
}
