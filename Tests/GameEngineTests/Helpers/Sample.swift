import GameEngine

/// A small deck made for the tests, numbered so that a sentence can name its cards.
enum Sample {
  static let grid = ObservationGrid(
    id: "observation", title: "Grille d’observation",
    sections: [
      GridSection(id: .questions, title: "Questions", hint: "Ce qui ouvre", kind: .text),
      GridSection(id: .doors, title: "Portes", hint: "Où aller", kind: .door),
      GridSection(id: .schemes, title: "Dispositifs", hint: "Avec quoi", kind: .scheme),
    ])

  static let settings = SessionSettings(
    title: "Séance d’essai", territory: "Cher", date: "2026-11-23")

  static func caseID(_ number: Int) -> CardID { CardID("cas-\(number)") }

  static func structureID(_ number: Int) -> CardID { CardID("structure-\(number)") }

  static func caseCard(_ id: CardID, number: Int) -> CaseCard {
    CaseCard(
      id: id, number: CardNumber(number), title: "Cas \(number)", family: "Jeunes",
      depth: .ordinary, person: CasePerson(firstName: "Inès", age: 19, place: "Vierzon"),
      situation: ["Elle pousse la porte."], request: "Je cherche une formation.",
      privateCues: ["Elle n’a pas le permis."], audiences: ["jeunes"], themes: ["formation"],
      structures: ["mission-locale"], schemes: ["cep"], questions: ["Et après ?"])
  }

  static func structureCard(_ id: CardID, number: Int) -> StructureCard {
    StructureCard(
      id: id, number: CardNumber(number), name: "Structure \(number)", formerName: "Ancien nom",
      audience: "Tout public", mission: "Accueillir", conditions: "Aucune",
      offers: ["Un entretien"], limits: ["Pas de financement"], partners: ["Le CIO"])
  }

  /// The texts of the numbered cards.
  static func catalogue(cases: Int, structures: Int) -> CardCatalogue {
    CardCatalogue(
      cases: (0..<cases).map { caseCard(caseID($0 + 1), number: $0 + 1) },
      structures: (0..<structures).map { structureCard(structureID($0 + 1), number: $0 + 1) })
  }

  static func opening(seed: UInt64 = 7, cases: Int = 6, structures: Int = 4) -> SessionOpening {
    SessionOpening(
      settings: settings, seed: seed,
      deck: DeckReference(id: "essai", version: "1.0.0", title: "Paquet d’essai"), grid: grid,
      cases: (0..<cases).map { caseID($0 + 1) },
      structures: (0..<structures).map { structureID($0 + 1) })
  }

  static let cep = LibraryEntry(kind: .scheme, id: "cep", title: "Conseil en évolution")
  static let cleA = LibraryEntry(kind: .scheme, id: "clea", title: "Certificat CléA")
  static let cio = LibraryEntry(kind: .structure, id: "cio", title: "CIO")
  static let forum = LibraryEntry(kind: .practice, id: "accueillir-1", title: "Forum")
}

extension GridSectionID {
  static let questions = Self("questions")
  static let doors = Self("portes")
  static let schemes = Self("dispositifs")
}

/// Those who join a played session, in the order they do.
extension ParticipantID {
  static let anne = Self(1)
  static let basile = Self(2)
  static let chloe = Self(3)
  static let david = Self(4)
  static let nobody = Self(99)
}
