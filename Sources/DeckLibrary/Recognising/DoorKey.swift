/// The forms under which the name of a door is compared with what somebody typed.
struct DoorKey: Sendable {
  /// Words, without the articles before them: « la mission loc » is « mission loc ».
  let words: [String]
  /// Letters alone, in one piece: « Pole-Emploi » and « poleemploi » meet.
  let letters: String

  private static let openings: Set<String> = [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "a", "au", "aux", "chez", "vers",
  ]

  init(_ text: String) {
    self.init(words: WordSplitter.words(in: text))
  }

  init(words all: [String]) {
    let trimmed = Array(all.drop { Self.openings.contains($0) })
    words = trimmed.isEmpty ? all : trimmed
    letters = words.joined()
  }

  /// Stems of the words that mean something; empty when there is only a short one.
  var stems: String {
    let meaningful = words.filter { !StopWords.contains($0) }
    let isTelling = meaningful.count > 1 || (words.count == 1 && letters.utf8.count > 4)
    return isTelling ? meaningful.map(FrenchStemmer.stem).joined(separator: " ") : ""
  }
}
