/// What the public says, and the words the entries have for it.
///
/// Somebody who cannot read types « lire » where the entries say « illettrisme ».
enum RelatedWords {
  /// Stems that entries use for a word of the public's, in the order of the list.
  static func stems(relatedTo stem: String) -> [String] { related[stem] ?? [] }

  private static let related: [String: [String]] = {
    var related: [String: [String]] = [:]
    for line in RelatedWordList.alike.split(separator: "\n") {
      let stems = stems(line)
      for stem in stems { add(stems, to: stem, in: &related) }
    }
    for line in RelatedWordList.leading.split(separator: "\n") {
      let sides = line.split(separator: ">").map(stems)
      for stem in sides[0] { add(sides[1], to: stem, in: &related) }
    }
    return related
  }()

  private static func add(_ stems: [String], to stem: String, in related: inout [String: [String]])
  {
    var known = related[stem] ?? []
    for other in stems where other != stem && !known.contains(other) { known.append(other) }
    related[stem] = known
  }

  private static func stems(_ words: Substring) -> [String] {
    words.split { $0 == " " || $0 == "-" }.map { FrenchStemmer.stem(String($0)) }
  }
}
