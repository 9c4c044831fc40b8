import DeckLibrary
import GameEngine

/// A door in a JSON export.
package struct ExportedDoor: Codable, Hashable, Sendable {
  package let name: String
  /// `structure`, `dispositif`, or `hors_bibliotheque`.
  package let kind: String
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

  private enum CodingKeys: String, CodingKey {
    case name = "nom"
    case kind = "genre"
    case saidAs = "nommee_aussi"
    case seenBy = "vu_par"
    case observers = "sur"
    case isNoted = "notee"
    case remark = "remarque"
    case mainStructure = "structure_principale"
    case secondaryStructures = "structures_secondaires"
    case schemes = "dispositifs"
  }

  init(_ door: DoorTally) {
    name = Exported.text(door.name)
    kind =
      switch door.destination {
      case .structure: "structure"
      case .scheme: "dispositif"
      case .question: "orientation"
      case .unknown: "hors_bibliotheque"
      }
    saidAs = door.saidAs.map(Exported.text)
    seenBy = door.seenBy
    observers = door.observers
    isNoted = door.noted != nil
    remark = door.noted.map { Exported.text($0.remark) }
    mainStructure = door.path.main.map { Exported.text($0.name) }
    secondaryStructures = door.path.secondary.map { Exported.text($0.name) }
    schemes = door.path.schemes.map { Exported.text($0.fullName) }
  }
}

/// What is known of a scheme in a JSON export.
package struct ExportedScheme: Codable, Hashable, Sendable {
  package let id: String
  package let name: String
  package let acronym: String?
  package let status: String
  package let purpose: String
  package let audience: String
  package let conditions: String
  package let entrances: [String]
  package let entrancesNote: String?
  package let successors: [String]
  package let sources: [String]
  /// When the facts were last checked.
  package let checkedOn: String?

  private enum CodingKeys: String, CodingKey {
    case id, conditions, sources
    case name = "nom"
    case acronym = "sigle"
    case status = "statut"
    case purpose = "objet"
    case audience = "public"
    case entrances = "entrees"
    case entrancesNote = "entrees_remarque"
    case successors = "remplace_par"
    case checkedOn = "verifie"
  }

  init(_ summary: SchemeSummary) {
    let scheme = summary.scheme
    id = Exported.text(scheme.id)
    name = Exported.text(scheme.name)
    acronym = scheme.acronym.map(Exported.text)
    status = scheme.standing.label
    purpose = Exported.text(scheme.purpose)
    audience = Exported.text(scheme.audience)
    conditions = Exported.text(scheme.conditions)
    entrances = summary.entrances.map { Exported.text($0.name) }
    entrancesNote = scheme.entrancesNote.map(Exported.text)
    successors = summary.successors.map { Exported.text($0.fullName) }
    sources = scheme.standing.sources.map(Exported.text)
    checkedOn = scheme.standing.checkedOn.map(Exported.text)
  }
}

/// Something kept of the library in a JSON export.
package struct ExportedKept: Codable, Hashable, Sendable {
  /// `pratique`, `structure` or `dispositif`.
  package let kind: String
  package let title: String
  package let remark: String
  package let chapter: Int?
  package let number: Int?

  private enum CodingKeys: String, CodingKey {
    case kind = "genre"
    case title = "titre"
    case remark = "remarque"
    case chapter = "chapitre"
    case number = "numero"
  }

  init(_ kept: KeptSummary) {
    kind =
      switch kept.kind {
      case .practice: "pratique"
      case .structure: "structure"
      case .scheme: "dispositif"
      case .orientation: "orientation"
      }
    title = Exported.text(kept.title)
    remark = Exported.text(kept.remark)
    chapter = kept.place?.chapter
    number = kept.place?.number
  }
}
