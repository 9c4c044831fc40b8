/// Tells which door somebody means by what they typed, or that it is not sure.
struct Recognition {
  private let table: NameTable

  init(_ table: NameTable) { self.table = table }

  /// Name meant by a text: itself, another form of it, the only one it holds, or the nearest.
  func name(in text: String) -> NameTable.Name? {
    let key = DoorKey(text)
    guard !key.letters.isEmpty, key.words.count <= Self.longestText else { return nil }
    for candidates in [table.names(withLettersOf: key), table.names(withStemsOf: key)]
    where !candidates.isEmpty {
      return only(candidates)
    }
    let held = allNames(in: text)
    // Two doors in one line: which of them is meant is not ours to say.
    return held.isEmpty
      ? abbreviatedName(key) ?? nearestName(to: key)
      : Set(held.map(\.door)).count == 1 ? held[0] : nil
  }

  /// Words beyond which a text is a sentence, not a door.
  private static let longestText = 40
  /// Words of the longest name looked for inside a text.
  private static let longestName = 12
  /// Words up to which an acronym in small letters is taken for one.
  private static let shortText = 4

  /// The one door all these names lead to; between two, the one whose name it is today.
  private func only(_ names: [NameTable.Name]) -> NameTable.Name? {
    guard let best = names.map(\.rank).min() else { return nil }
    let candidates = names.filter { $0.rank == best }
    return Set(candidates.map(\.door)).count == 1 ? candidates[0] : nil
  }

  // MARK: Names inside a text

  /// A name that stands in a text, and the places of its words there.
  struct HeldName {
    let name: NameTable.Name
    let words: Range<Int>
  }

  /// Names that stand in a text, the longest at each place.
  func allNames(in text: String) -> [NameTable.Name] {
    heldNames(in: text, words: WordSplitter.placedWords(in: text)).map(\.name)
  }

  /// Names that stand in a text of those words, the longest at each place.
  func heldNames(in text: String, words: [WordSplitter.Word]) -> [HeldName] {
    var held: [HeldName] = []
    var place = 0
    while place < words.count {
      let longest = min(
        Self.longestName, words.count - place, table.longestName(from: words[place].folded))
      let match = (0...longest).reversed().lazy.compactMap { length in
        self.heldName(words[place..<place + length], in: text, of: words.count)
          .map { HeldName(name: $0, words: place..<place + length) }
      }.first
      if let match { held.append(match) }
      place = match?.words.upperBound ?? place + 1
    }
    return held
  }

  private func heldName(
    _ words: ArraySlice<WordSplitter.Word>, in text: String, of wordCount: Int
  ) -> NameTable.Name? {
    let key = DoorKey(words: words.map(\.folded))
    guard !words.isEmpty, key.words.count == words.count,
      let name = only(table.names(withLettersOf: key).filter { $0.key.words == key.words })
    else { return nil }
    guard let word = words.first, words.count == 1 else { return name }
    return isTelling(name, written: text[word.range], wordCount: wordCount) ? name : nil
  }

  /// Tells whether one word inside a text is surely a name: « CPF » is, « région » is not.
  private func isTelling(
    _ name: NameTable.Name, written: Substring, wordCount: Int
  ) -> Bool {
    let isAcronym = name.text.count > 1 && !name.text.contains(where: \.isLowercase)
    guard isAcronym else { return name.rank == 0 && isBrand(name.text) }
    if !written.contains(where: \.isLowercase) { return true }
    return wordCount <= Self.shortText && name.text.allSatisfy(\.isASCII)
  }

  /// Tells whether a one-word name is no common noun: capitals elsewhere than at its head.
  private func isBrand(_ text: String) -> Bool {
    text.dropFirst().contains(where: \.isUppercase)
  }

  // MARK: Shortened names

  /// Letters a word is cut down to at least: « miss loc » is « mission locale ».
  private static let shortestAbbreviation = 3

  /// The one name each of whose words begins with one that was typed.
  private func abbreviatedName(_ key: DoorKey) -> NameTable.Name? {
    guard key.words.count > 1 else { return nil }
    return only(
      table.names.filter { name in
        name.key.words.count == key.words.count
          && zip(key.words, name.key.words).allSatisfy { typed, word in
            typed == word
              || typed.utf8.count >= Self.shortestAbbreviation && word.hasPrefix(typed)
          }
      })
  }

  // MARK: Mistyped names

  private func nearestName(to key: DoorKey) -> NameTable.Name? {
    let typed = Array(key.letters.utf8)
    guard var limit = Self.forgiven(typed.count) else { return nil }
    var nearest: [NameTable.Name] = []
    for name in table.names {
      let letters = Array(name.key.letters.utf8)
      guard !isPart(key, of: name.key), let allowed = Self.forgiven(letters.count),
        let errors = EditDistance.between(typed, letters, limit: min(limit, allowed))
      else { continue }
      if errors < limit {
        nearest = []
        limit = errors
      }
      nearest.append(name)
    }
    return only(nearest)
  }

  /// Tells whether words are missing rather than letters: « point » is no mistyped « Point A ».
  private func isPart(_ typed: DoorKey, of name: DoorKey) -> Bool {
    typed.words.count < name.words.count && typed.words.allSatisfy(name.words.contains)
  }

  /// Errors forgiven in a name of that many letters; none in an acronym, where each letter counts.
  private static func forgiven(_ count: Int) -> Int? {
    switch count {
    case ..<5: nil
    case ..<9: 1
    default: 2
    }
  }
}
