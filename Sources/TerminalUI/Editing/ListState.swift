/// Which entry of a list is chosen, and which part of the list is seen.
public struct ListState: Hashable, Sendable {
  /// Entries in the list.
  public var count: Int {
    didSet { settle() }
  }
  /// The chosen entry, from 0; 0 when there is none to choose.
  public var selected: Int {
    didSet { settle() }
  }
  /// The first entry that is seen.
  public private(set) var offset = 0

  /// Makes a list with one entry chosen.
  public init(count: Int, selected: Int = 0) {
    self.count = max(0, count)
    self.selected = selected
    settle()
  }

  private mutating func settle() {
    let last = max(0, count - 1)
    if count < 0 { count = 0 }
    if selected < 0 || selected > last { selected = min(max(0, selected), last) }
    offset = min(max(0, offset), last)
  }

  /// Moves the choice with the arrows, the page keys, Home and End.
  ///
  /// - Parameters:
  ///   - key: what was pressed.
  ///   - rows: entries that are seen at once: a page.
  ///   - letters: whether `j` and `k` move too.
  /// - Returns: whether the key was for the list; an arrow beyond its ends is not.
  @discardableResult
  public mutating func handle(_ key: Key, rows: Int = 10, letters: Bool = false) -> Bool {
    let page = max(1, rows - 1)
    switch key {
    case .up: return move(to: selected - 1, rows: rows)
    case .down: return move(to: selected + 1, rows: rows)
    case .character("k") where letters: return move(to: selected - 1, rows: rows)
    case .character("j") where letters: return move(to: selected + 1, rows: rows)
    case .pageUp: return count > 0 && move(to: max(0, selected - page), rows: rows)
    case .pageDown: return count > 0 && move(to: min(count - 1, selected + page), rows: rows)
    case .home: return count > 0 && move(to: 0, rows: rows)
    case .end: return count > 0 && move(to: count - 1, rows: rows)
    default: return false
    }
  }

  private mutating func move(to entry: Int, rows: Int) -> Bool {
    guard (0..<count).contains(entry) else { return false }
    selected = entry
    scroll(rows: rows)
    return true
  }

  /// Scrolls no further than it takes to see the chosen entry.
  public mutating func scroll(rows: Int) {
    offset = visibleRange(rows: rows).lowerBound
  }

  /// The entries seen in that many rows; the chosen one is among them when there is a row.
  public func visibleRange(rows: Int) -> Range<Int> {
    let rows = min(max(0, rows), count)
    guard rows > 0 else { return offset..<offset }
    let nearest = min(max(offset, selected - rows + 1), selected)
    let first = min(nearest, count - rows)
    return first..<(first + rows)
  }
}
