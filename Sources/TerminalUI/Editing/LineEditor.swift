import PlainText

/// One line of text being typed, edited as people know it from shells.
public struct LineEditor: Equatable, Sendable {
  private var buffer: EditBuffer
  /// Whether the paste just made was longer than the room left.
  public private(set) var lastPasteWasCut = false

  /// Makes an editor that holds a text, the cursor at its end.
  ///
  /// - Parameters:
  ///   - text: what it starts with; line breaks become blanks.
  ///   - limit: the most characters (grapheme clusters) it takes.
  public init(text: String = "", limit: Int = 200) {
    buffer = EditBuffer(text, limit: limit, lines: .single)
  }

  /// What was typed, cleaned; setting it moves the cursor to the end.
  public var text: String {
    get { buffer.text }
    set {
      buffer = EditBuffer(newValue, limit: buffer.limit, lines: .single)
      lastPasteWasCut = false
    }
  }

  /// Characters before the cursor.
  public var cursor: Int {
    get { buffer.cursor }
    set { buffer.move(to: newValue) }
  }

  /// The most characters it takes.
  public var limit: Int { buffer.limit }
  /// Whether nothing is typed.
  public var isEmpty: Bool { buffer.characters.isEmpty }
  /// Whether no further character has room.
  public var isFull: Bool { buffer.characters.count >= buffer.limit }

  /// Edits the text.
  ///
  /// - Returns: whether the key was for it; Enter, Escape, Tab and the vertical arrows are not.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    let (isHandled, fits) = buffer.handle(key)
    if case .paste = key { lastPasteWasCut = !fits } else { lastPasteWasCut = false }
    return isHandled
  }

  /// The part of a line that is seen.
  public struct Window: Equatable, Sendable {
    /// What is seen, no wider than asked, `…` standing where it is cut.
    public var text: String
    /// Columns from its left edge to the cursor.
    public var cursorColumn: Int
    /// Whether there is more at the left.
    public var isCutLeft: Bool
    /// Whether there is more at the right.
    public var isCutRight: Bool
  }

  /// The part around the cursor that fits a width; a place is kept for the cursor behind the text.
  public func render(width: Int) -> Window {
    LineWindow(buffer.characters, cursor: buffer.cursor, width: width).window
  }
}

/// Chooses the part of a line that is seen.
///
/// The part moves by half its width, so that it stands still while the cursor moves inside it.
private struct LineWindow {
  var window: LineEditor.Window

  init(_ characters: [Character], cursor: Int, width: Int) {
    let widths = characters.map(Glyph.width)
    let width = max(1, width)
    let before = widths[..<cursor].reduce(0, +)
    let total = widths.reduce(0, +)
    guard total >= width else {
      window = .init(
        text: String(characters), cursorColumn: before, isCutLeft: false, isCutRight: false)
      return
    }
    let step = max(1, width / 2)
    // NB: a mark takes a column at either end, and the cursor never stands on one.
    let offset = before < width - 1 ? 0 : ((before - width + 2) / step + 1) * step
    let start = Self.index(widths, from: offset)
    let startColumn = widths[..<start].reduce(0, +)
    var room = width - (start > 0 ? 1 : 0)
    var end = start
    while end < widths.count, widths[end] <= room {
      room -= widths[end]
      end += 1
    }
    while end < widths.count, room < 1, end > start {
      end -= 1
      room += widths[end]
    }
    let isCutLeft = start > 0
    let isCutRight = end < widths.count
    let seen =
      (isCutLeft ? "…" : "") + String(characters[start..<end]) + (isCutRight ? "…" : "")
    window = .init(
      text: TextLayout.truncate(seen, width: width),
      cursorColumn: max(0, min(before - startColumn + (isCutLeft ? 1 : 0), width - 1)),
      isCutLeft: isCutLeft, isCutRight: isCutRight)
  }

  /// The first character that starts at a column or after it.
  private static func index(_ widths: [Int], from column: Int) -> Int {
    var (index, sum) = (0, 0)
    while index < widths.count, sum < column {
      sum += widths[index]
      index += 1
    }
    return index
  }
}
