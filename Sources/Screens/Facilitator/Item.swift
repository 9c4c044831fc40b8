import GameEngine
import TerminalUI

/// One line or a few of a phase's list, and what choosing it is about.
struct Item: Equatable {
  /// What an item stands for.
  enum Target: Hashable {
    case seat(PlayerRole)
    case participant(ParticipantID)
    case note(ItemID)
    case observation(ObservationID)
    case member(ObservationID)
    case group([ObservationID])
    /// Lines that seem to say the same.
    case likeness([ObservationID])
    /// A line or a group of them, within a proposal.
    case part([ObservationID])
    /// A step of the interview, by its place in the course.
    case step(Int)
    case door(ItemID)
    /// A door observers wrote down, not yet opened.
    case heard(String, LibraryEntry?)
    /// A scheme nobody named, asked as a question.
    case asked(LibraryEntry)
    case proposed(LibraryEntry)
    /// A practice that was proposed and put aside.
    case dismissed(LibraryEntry)
    case kept(ItemID)
    case commitment(ItemID)
    case satisfaction(Satisfaction)
    case attendance
  }

  /// Rows, wrapped when drawn; the first stands at the mark.
  var text: [Span]
  /// A second, quiet line.
  var detail: String?
  /// None for a heading.
  var target: Target?

  static func heading(_ text: String) -> Item {
    Item(text: [Span(text, .quiet.adding(.bold))], detail: nil, target: nil)
  }

  /// A line of explanation that cannot be chosen.
  static func remark(_ text: String) -> Item {
    Item(text: [Span(text, .quiet)], detail: nil, target: nil)
  }
}

/// A list of items, scrolled so that the chosen one is always seen.
struct ItemList {
  let items: [Item]
  /// Place of the chosen item among those that can be chosen.
  let chosen: Int
  /// Whether a mark stands at the chosen item: not where nobody speaks of it.
  let marksChoice: Bool

  init(_ items: [Item], chosen: Int, marksChoice: Bool = true) {
    self.items = items
    self.marksChoice = marksChoice
    let count = items.count { $0.target != nil }
    self.chosen = max(0, min(chosen, count - 1))
  }

  /// The items that can be chosen, in order.
  var targets: [Item.Target] { items.compactMap(\.target) }

  /// What is chosen, if there is anything to choose.
  var target: Item.Target? { targets.indices.contains(chosen) ? targets[chosen] : nil }

  func draw(on canvas: inout Canvas, in rect: Rect, showsChoice: Bool = true) {
    let window = window(in: rect)
    for (index, row) in window.rows.enumerated() {
      let place = rect.origin.moved(rows: index)
      if row.isChosen, row.isFirst, showsChoice, marksChoice {
        canvas.put("▸", at: place, style: .accent.adding(.bold))
        canvas.cursor = place
      }
      canvas.put(row.spans, at: place.moved(columns: row.indent), width: rect.columns - row.indent)
    }
    if window.hasMoreAbove {
      mark("▲", on: &canvas, at: Point(column: rect.endColumn - 1, row: rect.row))
    }
    if window.hasMoreBelow {
      mark("▼", on: &canvas, at: Point(column: rect.endColumn - 1, row: rect.endRow - 1))
    }
  }

  private func mark(_ sign: String, on canvas: inout Canvas, at point: Point) {
    canvas.put(sign, at: point, style: .accent)
  }

  private struct Row {
    let spans: [Span]
    let indent: Int
    let isChosen: Bool
    let isFirst: Bool

    static let blank = Row(spans: [], indent: 0, isChosen: false, isFirst: false)
  }

  /// Rows from which a list is spread out.
  private static let roomyRows = 26

  /// The rows that are seen, and whether there are others.
  private struct Window {
    let rows: ArraySlice<Row>
    let hasMoreAbove: Bool
    let hasMoreBelow: Bool
  }

