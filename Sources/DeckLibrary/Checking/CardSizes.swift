import GameEngine

/// Whether a card fits the smallest screen.
///
/// On 80 columns and 24 lines a card's text has what is left once a line for the phase, a line of
/// keys and two columns on each side are taken away; headings and blank lines between parts count.
enum CardSizes {
  /// Columns of text on a card.
  static let columns = 76
  /// Lines of text on a card.
  static let lines = 22

  /// Lines a case takes: number and title, person, paragraphs, request.
  static func lineCount(of card: CaseCard) -> Int {
    let heading = lineCount(of: "\(card.number.rawValue) · \(card.title)") + 1
    let parts = card.situation + [card.request]
    return heading + parts.reduce(0) { $0 + 1 + lineCount(of: $1) }
  }

  /// Lines a structure takes: name, whom it receives, mission, then its three lists.
  static func lineCount(of card: StructureCard) -> Int {
    let texts = [card.name, card.audience, card.mission].filter { !$0.isEmpty }
    let lists = [card.offers, card.limits, card.partners].filter { !$0.isEmpty }
    return texts.reduce(0) { $0 + lineCount(of: $1) }
      + lists.reduce(0) { sum, list in
        sum + 1 + list.reduce(0) { $0 + lineCount(of: "• " + $1) }
      }
  }

  /// Lines a text takes once its words are laid out on the columns of a card.
  static func lineCount(of text: String) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(separator: " ") {
      let width = word.count
      if used > 0, used + 1 + width > columns {
        lines += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + width
      while used > columns {
        lines += 1
        used -= columns
      }
    }
    return lines
  }
}
