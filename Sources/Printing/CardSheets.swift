/// Cards to cut out, four to a page, each page of fronts followed by the page of their backs.
///
/// Printed on both sides and turned over its long edge, a sheet shows its columns exchanged: backs
/// are laid out so, or a last sheet of three cards would have a back behind nothing.
struct CardSheets {
  let title: String
  let back: String
  let cards: [PrintedCard]

  private static let perSheet = 4

  var html: String {
    let fitting = cards.filter { $0.size != nil }
    let starts = stride(from: 0, to: fitting.count, by: Self.perSheet)
    let sheets = starts.map { sheet(Array(fitting[$0...].prefix(Self.perSheet))) }
    return HTML.element("section", [HTML.element("h2", "aside", text: title)] + sheets + large)
  }

  /// A page of fronts and the page of their backs.
  private func sheet(_ cards: [PrintedCard]) -> String {
    let fronts = cards.map { HTML.element("article", "card size\($0.size ?? 0)", [$0.html]) }
    let backs = cards.map { _ in
      HTML.element("div", "card back", [HTML.element("p", text: back)])
    }
    return page(fronts, [0, 1, 2, 3]) + page(backs, [1, 0, 3, 2])
  }

  private func page(_ faces: [String], _ order: [Int]) -> String {
    HTML.element(
      "div", "sheet",
      order.map { faces.indices.contains($0) ? faces[$0] : HTML.element("div", "card blank", []) })
  }

  /// Cards that want a page of their own.
  private var large: [String] {
    cards.filter { $0.size == nil }.map { HTML.element("article", "large", [$0.html]) }
  }
}
