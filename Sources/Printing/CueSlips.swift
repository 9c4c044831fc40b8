import GameEngine
import Phrasebook

/// Slips for the player of the person alone, eight to a page.
struct CueSlips {
  let cases: [CaseCard]

  private static let perPage = 8
  private static let room = CardFit(width: 88, height: 58)

  var html: String {
    let slips = cases.filter { !$0.privateCues.isEmpty }.map(slip)
    let fitting = slips.compactMap { $0.size == nil ? nil : $0.html }
    let pages = stride(from: 0, to: fitting.count, by: Self.perPage).map { start in
      HTML.element("div", "sheet slips", Array(fitting[start...].prefix(Self.perPage)))
    }
    let large = slips.filter { $0.size == nil }.map(\.html)
    return HTML.element(
      "section", [HTML.element("h2", "aside", text: Phrases.Paper.cues)] + pages + large)
  }

  /// A slip, and the place of its size of letters; one too long has a page of its own.
  private func slip(_ card: CaseCard) -> (html: String, size: Int?) {
    let lines =
      [
        CardLine.kind(Phrases.Paper.numbered(Phrases.Screen.cuesTitle, card.number.rawValue)),
        .title(Phrases.Paper.nameAndTitle(card.person.firstName, card.title)),
      ] + card.privateCues.map(CardLine.item) + [.quiet(Phrases.Screen.cuesAreFree)]
    let size = Self.room.size(of: lines.map(\.block))
    let style = size.map { "card size\($0)" } ?? "large"
    let text = HTML.element("div", "text", lines.map(\.html))
    return (HTML.element("article", style, [text]), size)
  }
}