  /// Rows with the chosen item in their middle, as far as the ends of the list let it.
  ///
  /// Only what is near is laid out: a list may hold thousands of lines.
  private func window(in rect: Rect) -> Window {
    let isSpaced = isSpaced(in: rect)
    let chosenItem = chosenItem ?? 0
    func rows(_ place: Int) -> [Row] {
      let spaced = isSpaced || (isTall(rect) && items[place].detail != nil)
      return laidOut(
        items[place], isChosen: place == self.chosenItem, width: rect.columns,
        spaced: spaced && !isFollowedByMember(place) && !isFollowedByBlank(place))
    }
    var above: [Row] = []
    var below = items.indices.contains(chosenItem) ? rows(chosenItem) : []
    let height = max(1, below.count { $0.isChosen })
    var first = chosenItem
    var end = min(items.count, chosenItem + 1)
    while first > 0, above.count < rect.rows {
      first -= 1
      above = rows(first) + above
    }
    while end < items.count, below.count < 2 * rect.rows {
      below += rows(end)
      end += 1
    }
    while first > 0, above.count + below.count < 2 * rect.rows {
      first -= 1
      above = rows(first) + above
    }
    let all = above + below
    let wanted = above.count + (height - 1) / 2 - rect.rows / 2
    let start = max(0, min(wanted, all.count - rect.rows))
    return Window(
      rows: all.dropFirst(start).prefix(rect.rows), hasMoreAbove: first > 0 || start > 0,
      hasMoreBelow: end < items.count || start + rect.rows < all.count)
  }

  /// Place of the chosen item among all.
  private var chosenItem: Int? {
    var left = chosen
    return items.firstIndex { item in
      guard item.target != nil else { return false }
      left -= 1
      return left < 0
    }
  }

  /// Whether the next item is one of a group's lines, which stay under its head.
  private func isFollowedByMember(_ place: Int) -> Bool {
    guard place + 1 < items.count, case .member = items[place + 1].target else { return false }
    return true
  }

  /// Whether a blank row stands after an item anyway.
  private func isFollowedByBlank(_ place: Int) -> Bool {
    guard place + 1 < items.count, items[place + 1].target == nil else { return false }
    return items[place + 1].text.allSatisfy(\.text.isEmpty)
  }

  /// On a tall screen a blank row parts what is told in several lines from what follows.
  private func isTall(_ rect: Rect) -> Bool { rect.rows >= Self.roomyRows }

  /// A blank row follows every item where the screen is tall enough for all of them.
  private func isSpaced(in rect: Rect) -> Bool {
    guard isTall(rect), items.count <= rect.rows else { return false }
    let rows = items.reduce(0) {
      $0 + laidOut($1, isChosen: false, width: rect.columns, spaced: true).count
    }
    return rows <= rect.rows
  }

  private func laidOut(_ item: Item, isChosen: Bool, width: Int, spaced: Bool) -> [Row] {
    let indent = item.target == nil ? 0 : 2
    let lines = Self.wrap(item.text, width: max(1, width - indent - 2))
    let first = lines.enumerated().map { index, spans in
      Row(spans: spans, indent: indent, isChosen: isChosen, isFirst: index == 0)
    }
    let blank = spaced && item.target != nil ? [Row.blank] : []
    guard let detail = item.detail else { return first + blank }
    let more = TextLayout.wrap(detail, width: max(1, width - indent - 4)).map {
      Row(spans: [Span($0, .quiet)], indent: indent + 2, isChosen: isChosen, isFirst: false)
    }
    return first + more + blank
  }

  /// Wraps pieces of text as one, each keeping its look.
  static func wrap(_ spans: [Span], width: Int) -> [[Span]] {
    let text = spans.map(\.text).joined()
    var left = spans.map { (characters: Array($0.text), style: $0.style) }
    return TextLayout.wrap(text, width: width).map { line in
      var taken: [Span] = []
      var wanted = Array(line)
      while !wanted.isEmpty, !left.isEmpty {
        dropBlanks(&left, unless: wanted[0] == " ")
        guard !left.isEmpty else { break }
        let count = min(wanted.count, left[0].characters.count)
        taken.append(Span(String(wanted.prefix(count)), left[0].style))
        wanted.removeFirst(count)
        left[0].characters.removeFirst(count)
        if left[0].characters.isEmpty { left.removeFirst() }
      }
      return taken
    }
  }

  private static func dropBlanks(
    _ left: inout [(characters: [Character], style: Style)], unless keeps: Bool
  ) {
    while let first = left.first {
      if first.characters.isEmpty {
        left.removeFirst()
      } else if !keeps, first.characters[0] == " " || first.characters[0] == "\n" {
        left[0].characters.removeFirst()
      } else {
        return
      }
    }
  }
}
