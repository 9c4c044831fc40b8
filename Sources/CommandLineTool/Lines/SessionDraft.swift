import DeckLibrary
import GameEngine

/// What a session will be opened with.
struct SessionDraft {
  var settings: SessionSettings
  var grid: ObservationGrid
  let seed: UInt64
  let name: String?

  init(_ request: FacilitationRequest, library: Library, environment: Environment) {
    settings = SessionSettings(
      title: request.title ?? "", territory: request.territory ?? "", date: environment.today)
    grid = library.grids.first ?? ObservationGrid(id: "", title: "", sections: [])
    seed = request.seed ?? environment.freshSeed()
    name = request.name
  }

  /// The opening, with every card of the deck in the piles.
  func opening(_ library: Library) -> SessionOpening {
    SessionOpening(
      settings: settings, seed: seed,
      deck: DeckReference(
        id: library.info.id, version: library.info.version, title: library.info.title),
      grid: grid, cases: library.caseCards.map(\.id), structures: library.structureCards.map(\.id))
  }
}
