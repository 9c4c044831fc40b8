/// Reads the words of a text as a search compares them: numbers in figures, ages in one piece.
///
/// « Dix-huit ans » and « 18 ans » are both « 18ans », « 1 200 » is « 1200 », « de 16 à 25 ans » is
/// « 16-25ans ».
struct NumberedWords {
  /// Words of a text, in order.
  static func words(in text: String) -> [String] {
    var words: [String] = []
    forEachWord(in: text) { folded, _ in words.append(folded) }
    return words
  }

  /// Words of a text with their places, in order.
  static func placedWords(in text: String) -> [WordSplitter.Word] {
    var words: [WordSplitter.Word] = []
    forEachWord(in: text) { folded, offsets in
      words.append(.init(folded: folded, range: WordSplitter.range(offsets, in: text)))
    }
    return words
  }

  /// Hands over each word of a text in turn, with the offsets of its bytes.
  static func forEachWord(in text: String, _ body: (String, Range<Int>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var reader = NumberedWords(bytes: bytes)
      WordSplitter.forEachWord(in: bytes) { reader.read($0, $1, body) }
      reader.release(body)
    }
  }

  /// A word that is held back until the next one tells what it is.
  private struct Held {
    var folded: String
    var offsets: Range<Int>
    /// Nil for what only joins numbers.
    var number: Int?
    var spelled: SpelledNumber?
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var held: [Held] = []
  /// The last two words handed over; « plus de » makes a band of an age.
  private var before = ("", "")

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func read(
    _ word: String, _ offsets: Range<Int>, _ body: (String, Range<Int>) -> Void
  ) {
    if held.isEmpty, !Self.mayBeNumber(word) { return hand(word, offsets, body) }
    if add(word, offsets) { return }
    if Self.joins(word), held.last?.number != nil {
      held.append(Held(folded: word, offsets: offsets, number: nil, spelled: nil))
    } else if word == "h", held.last?.number != nil {
      release(body)
      hand("heures", offsets, body)
    } else if word == "ans" || word == "an", held.last?.number != nil {
      releaseAge(endingAt: offsets.upperBound, body)
    } else {
      release(body)
      if !add(word, offsets) { hand(word, offsets, body) }
    }
  }

  /// Tells at a glance that most words are no number.
  private static func mayBeNumber(_ word: String) -> Bool {
    isFigures(word) || !NumberWords.isArticle(word) && NumberWords.part(word) != nil
  }

  private static func isFigures(_ word: String) -> Bool {
    word.utf8.count < 10 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func joins(_ word: String) -> Bool {
    word == "a" || word == "ou" || word == "et"
  }

  // MARK: Numbers

  /// Takes a word that is a number, or goes on with the one before it.
  private mutating func add(_ word: String, _ offsets: Range<Int>) -> Bool {
    if Self.isFigures(word) { return addFigures(word, offsets) }
    guard let part = NumberWords.part(word) else { return false }
    return NumberWords.isArticle(word) ? addOne(offsets) : addPart(part, word, offsets)
  }

  private mutating func addFigures(_ word: String, _ offsets: Range<Int>) -> Bool {
    if let last = held.last, last.number != nil, last.spelled == nil, word.utf8.count == 3,
      isThousands(last), isGap(from: last.offsets.upperBound, to: offsets.lowerBound, " ")
    {
      let figures = last.folded + word
      held[held.count - 1] = Held(
        folded: figures, offsets: last.offsets.lowerBound..<offsets.upperBound,
        number: Int(figures), spelled: nil)
    } else {
      held.append(Held(folded: word, offsets: offsets, number: Int(word), spelled: nil))
    }
    return true
  }

  /// Tells whether three more figures may follow: « 1 200 », « 0 800 222 100 ».
  private func isThousands(_ last: Held) -> Bool {
    last.offsets.count <= 3 || last.offsets.count > last.folded.utf8.count
  }

  private mutating func addPart(
    _ part: NumberWords.Part, _ word: String, _ offsets: Range<Int>
  ) -> Bool {
    if let last = held.last, let longer = last.spelled?.followed(by: part),
      isGap(from: last.offsets.upperBound, to: offsets.lowerBound, " -")
    {
      replaceLast(longer, until: offsets.upperBound)
    } else {
      let spelled = SpelledNumber(part)
      held.append(
        Held(
          folded: String(spelled.value), offsets: offsets, number: spelled.value,
          spelled: spelled))
    }
    return true
  }

  /// Takes the « un » of « vingt et un »; any other is an article.
  private mutating func addOne(_ offsets: Range<Int>) -> Bool {
    guard held.count > 1, held[held.count - 1].folded == "et",
      let longer = held[held.count - 2].spelled?.followed(by: .unit(1))
    else { return false }
    held.removeLast()
    replaceLast(longer, until: offsets.upperBound)
    return true
  }

  private mutating func replaceLast(_ longer: SpelledNumber, until end: Int) {
    let start = held[held.count - 1].offsets.lowerBound
    held[held.count - 1] = Held(
      folded: String(longer.value), offsets: start..<end, number: longer.value, spelled: longer)
  }

  /// Tells whether nothing but one of these characters, or a no-break space, stands between.
  private func isGap(from end: Int, to start: Int, _ allowed: String) -> Bool {
    let gap = String(decoding: bytes[end..<start], as: UTF8.self)
    return gap.count == 1
      && gap.allSatisfy { allowed.contains($0) || $0 == "\u{A0}" || $0 == "\u{202F}" }
  }

  // MARK: Handing over

  private mutating func hand(
    _ word: String, _ offsets: Range<Int>, _ body: (String, Range<Int>) -> Void
  ) {
    body(word, offsets)
    before = (before.1, word)
  }

  /// Hands over what was held back, as it stands.
  private mutating func release(_ body: (String, Range<Int>) -> Void) {
    for word in held { hand(word.folded, word.offsets, body) }
    held.removeAll(keepingCapacity: true)
  }

  /// Hands over the numbers before « ans » as an age or a band of ages.
  private mutating func releaseAge(endingAt end: Int, _ body: (String, Range<Int>) -> Void) {
    guard let last = held.popLast(), let age = last.number else { return }
    let band = bandBefore(age)
    let first = band == nil ? last : held[held.count - (held.last?.number == nil ? 2 : 1)]
    if band != nil { held.removeLast(held.last?.number == nil ? 2 : 1) }
    release(body)
    let word = (band ?? openBand(at: age))?.word ?? AgeBand.word(age)
    hand(word, first.offsets.lowerBound..<end, body)
  }

  /// The band that ends at an age, from the number held before it: « 16-25 », « 16 à 29 ».
  private func bandBefore(_ age: Int) -> AgeBand? {
    let isJoined = held.last.map { $0.number == nil } ?? false
    guard held.count > (isJoined ? 1 : 0),
      let lowest = held[held.count - (isJoined ? 2 : 1)].number, lowest < age, age < 100
    else { return nil }
    return AgeBand(lowest, age)
  }

  /// The band of « plus de 26 ans » and « moins de 26 ans ».
  private func openBand(at age: Int) -> AgeBand? {
    switch before {
    case ("plus", "de"): AgeBand(age, AgeBand.oldest)
    case ("moins", "de"): AgeBand(0, age)
    default: nil
    }
  }
}
