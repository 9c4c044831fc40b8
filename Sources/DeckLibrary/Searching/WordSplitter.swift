/// Cuts French text into the words a search compares.
///
/// Elided articles go (« l’emploi » is « emploi »), the endings of inclusive writing go
/// (« conseiller·ère » is « conseiller »), dotted acronyms close up (« C.E.P. » is « cep »), « € »
/// is « euros ».
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
    forEachWord(in: text) { folded, offsets in
      words.append(Word(folded: folded, range: range(offsets, in: text)))
    }
    return words
  }

  /// Place of the bytes of a word.
  static func range(_ offsets: Range<Int>, in text: String) -> Range<String.Index> {
    let start = text.utf8.index(text.startIndex, offsetBy: offsets.lowerBound)
    return start..<text.utf8.index(start, offsetBy: offsets.count)
  }

  /// Hands over each word of a text in turn, with the offsets of its bytes.
  static func forEachWord(in text: String, _ body: (String, Range<Int>) -> Void) {
    var text = text
    text.withUTF8 { forEachWord(in: $0, body) }
  }

  /// Hands over each word of the bytes of a text in turn; they are valid UTF-8.
  static func forEachWord(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (String, Range<Int>) -> Void
  ) {
    var splitter = WordSplitter(bytes: bytes)
    splitter.split(body)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var start = 0
  private var word: [UInt8] = []

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func split(_ body: (String, Range<Int>) -> Void) {
    while position < bytes.count {
      if word.isEmpty { start = position }
      let (scalar, length) = scalar(at: position)
      if Folding.append(scalar, to: &word) {
        position += length
        continue
      }
      let isAcronymDot = scalar == "." && isInsideAcronym
      if !isAcronymDot { endWord(before: scalar, body) }
      position += length
    }
    flush(body)
  }

  private mutating func endWord(
    before scalar: Unicode.Scalar, _ body: (String, Range<Int>) -> Void
  ) {
    switch scalar {
    case "’", "'", "ʼ":
      if Self.elisions.contains(String(decoding: word, as: UTF8.self)) {
        word.removeAll(keepingCapacity: true)
      } else {
        flush(body)
      }
    case "·" where !word.isEmpty:
      flush(body)
      passInclusiveEnding()
    case "€":
      flush(body)
      body("euros", position..<position + String(scalar).utf8.count)
    default:
      flush(body)
    }
  }

  private mutating func flush(_ body: (String, Range<Int>) -> Void) {
    guard !word.isEmpty else { return }
    body(String(decoding: word, as: UTF8.self), start..<position)
    word.removeAll(keepingCapacity: true)
  }

  /// Stops before what follows « ·ère·s »; the caller passes one scalar, the first dot, itself.
  private mutating func passInclusiveEnding() {
    var ignored: [UInt8] = []
    var next = position + 2
    while next < bytes.count {
      let (scalar, length) = scalar(at: next)
      guard scalar == "·" || Folding.append(scalar, to: &ignored) else { break }
      next += length
    }
    position = next - 2
  }

  /// Tells whether the dot here stands between the single letters of an acronym.
  private var isInsideAcronym: Bool {
    guard !word.isEmpty, position - start == 2 * word.count - 1, isLetter(at: position + 1) else {
      return false
    }
    return !isLetter(at: position + 2)
  }

  private func isLetter(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    return (0x41...0x5A).contains(bytes[place] & 0xDF) || bytes[place] >= 0xC3
  }

  /// Scalar that begins at a place, and its length in bytes; the text is valid UTF-8.
  private func scalar(at place: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[place]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1 else { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(bytes[place + index] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
