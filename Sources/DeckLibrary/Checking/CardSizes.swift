import GameEngine

/// Whether a card can be followed on the smallest screen.
///
/// 80 columns and 24 lines show a dozen lines of a card under its head, 70 columns wide; the rest is
/// scrolled to. A card of more than twice that is lost on those who listen.
enum CardSizes {
  /// Columns of text on a card.
  static let columns = 70
  /// Lines of text a card may have.
  static let lines = 24

  /// Lines a case takes: paragraphs set apart, then what the person asks.
  static func lineCount(of card: CaseCard) -> Int {
    card.situation.reduce(0) { $0 + lineCount(of: $1) + 1 }
      + lineCount(of: "« " + card.request + " »")
  }

  /// Lines a structure takes: its mission, whom it receives, then its three lists.
  static func lineCount(of card: StructureCard) -> Int {
    let lists = [card.offers, card.limits, card.partners].filter { !$0.isEmpty }
    return lineCount(of: card.mission) + lineCount(of: card.audience)
      + lists.reduce(0) { sum, list in
        sum + 2 + list.reduce(0) { $0 + lineCount(of: "· " + $1) }
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
