import PlainText

/// Text being edited, a cursor in it, and what was cut last: what both editors share.
struct EditBuffer: Equatable, Sendable {
  /// Grapheme clusters; a line break is `"\n"`.
  private(set) var characters: [Character]
  /// Characters before the cursor.
  private(set) var cursor: Int
  /// The most characters it takes.
  let limit: Int
  /// Whether line breaks are kept.
  let lines: Cleaning.Lines

  private var cut: [Character] = []
  private var isCutting = false

  init(_ text: String, limit: Int, lines: Cleaning.Lines) {
    characters = Array(Cleaning.clean(text, lines: lines))
    cursor = characters.count
    self.limit = max(0, limit)
    self.lines = lines
  }

  var text: String { String(characters) }

  /// First character of the cursor's line.
  var lineStart: Int {
    characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  /// Behind the last character of the cursor's line.
  var lineEnd: Int {
    characters[cursor...].firstIndex(of: "\n") ?? characters.count
  }

  /// Puts text in at the cursor, as much as there is room for.
  ///
  /// - Returns: whether all of it had room.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    isCutting = false
    let new = cleaned(text)
    let most = max(limit, characters.count)
    var result = replacing(cursor..<cursor, with: new)
    let fits = result.count <= most
    if !fits {
      result = replacing(cursor..<cursor, with: Array(new.prefix(most - characters.count)))
    }
    guard result.count <= most else { return false }
    cursor += max(0, result.count - characters.count)
    characters = result
    return fits
  }

  /// Cleans text as what follows the cursor, so that an accent may join the letter before it.
  private func cleaned(_ text: String) -> [Character] {
    guard cursor > 0, characters[cursor - 1] != "\n" else {
      return Array(Cleaning.clean(text, lines: lines))
    }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: Cleaning.clean("x" + text, lines: lines).unicodeScalars.dropFirst())
    return Array(String(scalars))
  }

  /// The text with a part of it exchanged; where characters meet, they may make one.
  private func replacing(_ range: Range<Int>, with new: [Character]) -> [Character] {
    let meeting =
      characters[..<range.lowerBound].suffix(1) + new + characters[range.upperBound...].prefix(1)
    var result = characters
    result.replaceSubrange(range, with: new)
    guard !Array(String(meeting)).elementsEqual(meeting) else { return result }
    return Array(Cleaning.clean(String(result), lines: lines))
  }

  /// Moves the cursor to a place, held inside the text.
  mutating func move(to place: Int) {
    isCutting = false
    cursor = min(max(0, place), characters.count)
  }

  /// Deletes from the cursor to a place before or after it.
  mutating func delete(to place: Int) {
    isCutting = false
    remove(to: place)
  }

  /// Deletes from the cursor to a place and keeps what was deleted for `yank`; cuts in a row add up.
  mutating func cut(to place: Int) {
    let place = min(max(0, place), characters.count)
    let removed = Array(characters[min(place, cursor)..<max(place, cursor)])
    if !isCutting { cut = [] }
    cut = place < cursor ? removed + cut : cut + removed
    remove(to: place)
    isCutting = true
  }

  /// Puts in what was cut last.
  mutating func yank() {
    insert(String(cut))
  }

  private mutating func remove(to place: Int) {
    let place = min(max(0, place), characters.count)
    let range = min(place, cursor)..<max(place, cursor)
    characters = replacing(range, with: [])
    cursor = min(range.lowerBound, characters.count)
  }
}

// MARK: - Words

extension EditBuffer {
  /// Where the word before the cursor starts.
  var wordStart: Int {
    var place = cursor
    while place > 0, !characters[place - 1].isInWord { place -= 1 }
    while place > 0, characters[place - 1].isInWord { place -= 1 }
    return place
  }

  /// Where the word after the cursor ends.
  var wordEnd: Int {
    var place = cursor
    while place < characters.count, !characters[place].isInWord { place += 1 }
    while place < characters.count, characters[place].isInWord { place += 1 }
    return place
  }

  /// Where what stands between blanks before the cursor starts, on its line.
  var blankBefore: Int {
    let start = lineStart
    var place = cursor
    while place > start, characters[place - 1].isWhitespace { place -= 1 }
    while place > start, !characters[place - 1].isWhitespace { place -= 1 }
    return place == cursor ? max(0, cursor - 1) : place
  }
}

extension Character {
  fileprivate var isInWord: Bool { isLetter || isNumber }
}
