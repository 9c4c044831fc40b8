import GameEngine

/// Finds participants' names in what people wrote.
///
/// Capitals, accents and punctuation aside, a name is found whole wherever it stands, and by any of
/// its words of three letters or more: « Inès » finds « Inès Martin ». It rather finds one name too
/// many than one too few.
struct NameFinder {
  private let names: [Name]

  init(_ people: [Participant]) {
    names = people.map { Name($0.name) }.filter { !$0.text.isEmpty }
  }

  /// Whether some words name a participant.
  func isNamed(in text: String) -> Bool { !allFound(in: text).isEmpty }

  /// The participants' names some words hold, as the session has them.
  func allFound(in text: String) -> [String] {
    let (folded, words) = (Wording.folded(text), Wording.words(text))
    return names.filter { $0.stands(in: folded, words) }.map(\.text)
  }

  private struct Name {
    let text: String
    let folded: String
    let words: [String]
    let telling: Set<String>

    init(_ text: String) {
      self.text = text
      folded = Wording.folded(text)
      words = Wording.words(text)
      telling = Set(words.filter { $0.count >= 3 && !NameFinder.common.contains($0) })
    }

    func stands(in text: String, _ others: [String]) -> Bool {
      if words.isEmpty { return text.contains(folded) }
      return folded.count >= 3 && text.contains(folded)
        || Wording.contains(words, in: others) || others.contains(where: telling.contains)
    }
  }

  /// Words of many a name that name nobody by themselves.
  private static let common: Set = [
    "les", "des", "une", "mme", "mlle", "madame", "monsieur", "von", "van", "del", "della", "dos",
  ]
}
