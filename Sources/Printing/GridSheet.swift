import GameEngine
import Phrasebook

/// An observation grid to fill in by hand, on a page.
struct GridSheet {
  let grid: ObservationGrid

  /// Millimetres a page leaves to the sections, and what a heading and a line take of them.
  private static let room = 225.0
  private static let heading = 15.0
  private static let line = 8.0

  var html: String {
    HTML.element(
      "section", "page",
      [
        HTML.element("h2", text: grid.title),
        HTML.element("p", "quiet", text: Phrases.Paper.observing),
        HTML.element("p", "blanks", Phrases.Paper.gridBlanks.map(blank)),
      ] + grid.sections.map(section))
  }

  private func blank(_ label: String) -> String {
    HTML.element("span", text: label) + HTML.element("span", "rule", [])
  }

  private func section(_ section: GridSection) -> String {
    let lines = (0..<lineCount).map { _ in HTML.element("div", "line", []) }
    return HTML.element(
      "div", "section",
      [
        HTML.element("h3", text: section.title), HTML.element("p", "quiet", text: section.hint),
      ] + lines)
  }

  /// Lines under each heading; they spread until the page is full.
  private var lineCount: Int {
    let share = Self.room / Double(max(1, grid.sections.count))
    return max(2, Int((share - Self.heading) / Self.line))
  }
}
