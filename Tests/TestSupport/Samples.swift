import GameEngine

/// Small cards, grids and openings for tests that need a session and not its contents.
public enum Samples {
  /// A case card of that number.
  public static func caseCard(_ number: Int) -> CaseCard {
    CaseCard(
      id: CardID("cas-\(number)"), number: CardNumber(number), title: "Cas n° \(number)",
      family: "Jeunes", depth: .ordinary,
      person: CasePerson(firstName: "Inès", age: 19, place: "Vierzon"),
      situation: ["Elle a quitté le lycée l’été dernier."], request: "« On m’a dit de venir… »",
      privateCues: ["Elle a le permis."], audiences: ["jeunes"], themes: ["formation"],
      structures: ["mission-locale"], schemes: ["cep"], questions: ["Qui d’autre ?"])
  }

  /// A structure card of that number.
  public static func structureCard(_ number: Int) -> StructureCard {
    StructureCard(
      id: CardID("structure-\(number)"), number: CardNumber(number), name: "Maison n° \(number)",
      formerName: "Ancienne maison", audience: "Tout public", mission: "Accueillir",
      conditions: "Aucune", offers: ["Écouter"], limits: ["Ne place pas"], partners: ["CIO"])
  }

  /// Every sample card.
  public static let cards = CardCatalogue(
    cases: (1...3).map(caseCard), structures: (1...3).map(structureCard))

  /// A grid of two sections.
  public static let grid = ObservationGrid(
    id: "grille", title: "Grille d’observation",
    sections: [
      GridSection(
        id: GridSectionID("questions"), title: "Questions posées", hint: "Mot à mot",
        kind: .text),
      GridSection(id: GridSectionID("portes"), title: "Portes", hint: "Qui ?", kind: .door),
    ])

  /// An opening of that title and day.
  public static func opening(
    title: String = "Orientation Cher", date: String = "2026-11-23"
  ) -> SessionOpening {
    SessionOpening(
      settings: SessionSettings(title: title, territory: "Cher", date: date), seed: 42,
      deck: DeckReference(id: "essai", version: "1", title: "Paquet d’essai"), grid: grid,
      cases: (1...3).map { CardID("cas-\($0)") },
      structures: (1...3).map { CardID("structure-\($0)") })
  }
}
