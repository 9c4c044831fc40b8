import GameEngine

/// Finds participants' names in what people wrote.
///
/// Capitals, accents and punctuation aside, a name is found where all its words stand in a row, and
/// by any one of three letters or more: « Inès » finds « Inès Martin ». It rather finds one name
/// too many than one too few.
struct NameFinder {
  private let names: [Name]
  private let byFirstWord: [String: [Int]]
  private let byTellingWord: [String: [Int]]
  private let wordless: [Int]

  init(_ people: [Participant]) {
    let names = people.map { Name($0.name) }.filter { !$0.text.isEmpty }
    self.names = names
    byFirstWord = Dictionary(grouping: names.indices.filter { !names[$0].words.isEmpty }) {
      names[$0].words[0]
    }
    byTellingWord = names.indices.reduce(into: [:]) { index, place in
      for word in Set(names[place].words) where Self.isTelling(word) {
        index[word, default: []].append(place)
      }
    }
    wordless = names.indices.filter { names[$0].words.isEmpty }
  }

  /// The participants' names some words hold, as the session has them, in the order they joined.
  func allFound(in text: String) -> [String] {
    let words = Wording.words(text)
    var found = Set(wordless.filter { text.contains(names[$0].text) })
    for word in words {
      found.formUnion(byTellingWord[word] ?? [])
      for place in byFirstWord[word] ?? []
      where Wording.contains(names[place].words, in: words) {
        found.insert(place)
      }
    }
    return found.sorted().map { names[$0].text }
  }

  /// Whether some words name a participant, be it inside a longer word.
  func isNamed(in text: String) -> Bool {
    let words = Wording.words(text)
    let letters = words.flatMap(\.utf8)
    return words.contains { byTellingWord[$0] != nil || byFirstWord[$0] != nil }
      && !allFound(in: text).isEmpty
      || names.contains { $0.letters.count >= 3 && Self.stands($0.letters, in: letters) }
      || wordless.contains { text.contains(names[$0].text) }
  }

  private static func stands(_ word: [UInt8], in letters: [UInt8]) -> Bool {
    guard word.count <= letters.count else { return false }
    return (0...letters.count - word.count).contains { start in
      letters[start] == word[0] && letters[start...].starts(with: word)
    }
  }

  private struct Name {
    let text: String
    let words: [String]
    /// Its letters in one piece, in UTF-8.
    let letters: [UInt8]

    init(_ text: String) {
      self.text = text
      words = Wording.words(text)
      letters = words.flatMap(\.utf8)
    }
  }

  private static func isTelling(_ word: String) -> Bool {
    word.count >= 3 && !common.contains(word)
  }

  /// Words of many a name that name nobody by themselves.
  private static let common: Set = [
    "les", "des", "une", "mme", "mlle", "madame", "monsieur", "von", "van", "del", "della", "dos",
  ]
}
