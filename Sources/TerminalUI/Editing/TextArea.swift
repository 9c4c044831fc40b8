import PlainText

/// Several lines of text being typed, wrapped at the width they are shown in.
public struct TextArea: Equatable, Sendable {
  private var buffer: EditBuffer
  private let enterInserts: Bool
  /// The column that moving up and down tries to keep.
  private var wantedColumn: Int?
  /// Whether the paste just made was longer than the room left.
  public private(set) var lastPasteWasCut = false

  /// Makes an editor that holds a text, the cursor at its end.
  ///
  /// - Parameters:
  ///   - text: what it starts with.
  ///   - limit: the most characters (grapheme clusters) it takes, line breaks included.
  ///   - enterInserts: whether Enter starts a new line; where it does not, Alt and Enter does.
  public init(text: String = "", limit: Int = 4000, enterInserts: Bool = true) {
    buffer = EditBuffer(text, limit: limit, lines: .multiple)
    self.enterInserts = enterInserts
  }

  /// What was typed, cleaned; setting it moves the cursor to the end.
  public var text: String {
    get { buffer.text }
    set {
      buffer = EditBuffer(newValue, limit: buffer.limit, lines: .multiple)
      lastPasteWasCut = false
      wantedColumn = nil
    }
  }

  /// Characters before the cursor.
  public var cursor: Int {
    get { buffer.cursor }
    set {
      buffer.move(to: newValue)
      wantedColumn = nil
    }
  }

  /// The most characters it takes.
  public var limit: Int { buffer.limit }
  /// Whether nothing is typed.
  public var isEmpty: Bool { buffer.characters.isEmpty }
  /// Whether no further character has room.
  public var isFull: Bool { buffer.characters.count >= buffer.limit }

  /// Edits the text.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - width: the columns it is shown in, which say what a line is for the vertical arrows.
  ///   - rows: the rows it is shown in: a page.
  /// - Returns: whether the key was for it; an arrow beyond the first or last line is not.
  @discardableResult
  public mutating func handle(_ key: Key, width: Int = 80, rows: Int = 10) -> Bool {
    lastPasteWasCut = false
    let page = max(1, rows - 1)
    switch key {
    case .enter where enterInserts, .alt("\r"): buffer.insert("\n")
    case .up, .control("p"): return moveLines(-1, width)
    case .down, .control("n"): return moveLines(1, width)
    case .pageUp: return moveLines(-page, width) || moveToEdge(0)
    case .pageDown: return moveLines(page, width) || moveToEdge(buffer.characters.count)
    case .controlHome: return moveToEdge(0)
    case .controlEnd: return moveToEdge(buffer.characters.count)
    default: return edit(key)
    }
    wantedColumn = nil
    return true
  }

  private mutating func edit(_ key: Key) -> Bool {
    let (isHandled, fits) = buffer.handle(key)
    if case .paste = key { lastPasteWasCut = !fits }
    if isHandled { wantedColumn = nil }
    return isHandled
  }

  private mutating func moveToEdge(_ place: Int) -> Bool {
    buffer.move(to: place)
    wantedColumn = nil
    return true
  }

  private mutating func moveLines(_ count: Int, _ width: Int) -> Bool {
    let wrapped = WrappedText(buffer.characters, width: width)
    let place = wrapped.place(of: buffer.cursor)
    guard wrapped.lines.indices.contains(place.row + count) else { return false }
    let column = wantedColumn ?? place.column
    buffer.move(to: wrapped.index(column: column, row: place.row + count))
    wantedColumn = column
    return true
  }
}

// MARK: - What is seen

extension TextArea {
  /// The lines that are seen.
  public struct Window: Equatable, Sendable {
    /// Text of the lines, none wider than asked.
    public var lines: [String]
    /// Where the cursor stands among them.
    public var cursor: Point
    /// Whether there are lines above.
    public var isCutAbove: Bool
    /// Whether there are lines below.
    public var isCutBelow: Bool
  }

  /// The lines around the cursor that fit; they move by half a window, so that they stand still
  /// while the cursor moves inside it.
  public func render(width: Int, rows: Int) -> Window {
    let rows = max(1, rows)
    let wrapped = WrappedText(buffer.characters, width: width)
    let place = wrapped.place(of: buffer.cursor)
    let step = max(1, rows / 2)
    let hidden = place.row < rows ? 0 : ((place.row - rows) / step + 1) * step
    let first = min(hidden, max(0, wrapped.lines.count - rows))
    let seen = wrapped.lines[first...].prefix(rows)
    return Window(
      lines: seen.map { wrapped.text(of: $0) },
      cursor: Point(column: min(place.column, max(0, width - 1)), row: place.row - first),
      isCutAbove: first > 0, isCutBelow: first + seen.count < wrapped.lines.count)
  }
}

/// A text in lines of a width, and where its characters stand.
struct WrappedText {
  let characters: [Character]
  let lines: [Range<Int>]

  init(_ characters: [Character], width: Int) {
    self.characters = characters
    lines = LineBreaking.ranges(of: characters, width: width)
  }

  /// The line and the column of a character; what wraps belongs to the line it starts.
  func place(of index: Int) -> Point {
    let row = lines.lastIndex { $0.lowerBound <= index } ?? 0
    let before = characters[lines[row].lowerBound..<index]
    return Point(column: before.reduce(0) { $0 + Glyph.width(of: $1) }, row: row)
  }

  /// The character that stands at a column of a line or before it.
  func index(column: Int, row: Int) -> Int {
    var sum = 0
    let line = lines[row]
    for index in line {
      let width = Glyph.width(of: characters[index])
      if sum + width > column { return index }
      sum += width
    }
    let isLast = row == lines.count - 1 || characters[line.upperBound] == "\n"
    return isLast ? line.upperBound : max(line.lowerBound, line.upperBound - 1)
  }

  /// A line without the blanks that hang behind it.
  func text(of line: Range<Int>) -> String {
    var text = characters[line]
    while let last = text.last, LineBreaking.isBreakingSpace(last) { text.removeLast() }
    return String(text)
  }
}
