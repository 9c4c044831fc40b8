import GameEngine
import Phrasebook
import TerminalUI

/// A card face up: a frame, its number written large, its title, and text laid out to be read aloud.
struct CardFace {
  /// One paragraph of a card and how it looks; an empty one is a blank row.
  struct Paragraph {
    let text: String
    var style: Style = .plain
    /// What stands before its first row; the others are indented as much.
    var mark = ""
  }

  let kind: String
  let hue: Hue
  let number: CardNumber
  let title: String
  let subtitles: [String]
  let paragraphs: [Paragraph]

  /// The widest a line is, so that the eye finds the next one.
  static let measure = 76

  /// Rows of text below the head of the card, for a card that wide.
  func rows(width: Int) -> [[Span]] {
    let measure = min(Self.measure, width - 6)
    return paragraphs.flatMap { paragraph -> [[Span]] in
      if paragraph.text.isEmpty { return [[]] }
      let indent = TextLayout.width(paragraph.mark)
      let lines = TextLayout.wrap(paragraph.text, width: max(1, measure - indent))
      return lines.enumerated().map { index, line in
        let lead = index == 0 ? paragraph.mark : String(repeating: " ", count: indent)
        return [Span(lead, .of(hue)), Span(line, paragraph.style)]
      }
    }
  }

  /// Rows of text the card has room for below its head.
  static func room(_ rect: Rect) -> Int { max(1, rect.rows - 2 - headRows(rect)) }

  private static func headRows(_ rect: Rect) -> Int { rect.rows >= 26 ? 5 : 4 }

  /// Draws the card; `from` is the first row of text that is seen.
  func draw(on canvas: inout Canvas, in rect: Rect, from start: Int = 0, isChosen: Bool = false) {
    let border: Border = isChosen ? .heavy : .rounded
    canvas.frame(rect, style: .of(hue), border: border, title: kind)
    let inner = rect.inset(columns: 3, rows: 1)
    drawHead(on: &canvas, in: inner, isRoomy: Self.headRows(rect) == 5)
    let all = rows(width: rect.columns)
    let room = Self.room(rect)
    let first = min(start, max(0, all.count - room))
    let top = inner.row + Self.headRows(rect)
    for (index, spans) in all.dropFirst(first).prefix(room).enumerated() {
      canvas.put(spans, at: Point(column: inner.column, row: top + index), width: inner.columns)
    }
    drawMore(on: &canvas, in: rect, above: first > 0, below: first + room < all.count)
  }

  private func drawHead(on canvas: inout Canvas, in inner: Rect, isRoomy: Bool) {
    let digits = BigDigits.small(String(number.rawValue))
    let digitsWidth = TextLayout.width(digits[0])
    let top = inner.row + (isRoomy ? 1 : 0)
    for (row, line) in digits.enumerated() {
      let place = Point(column: inner.endColumn - digitsWidth, row: top + row)
      canvas.put(line, at: place, style: .of(hue))
    }
    let room = inner.columns - digitsWidth - 2
    for (row, span) in head(width: room, rows: digits.count).enumerated() {
      canvas.put([span], at: Point(column: inner.column, row: top + row), width: room)
    }
  }

  /// The title, whole, and of the subtitles those that still have a row.
  private func head(width: Int, rows: Int) -> [Span] {
    let title = TextLayout.wrap(title, width: width, rows: rows)
    let subtitles = subtitles.filter { !$0.isEmpty }.prefix(rows - title.count)
    return title.map { Span($0, .of(hue).adding(.bold)) }
      + subtitles.enumerated().map { Span($1, $0 == 0 ? .bold : .quiet) }
  }

  private func drawMore(on canvas: inout Canvas, in rect: Rect, above: Bool, below: Bool) {
    if above {
      canvas.put(
        " ▲ ", at: Point(column: rect.endColumn - 8, row: rect.row), style: .of(hue).adding(.bold))
    }
    guard below else { return }
    let text = " \(Phrases.Screen.more) ▼ "
    let column = rect.endColumn - 3 - TextLayout.width(text)
    canvas.put(
      text, at: Point(column: column, row: rect.endRow - 1), style: .of(hue).adding(.bold))
  }
}

extension CardFace {
  /// The case card as the room may see it: never its private cues.
  init(_ card: CaseCard) {
    let person = card.person
    kind = Phrases.Screen.caseCard
    hue = .caseCard
    number = card.number
    title = card.title
    subtitles = [
      Phrases.Screen.person(person.firstName, age: person.age, place: person.place),
      "\(card.family) · \(Phrases.title(card.depth))",
    ]
    let story = card.situation.flatMap { [Paragraph(text: $0), Paragraph(text: "")] }
    paragraphs = story + [Paragraph(text: Phrases.Screen.quoted(card.request), style: .bold)]
  }

  /// The structure card.
  init(_ card: StructureCard) {
    kind = Phrases.Screen.structureCard
    hue = .structureCard
    number = card.number
    title = card.name
    subtitles = [card.formerName.map(Phrases.Screen.formerly) ?? ""]
    let intro = [Paragraph(text: card.mission, style: .bold), Paragraph(text: card.audience)]
    paragraphs =
      intro + Self.list(Phrases.Screen.canOffer, card.offers, "+ ")
      + Self.list(Phrases.Screen.cannotOffer, card.limits, "– ")
      + Self.list(Phrases.Screen.worksWith, card.partners, "· ")
  }

  private static func list(_ heading: String, _ items: [String], _ mark: String) -> [Paragraph] {
    if items.isEmpty { return [] }
    return [
      Paragraph(text: ""), Paragraph(text: heading, style: .of(.structureCard).adding(.bold)),
    ]
      + items.map { Paragraph(text: $0, mark: mark) }
  }
}
