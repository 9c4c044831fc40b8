import DeckLibrary
import GameEngine
import Testing

/// What seeds give from the built-in deck, kept as a text so that no change of it goes unseen.
///
/// Source: Brogue CE, which keeps such a catalogue of its dungeons.
@Suite struct DrawCatalogueTests {
  private let fixture = Fixture("tirages-graines-1-a-25.txt")

  @Test func `Seeds 1 to 25 draw what they have always drawn`() throws {
    let library = try Library.builtIn()
    let lines = try (1...25 as ClosedRange<UInt64>).flatMap { try draws(seed: $0, library) }
    try fixture.expect(
      lines, under: "Dix premières cartes de chaque pioche du paquet fourni, graine par graine.")
  }

  /// The first ten cards of each pile, drawn and put back one after the other.
  private func draws(seed: UInt64, _ library: Library) throws -> [String] {
    let cases = library.caseCards
    let structures = library.structureCards
    var opening = Sample.opening(seed: seed)
    opening.cases = cases.map(\.id)
    opening.structures = structures.map(\.id)
    var play = Play(cards: CardCatalogue(cases: cases, structures: structures))
    try play.run(.open(opening))
    try play.run(.skip(to: .draw))
    return try PileKind.allCases.map { kind in
      let drawn = try (1...10).map { _ in try play.drawAndPutBack(kind).rawValue }
      return "graine \(seed) \(kind == .cases ? "cas" : "structures"): "
        + drawn.joined(separator: " ")
    }
  }
}
