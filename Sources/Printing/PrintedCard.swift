import GameEngine
import Phrasebook

/// One card on paper: what stands on it, and whether it fits a quarter of a page.
struct PrintedCard {
  let html: String
  /// Place of its size of letters; nothing when it wants a page of its own.
  let size: Int?

  /// A quarter of A4 without its margins and its foot.
  private static let room = CardFit(width: 88, height: 126)

  private init(_ lines: [CardLine], number: CardNumber, kind: String, foot: String) {
    let head = [
      CardLine.kind(Phrases.Paper.numbered(kind, number.rawValue))
    ]
    size = Self.room.size(of: (head + lines).map(\.block))
    html =
      HTML.element("div", "text", (head + lines).map(\.html))
      + HTML.element("p", "foot", text: foot)
  }
}

extension PrintedCard {
  /// The case card as the adviser reads it aloud: never its private cues.
  init(_ card: CaseCard, deck: String) {
    let person = card.person
    self.init(
      [
        .title(card.title),
        .strong(Phrases.Screen.person(person.firstName, age: person.age, place: person.place)),
        .quiet("\(card.family) · \(Phrases.title(card.depth))"),
      ] + card.situation.map(CardLine.paragraph)
        + [.request(Phrases.Screen.quoted(card.request))],
      number: card.number, kind: Phrases.Screen.caseCard, foot: Phrases.Paper.fiction(deck))
  }

  /// The structure card.
  init(_ card: StructureCard, deck: String) {
    let former = card.formerName.map { [CardLine.quiet(Phrases.Screen.formerly($0))] } ?? []
    let conditions = card.conditions.isEmpty ? [] : [CardLine.quiet(card.conditions)]
    self.init(
      [.title(card.name)] + former + [.strong(card.mission), .paragraph(card.audience)]
        + conditions + Self.list(Phrases.Screen.canOffer, card.offers)
        + Self.list(Phrases.Screen.cannotOffer, card.limits)
        + Self.list(Phrases.Screen.worksWith, card.partners),
      number: card.number, kind: Phrases.Screen.structureCard, foot: deck)
  }

  private static func list(_ heading: String, _ items: [String]) -> [CardLine] {
    items.isEmpty ? [] : [.heading(heading)] + items.map(CardLine.item)
  }
}
