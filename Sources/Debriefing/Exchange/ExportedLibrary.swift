import DeckLibrary
import GameEngine
import Phrasebook

/// What is known of a scheme in a JSON export.
package struct ExportedScheme: Codable, Hashable, Sendable {
  package let id: String
  package let name: String
  package let acronym: String?
  package let status: String
  package let purpose: String
  package let audience: String
  package let conditions: String
  /// What is to be said of it before it is offered; nil when nothing is.
  package let reservation: String?
  package let entrances: [String]
  /// The same, each with what is to be said of it; nil in an older export.
  package let doors: [ExportedEntry]?
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
    case reservation = "reserve"
    case entrances = "entrees"
    case doors = "portes_d_entree"
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
    reservation = scheme.standing.reservation
    entrances = summary.entrances.map { Exported.text($0.name) }
    doors = summary.entrances.map(ExportedEntry.init)
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
  /// The collection a practice stands in: the guide, or the deck it was added to.
  package let collection: String?
  package let chapter: Int?
  package let number: Int?
  /// Where a practice was done.
  package let territory: String?

  private enum CodingKeys: String, CodingKey {
    case kind = "genre"
    case title = "titre"
    case remark = "remarque"
    case collection = "recueil"
    case territory = "territoire"
    case chapter = "chapitre"
    case number = "numero"
  }

  init(_ kept: KeptSummary) {
    kind = kept.kind.exported
    title = Exported.text(kept.title)
    remark = Exported.text(kept.remark)
    let place = kept.place
    collection = place.map { Exported.text($0.isOfGuide ? Phrases.Debriefing.guide : $0.deck) }
    chapter = place?.chapter
    number = place?.number
    territory = place.map { Exported.text($0.territory) }
  }
}

extension LibraryEntry.Kind {
  /// How an export names it.
  fileprivate var exported: String {
    switch self {
    case .practice: "pratique"
    case .structure: "structure"
    case .scheme: "dispositif"
    case .orientation: "orientation"
    }
  }

  /// What an export names so; nil for a word it does not know.
  init?(exported word: String) {
    guard let kind = Self.allCases.first(where: { $0.exported == word }) else { return nil }
    self = kind
  }
}
