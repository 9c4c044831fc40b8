/// The words of one line, taken one after the other.
///
/// What stands between « » or " " is one word. Free text is the rest of the line as it was typed,
/// unless it is quoted whole.
struct LineWords {
  private let line: String
  private let words: [Word]
  private var place = 0

  private struct Word {
    let text: String
    let isQuoted: Bool
    /// Whether the closing mark is missing.
    let isOpen: Bool
    let start: String.Index
  }

  init(_ line: String) {
    self.line = line
    words = Self.split(line)
  }

  /// Whether nothing is left.
  var isEmpty: Bool { place >= words.count }

  /// The next word, which stays there.
  var first: String? { isEmpty ? nil : words[place].text }

  /// The last word, which stays there.
  var last: String? { words.last?.text }

  /// Whether the next word is quoted.
  var isQuoted: Bool { !isEmpty && words[place].isQuoted }

  /// How many words are left.
  var count: Int { words.count - place }

  /// Takes the next word.
  mutating func next() throws(LineFault) -> String? {
    guard !isEmpty else { return nil }
    if words[place].isOpen { throw .unclosedQuote }
    defer { place += 1 }
    return words[place].text
  }

  /// The next words joined by a space, which stay there.
  func peek(_ number: Int) -> String? {
    guard count >= number else { return nil }
    return words[place..<(place + number)].map(\.text).joined(separator: " ")
  }

  /// Passes words over.
  mutating func skip(_ number: Int) { place += number }

  /// Takes the rest of the line: a text quoted whole without its marks, any other as typed.
  mutating func rest() throws(LineFault) -> String {
    guard !isEmpty else { return "" }
    if count == 1, isQuoted { return try next() ?? "" }
    defer { place = words.count }
    return trimmed(line[words[place].start...])
  }

  private func trimmed(_ text: Substring) -> String {
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(text[...last])
  }

  /// Takes a text: the next word if it is quoted, else the rest of the line.
  mutating func quotedOrRest() throws(LineFault) -> String {
    isQuoted ? try next() ?? "" : try rest()
  }
}

extension LineWords {
  private static func split(_ line: String) -> [Word] {
    var words: [Word] = []
    var index = line.startIndex
    while let start = line[index...].firstIndex(where: { !$0.isWhitespace }) {
      let (word, end) =
        Quotes.closing[line[start]].map { quoted(in: line, from: start, closing: $0) }
        ?? plain(in: line, from: start)
      words.append(word)
      index = end
    }
    return words
  }

  private static func plain(in line: String, from start: String.Index) -> (Word, String.Index) {
    let end = line[start...].firstIndex(where: \.isWhitespace) ?? line.endIndex
    let word = Word(text: String(line[start..<end]), isQuoted: false, isOpen: false, start: start)
    return (word, end)
  }

  private static func quoted(
    in line: String, from start: String.Index, closing: Character
  ) -> (Word, String.Index) {
    let inside = line.index(after: start)
    let end = Quotes.end(in: line[inside...], opening: line[start], closing: closing)
    let text = line[inside..<(end ?? line.endIndex)]
    let word = Word(
      text: Quotes.trimmed(text), isQuoted: true, isOpen: end == nil, start: start)
    return (word, end.map(line.index(after:)) ?? line.endIndex)
  }
}

/// Marks that make one word of several.
enum Quotes {
  static let closing: [Character: Character] = ["«": "»", "\"": "\"", "“": "”"]

  /// Where a quotation ends; « one « inside » another » ends last.
  static func end(
    in text: Substring, opening: Character, closing: Character
  ) -> String.Index? {
    var depth = 1
    for index in text.indices {
      if text[index] == closing {
        depth -= 1
      } else if text[index] == opening {
        depth += 1
      }
      if depth == 0 { return index }
    }
    return nil
  }

  static func trimmed(_ text: Substring) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  /// Parts a list at its commas, but those inside quotation marks or parentheses.
  static func list(_ text: String) -> [String] {
    var items: [String] = []
    var item = ""
    var closers: [Character] = []
    for character in text {
      if closers.last == character {
        closers.removeLast()
      } else if let closer = closing[character] ?? (character == "(" ? ")" : nil) {
        closers.append(closer)
      } else if closers.isEmpty, character == "," || character == ";" {
        items.append(item)
        item = ""
        continue
      }
      item.append(character)
    }
    return (items + [item]).map { unquoted(trimmed($0[...])) }.filter { !$0.isEmpty }
  }

  /// A text without the marks it stands between, if it does.
  static func unquoted(_ text: String) -> String {
    guard let first = text.first, let closer = closing[first], text.count >= 2,
      end(in: text.dropFirst(), opening: first, closing: closer) == text.indices.last
    else { return text }
    return trimmed(text.dropFirst().dropLast())
  }
}
