/// Where the lines of a text break.
enum LineBreaking {
  /// The characters of each line, line breaks left out, blanks at a soft break included.
  static func ranges(of characters: [Character], width: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for end in characters.indices where isLineBreak(characters[end]) {
      ranges += paragraph(characters, start..<end, width: max(1, width))
      start = end + 1
    }
    return ranges + paragraph(characters, start..<characters.count, width: max(1, width))
  }

  private static func isLineBreak(_ character: Character) -> Bool {
    switch character.unicodeScalars.first {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Tells whether a blank separates words, unlike a no-break space.
  static func isBreakingSpace(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return switch scalar {
    case " ", "\t", "\n": true
    case "!"..."~", "\u{A0}", "\u{202F}", "\u{2007}": false
    default: scalar.properties.isWhitespace
    }
  }

  private static func paragraph(
    _ characters: [Character], _ range: Range<Int>, width: Int
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    var columns = 0
    var lastBreak: Int?
    var index = start
    while index < range.upperBound {
      let isSpace = isBreakingSpace(characters[index])
      let needed = Glyph.width(of: characters[index])
      // NB: a blank never starts a line: it hangs behind the one it ends.
      if columns + needed > width, !isSpace, index > start {
        let end = lastBreak ?? index
        lines.append(start..<end)
        (start, index, columns, lastBreak) = (end, end, 0, nil)
        continue
      }
      columns += needed
      index += 1
      if allowsBreak(characters, before: index, in: range), !isIndent(characters, start..<index) {
        lastBreak = index
      }
    }
    return lines + [start..<range.upperBound]
  }

  private static func isIndent(_ characters: [Character], _ range: Range<Int>) -> Bool {
    characters[range].allSatisfy(isBreakingSpace)
  }

  /// Tells whether a line may end just before a character of the paragraph.
  private static func allowsBreak(
    _ characters: [Character], before index: Int, in range: Range<Int>
  ) -> Bool {
    guard index > range.lowerBound, index < range.upperBound else { return false }
    let previous = characters[index - 1]
    let next = characters[index]
    if isBreakingSpace(previous) {
      return !isBreakingSpace(next) && !isGlued(characters, index, range)
    }
    guard previous == "-" || previous == "\u{2010}", index - 1 > range.lowerBound else {
      return false
    }
    return characters[index - 2].isLetter && next.isLetter
  }

  /// French punctuation stays with its word, even behind an ordinary space.
  private static func isGlued(
    _ characters: [Character], _ index: Int, _ range: Range<Int>
  ) -> Bool {
    if index - 2 >= range.lowerBound, "«“‹".contains(characters[index - 2]) { return true }
    guard "»›:;?!%€".contains(characters[index]) else { return false }
    guard index + 1 < range.upperBound else { return true }
    return !characters[index + 1].isLetter && !characters[index + 1].isNumber
  }
}
