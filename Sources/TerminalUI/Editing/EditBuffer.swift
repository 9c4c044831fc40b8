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
    let before = String(characters[..<cursor])
    let after = String(characters[cursor...])
    var kept = cleaned(text, after: before)
    let room = limit - characters.count
    var joined = Array(before + String(kept) + after)
    let needed = joined.count - characters.count
    let fits = needed <= max(0, room)
    if !fits {
      kept = Array(kept.prefix(max(0, room)))
      joined = Array(before + String(kept) + after)
      guard joined.count <= max(limit, characters.count) else { return false }
    }
    characters = joined
    cursor = min((before + String(kept)).count, joined.count)
    return fits
  }

  /// Cleans text as the continuation of another, so that an accent may follow its letter.
  private func cleaned(_ text: String, after before: String) -> [Character] {
    guard let last = before.last, last != "\n" else {
      return Array(Cleaning.clean(text, lines: lines))
    }
    return Array(Cleaning.clean("x" + text, lines: lines).unicodeScalars.dropFirst().string)
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
    let start = min(place, cursor)
    let after = String(characters[max(place, cursor)...])
    let before = String(characters[..<start])
    // NB: what stood apart may make one character now.
    characters = Array(Cleaning.clean(before + after, lines: lines))
    cursor = min(start, characters.count)
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
    var place = cursor
    while place > lineStart, characters[place - 1].isWhitespace { place -= 1 }
    while place > lineStart, !characters[place - 1].isWhitespace { place -= 1 }
    return place == cursor ? max(0, cursor - 1) : place
  }
}

extension Character {
  fileprivate var isInWord: Bool { isLetter || isNumber }
}

extension Collection<Unicode.Scalar> {
  fileprivate var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}
