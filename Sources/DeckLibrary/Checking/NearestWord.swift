/// Finds what an author may have meant.
enum NearestWord {
  /// Known words looked at; a deck has hundreds, a hostile one could have a million.
  private static let candidateLimit = 2_000

  /// Known word nearest to an unknown one, if it is near: a third of its letters wrong at most.
  static func nearest(to word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased().utf8.prefix(80))
    let limit = max(1, typed.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in known.prefix(candidateLimit) {
      let letters = Array(candidate.lowercased().utf8)
      guard let distance = EditDistance.between(typed, letters, limit: limit),
        distance < best?.distance ?? .max
      else { continue }
      best = (candidate, distance)
    }
    return best?.word
  }
}
