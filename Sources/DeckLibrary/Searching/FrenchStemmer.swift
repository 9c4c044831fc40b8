/// Cuts the endings of French words, so that « formations », « former » and « formateur » meet.
///
/// A light stemmer over folded words, in the manner of J. Savoy's: plurals first, then the longest
/// of the endings below that leaves enough of the word, then final vowels and doubled letters.
enum FrenchStemmer {
  /// Stem of a folded word; words of three letters and words with digits stay as they are.
  static func stem(_ folded: String) -> String {
    let base = WordForms.base(of: folded)
    guard !WordForms.isUnchanging(base) else { return base }
    var word = Array(base.utf8)
    guard word.count > 3, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return base }
    cutPlural(&word)
    cutEnding(&word)
    cutFinalLetters(&word)
    return String(decoding: word, as: UTF8.self)
  }

  private static func cutPlural(_ word: inout [UInt8]) {
    if word.count > 4, ends(word, with: "aux"), !ends(word, with: "eaux") {
      word.replaceSubrange((word.count - 2)..., with: "l".utf8)
    } else if ends(word, with: "x") {
      word.removeLast()
    } else if ends(word, with: "s"), !ends(word, with: "ss") {
      word.removeLast()
    }
  }

  private static func cutEnding(_ word: inout [UInt8]) {
    for ending in endings where word.count >= ending.keeping + ending.letters.count {
      guard word.suffix(ending.letters.count).elementsEqual(ending.letters) else { continue }
      word.removeLast(ending.letters.count)
      word += ending.replacement
      return
    }
  }

  private static func cutFinalLetters(_ word: inout [UInt8]) {
    while word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
    if ends(word, with: "qu") { word.replaceSubrange((word.count - 2)..., with: "c".utf8) }
    if word.count > 3, word[word.count - 1] == word[word.count - 2] { word.removeLast() }
  }

  private static func ends(_ word: [UInt8], with letters: StaticString) -> Bool {
    word.count > letters.utf8CodeUnitCount
      && letters.withUTF8Buffer { word.suffix($0.count).elementsEqual($0) }
  }

  private struct Ending {
    let letters: [UInt8]
    let replacement: [UInt8]
    /// Letters that must be left before the ending.
    let keeping: Int

    init(_ letters: String, _ replacement: String = "", keeping: Int) {
      self.letters = Array(letters.utf8)
      self.replacement = Array(replacement.utf8)
      self.keeping = keeping
    }
  }

  /// Endings, the longest first.
  private static let endings: [Ending] = [
    Ending("ionnalisation", keeping: 4), Ending("ionnellement", keeping: 4),
    Ending("ionnaliser", keeping: 4), Ending("ionnelle", keeping: 4), Ending("ionnel", keeping: 4),
    Ending("nnalisation", "n", keeping: 4), Ending("nnellement", "n", keeping: 4),
    Ending("nnaliser", "n", keeping: 4), Ending("issements", keeping: 4),
    Ending("issement", keeping: 4), Ending("isation", keeping: 4),
    Ending("nnelle", "n", keeping: 4),
    Ending("issage", "i", keeping: 4), Ending("issant", keeping: 4), Ending("atrice", keeping: 3),
    Ending("ateuse", keeping: 3), Ending("trice", "t", keeping: 4), Ending("ateur", keeping: 3),
    Ending("ement", keeping: 3), Ending("ation", keeping: 3), Ending("ition", keeping: 4),
    Ending("iere", "i", keeping: 3), Ending("euse", keeping: 4), Ending("nnel", "n", keeping: 4),
    Ending("enne", "en", keeping: 3), Ending("ance", keeping: 4), Ending("ence", keeping: 4),
    Ending("ante", keeping: 5), Ending("ique", keeping: 5), Ending("ment", keeping: 4),
    Ending("ive", "if", keeping: 3), Ending("ite", keeping: 4), Ending("ion", keeping: 5),
    Ending("ier", "i", keeping: 3), Ending("ant", keeping: 5), Ending("eur", keeping: 4),
    Ending("ere", keeping: 4), Ending("age", keeping: 4), Ending("er", keeping: 3),
    Ending("ir", keeping: 4), Ending("ez", keeping: 4), Ending("aient", keeping: 4),
    Ending("ait", keeping: 4), Ending("ent", keeping: 4), Ending("erait", keeping: 3),
    Ending("eraient", keeping: 3), Ending("era", keeping: 4), Ending("eront", keeping: 3),
    Ending("irait", keeping: 3), Ending("iraient", keeping: 3), Ending("issait", keeping: 3),
    Ending("issaient", keeping: 3), Ending("issent", keeping: 3),
  ].sorted { $0.letters.count > $1.letters.count }
}
