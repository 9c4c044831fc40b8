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
    case door(ItemID)
    /// A door observers wrote down, not yet opened.
    case heard(String, LibraryEntry?)
    /// A scheme nobody named, asked as a question.
    case asked(LibraryEntry)
    case proposed(LibraryEntry)
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
  /// Whether a mark stands at the chosen item: not where nobody acts on it.
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
    let rows = laidOut(in: rect)
    let wanted = rows.firstIndex { $0.isChosen } ?? 0
    let last = rows.lastIndex { $0.isChosen } ?? 0
    let highest = max(0, rows.count - rect.rows)
    let start = min(highest, max(0, (wanted + last) / 2 - rect.rows / 2))
    for (index, row) in rows.dropFirst(start).prefix(rect.rows).enumerated() {
      let place = rect.origin.moved(rows: index)
      if row.isChosen, row.isFirst, showsChoice, marksChoice {
        canvas.put("▸", at: place, style: .accent.adding(.bold))
        canvas.cursor = place
      }
      canvas.put(row.spans, at: place.moved(columns: row.indent), width: rect.columns - row.indent)
    }
    if start > 0 { mark("▲", on: &canvas, at: Point(column: rect.endColumn - 1, row: rect.row)) }
    if start < highest {
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

  /// A blank row follows every item where the screen is tall enough for all of them.
  private func laidOut(in rect: Rect) -> [Row] {
    let close = laidOut(width: rect.columns, spaced: false)
    guard rect.rows >= Self.roomyRows else { return close }
    let spaced = laidOut(width: rect.columns, spaced: true)
    return spaced.count <= rect.rows ? spaced : close
  }

  private func laidOut(width: Int, spaced: Bool) -> [Row] {
    var place = -1
    return items.flatMap { item -> [Row] in
      if item.target != nil { place += 1 }
      let isChosen = item.target != nil && place == chosen
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
