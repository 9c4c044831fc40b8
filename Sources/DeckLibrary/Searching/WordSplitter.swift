/// Cuts French text into the words a search compares.
///
/// Elided articles go (« l’emploi » is « emploi »), the endings of inclusive writing go
/// (« conseiller·ère » is « conseiller »), dotted acronyms close up (« C.E.P. » is « cep »).
struct WordSplitter {
  private static let elisions: Set<String> = [
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu",
  ]

  /// A word of a text, folded, and where it stands there.
  struct Word {
    let folded: String
    let range: Range<String.Index>
  }

  /// Folded words of a text, in order.
  static func words(in text: String) -> [String] {
    var words: [String] = []
    forEachWord(in: text) { folded, _ in words.append(folded) }
    return words
  }

  /// Words of a text with their places, in order.
  static func placedWords(in text: String) -> [Word] {
    var words: [Word] = []
    forEachWord(in: text) { words.append(Word(folded: $0, range: $1)) }
    return words
  }

  /// Hands over each word of a text in turn.
  static func forEachWord(in text: String, _ body: (String, Range<String.Index>) -> Void) {
    let scalars = text.unicodeScalars
    var buffer: [UInt8] = []
    var start = scalars.startIndex
    var index = scalars.startIndex
    func flush() {
      guard !buffer.isEmpty else { return }
      body(String(decoding: buffer, as: UTF8.self), start..<index)
      buffer.removeAll(keepingCapacity: true)
    }
    while index < scalars.endIndex {
      if buffer.isEmpty { start = index }
      let scalar = scalars[index]
      if Folding.append(scalar, to: &buffer) {
        scalars.formIndex(after: &index)
        continue
      }
      switch scalar {
      case "’", "'", "ʼ":
        if elisions.contains(String(decoding: buffer, as: UTF8.self)) {
          buffer.removeAll(keepingCapacity: true)
        } else {
          flush()
        }
      case "·" where !buffer.isEmpty:
        flush()
        index = endOfInclusiveEnding(in: scalars, from: index)
        continue
      case "." where isInsideAcronym(scalars, dot: index, letters: buffer.count, from: start):
        break
      default:
        flush()
      }
      scalars.formIndex(after: &index)
    }
    flush()
  }

  /// Passes over « ·ère·s ».
  private static func endOfInclusiveEnding(
    in scalars: String.UnicodeScalarView, from dot: String.Index
  ) -> String.Index {
    scalars[dot...].firstIndex { $0 != "·" && !$0.properties.isAlphabetic } ?? scalars.endIndex
  }

  /// Tells whether a dot stands between the single letters of an acronym.
  private static func isInsideAcronym(
    _ scalars: String.UnicodeScalarView, dot: String.Index, letters: Int, from start: String.Index
  ) -> Bool {
    let length = scalars.distance(from: start, to: dot)
    guard letters > 0, length == 2 * letters - 1 else { return false }
    let next = scalars.index(after: dot)
    guard next < scalars.endIndex, scalars[next].properties.isAlphabetic else { return false }
    let afterNext = scalars.index(after: next)
    return afterNext == scalars.endIndex || !scalars[afterNext].properties.isAlphabetic
  }
}
