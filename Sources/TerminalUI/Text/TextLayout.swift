/// Measures and shapes text for cells.
public enum TextLayout {
  /// Which side of a width text stands at.
  public enum Alignment: Sendable {
    /// Blanks follow the text.
    case left
    /// Blanks on both sides, the odd one after.
    case center
    /// Blanks come before the text.
    case right
  }

  /// Columns a text takes on one line.
  public static func width(_ text: String) -> Int {
    ScalarWidth.areFrequent(text)
      ? text.unicodeScalars.count : text.reduce(0) { $0 + Glyph.width(of: $1) }
  }

  /// Cuts a text to a width; a cut text ends in `…`.
  public static func truncate(_ text: String, width: Int) -> String {
    truncate([Span(text)], width: width).reduce("") { $0 + $1.text }
  }

  /// Cuts pieces of text to a width together; the last one that is left ends in `…` when cut.
  public static func truncate(_ spans: [Span], width: Int) -> [Span] {
    guard spans.reduce(0, { $0 + self.width($1.text) }) > width else { return spans }
    guard width > 0 else { return [] }
    var kept: [Span] = []
    var room = width - 1
    for span in spans {
      var text = ""
      for character in span.text {
        let columns = Glyph.width(of: character)
        guard columns <= room else {
          return kept + [Span(text + "…", span.style)]
        }
        text.append(character)
        room -= columns
      }
      kept.append(Span(text, span.style))
    }
    return kept
  }

  /// Brings a text to exactly a width, with blanks or by cutting it.
  public static func pad(_ text: String, width: Int, alignment: Alignment = .left) -> String {
    let cut = truncate(text, width: width)
    let blanks = max(0, width - self.width(cut))
    let before =
      switch alignment {
      case .left: 0
      case .center: blanks / 2
      case .right: blanks
      }
    return String(repeating: " ", count: before) + cut
      + String(repeating: " ", count: blanks - before)
  }

  /// Breaks a text into lines no wider than a width.
  ///
  /// Lines break at spaces and after a hyphen inside a compound; a space that is part of French
  /// punctuation (`« … »`, `?`, `!`, `:`, `;`, `%`) never breaks, nor do U+00A0 and U+202F. A word
  /// that is wider than the line is cut. Line breaks of the text are kept; blanks at a break are
  /// dropped.
  ///
  /// - Returns: the lines, at least one.
  public static func wrap(_ text: String, width: Int) -> [String] {
    let characters = Array(text)
    return LineBreaking.ranges(of: characters, width: width).map { range in
      var line = characters[range]
      while let last = line.last, LineBreaking.isBreakingSpace(last) { line.removeLast() }
      return String(line)
    }
  }
}
