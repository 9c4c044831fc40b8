/// One kind of line of a card, as it is measured and as it is written.
enum CardLine {
  case kind(String), title(String), strong(String), quiet(String)
  case paragraph(String), request(String), heading(String), item(String)

  /// What it takes of the card's room; the style sheet says the same.
  var block: CardFit.Block {
    switch self {
    case .kind(let text): .init(text: text, scale: 0.8, isBold: true)
    case .title(let text): .init(text: text, scale: 1.35, isBold: true, space: 0.25)
    case .strong(let text): .init(text: text, isBold: true, space: 0.25)
    case .quiet(let text): .init(text: text, scale: 0.88, space: 0.15)
    case .paragraph(let text): .init(text: text, space: 0.5)
    case .request(let text): .init(text: text, isBold: true, space: 0.7)
    case .heading(let text): .init(text: text, isBold: true, space: 0.5)
    case .item(let text): .init(text: text, indent: 1.2, space: 0.1)
    }
  }

  var html: String {
    switch self {
    case .kind(let text): HTML.element("p", "kind", text: text)
    case .title(let text): HTML.element("h3", text: text)
    case .strong(let text): HTML.element("p", "strong", text: text)
    case .quiet(let text): HTML.element("p", "quiet", text: text)
    case .paragraph(let text): HTML.element("p", "paragraph", text: text)
    case .request(let text): HTML.element("p", "request", text: text)
    case .heading(let text): HTML.element("h4", text: text)
    case .item(let text): HTML.element("p", "item", text: text)
    }
  }
}
