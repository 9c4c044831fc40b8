import DeckLibrary
import GameEngine

/// A door in a JSON export.
package struct ExportedDoor: Codable, Hashable, Sendable {
  /// Id in the library; nil for what it does not know.
  package let id: String?
  package let name: String
  /// `structure`, `dispositif`, `orientation`, or `hors_bibliotheque`.
  package let kind: String
  /// What is to be said of it before it is offered; nil when nothing is.
  package let reservation: String?
  /// How one gets into a structure.
  package let access: String?
  package let saidAs: [String]
  /// Number of distinct observers who named it.
  package let seenBy: Int
  package let observers: Int
  /// Whether the debriefing noted it.
  package let isNoted: Bool
  package let remark: String?
  package let mainStructure: String?
  package let secondaryStructures: [String]
  package let schemes: [String]
  /// The same, each with what is to be said of it; nil in an older export.
  package let path: ExportedPath?

  private enum CodingKeys: String, CodingKey {
    case id
    case name = "nom"
    case kind = "genre"
    case reservation = "reserve"
    case access = "acces"
    case saidAs = "nommee_aussi"
    case seenBy = "vu_par"
    case observers = "sur"
    case isNoted = "notee"
    case remark = "remarque"
    case mainStructure = "structure_principale"
    case secondaryStructures = "structures_secondaires"
    case schemes = "dispositifs"
    case path = "chemin"
  }

  init(_ door: DoorTally) {
    name = Exported.text(door.name)
    switch door.destination {
    case .structure(let structure):
      (kind, id) = (Self.structure, structure.id)
      reservation = structure.standing.reservation
      access = structure.standing.isEnded ? nil : Exported.text(structure.access)
    case .scheme(let scheme):
      (kind, id, access) = ("dispositif", scheme.id, nil)
      reservation = scheme.standing.reservation
    case .question(let question):
      (kind, id, access, reservation) = ("orientation", question.id, nil, nil)
    case .unknown: (kind, id, access, reservation) = (Self.unknown, nil, nil, nil)
    }
    saidAs = door.saidAs.map(Exported.text)
    seenBy = door.seenBy
    observers = door.observers
    isNoted = door.noted != nil
    remark = door.noted.map { Exported.text($0.remark) }
    mainStructure = door.path.main.map { Exported.text($0.name) }
    secondaryStructures = door.path.secondary.map { Exported.text($0.name) }
    schemes = door.path.schemes.map { Exported.text($0.fullName) }
    path = ExportedPath(door.path)
  }

  /// The kind of a structure.
  static let structure = "structure"
  /// The kind of what the library does not know.
  static let unknown = "hors_bibliotheque"
}

/// Where a door leads in a JSON export.
package struct ExportedPath: Codable, Hashable, Sendable {
  /// The structure that answers first.
  package let main: ExportedEntry?
  /// Structures that can answer too.
  package let secondary: [ExportedEntry]
  package let schemes: [ExportedEntry]

  private enum CodingKeys: String, CodingKey {
    case main = "principale"
    case secondary = "secondaires"
    case schemes = "dispositifs"
  }

  init(_ path: DoorPath) {
    main = path.main.map(ExportedEntry.init)
    secondary = path.secondary.map(ExportedEntry.init)
    schemes = path.schemes.map(ExportedEntry.init)
  }
}

/// A structure or a scheme of the library, where something leads to it.
package struct ExportedEntry: Codable, Hashable, Sendable {
  package let id: String
  package let name: String
  package let acronym: String?
  /// What is to be said of it before it is offered; nil when nothing is.
  package let reservation: String?

  private enum CodingKeys: String, CodingKey {
    case id
    case name = "nom"
    case acronym = "sigle"
    case reservation = "reserve"
  }

  init(_ structure: Structure) {
    id = structure.id
    name = Exported.text(structure.name)
    acronym = structure.acronym.map(Exported.text)
    reservation = structure.standing.reservation
  }

  init(_ scheme: Scheme) {
    id = scheme.id
    name = Exported.text(scheme.name)
    acronym = scheme.acronym.map(Exported.text)
    reservation = scheme.standing.reservation
  }
}
