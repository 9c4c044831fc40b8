import DeckLibrary
import GameEngine
import Phrasebook

/// A deck on paper: one HTML file that loads nothing and runs nothing, ready for A4.
public struct PrintedDeck {
  private let library: Library
  private let cases: [CaseCard]
  private let structures: [StructureCard]

  /// Prepares a deck.
  ///
  /// - Parameters:
  ///   - library: The deck, with what it extends.
  ///   - base: The deck it extends, whose cards are left out: they were printed with that one.
  public init(_ library: Library, extending base: Library? = nil) {
    self.library = library
    cases = library.caseCards.filter { base?.caseEntry($0.id.rawValue) == nil }
    structures = library.structureCards.filter { base?.structure($0.id.rawValue) == nil }
  }

  /// The page of some parts, in the order they are handed out.
  public func html(_ parts: [PrintedPart] = PrintedPart.allCases) -> String {
    let body = PrintedPart.allCases.filter(parts.contains).map(html).joined()
    return """
      <!DOCTYPE html>
      <html lang="fr">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <title>\(HTML.escaped(library.info.title))</title>
      <style>
      \(PrintStyle.sheet)
      </style>
      </head>
      <body>
      <main>
      \(body)</main>
      </body>
      </html>

      """
  }

  private func html(_ part: PrintedPart) -> String {
    switch part {
    case .session: SessionSheet(library: library).html
    case .cases:
      CardSheets(
        title: Phrases.Paper.caseCards, back: Phrases.Screen.caseCard,
        cards: cases.map { PrintedCard($0, deck: library.info.title) }
      ).html
    case .cues: CueSlips(cases: cases).html
    case .structures:
      CardSheets(
        title: Phrases.Paper.structureCards, back: Phrases.Screen.structureCard,
        cards: structures.map { PrintedCard($0, deck: library.info.title) }
      ).html
    case .grids: library.grids.map { GridSheet(grid: $0).html }.joined()
    case .debriefing: DebriefingNotes(cases: cases, library: library).html
    }
  }
}
