import GameEngine

/// The case card of a round in a JSON export.
package struct ExportedCase: Codable, Hashable, Sendable {
  package let id: String
  package let number: Int
  package let title: String
  package let family: String
  package let firstName: String
  package let age: Int
  package let place: String
  /// What the adviser read aloud; nil in the notes.
  package internal(set) var situation: [String]?
  package let request: String

  private enum CodingKeys: String, CodingKey {
    case id, age, situation
    case number = "numero"
    case title = "titre"
    case family = "famille"
    case firstName = "prenom"
    case place = "lieu"
    case request = "demande"
  }

  init(_ card: CaseCard, isWhole: Bool) {
    id = Exported.text(card.id.rawValue)
    number = card.number.rawValue
    title = Exported.text(card.title)
    family = Exported.text(card.family)
    firstName = Exported.text(card.person.firstName)
    age = card.person.age
    place = Exported.text(card.person.place)
    situation = isWhole ? card.situation.map(Exported.text) : nil
    request = Exported.text(card.request)
  }
}

/// The structure card of a round in a JSON export; what is on it is told in the full record only.
package struct ExportedStructure: Codable, Hashable, Sendable {
  package let id: String
  package let number: Int
  package let name: String
  /// Its name in the guide, where that was another.
  package private(set) var formerName: String?
  package private(set) var audience: String?
  package private(set) var mission: String?
  package private(set) var conditions: String?
  package private(set) var offers: [String]?
  package private(set) var limits: [String]?
  package private(set) var partners: [String]?

  private enum CodingKeys: String, CodingKey {
    case id, mission, conditions
    case number = "numero"
    case name = "nom"
    case formerName = "nom_2017"
    case audience = "public"
    case offers = "propose"
    case limits = "limites"
    case partners = "partenaires"
  }

  init(_ card: StructureCard, isWhole: Bool) {
    id = Exported.text(card.id.rawValue)
    number = card.number.rawValue
    name = Exported.text(card.name)
    formerName = isWhole ? card.formerName.map(Exported.text) : nil
    audience = isWhole ? Exported.text(card.audience) : nil
    mission = isWhole ? Exported.text(card.mission) : nil
    conditions = isWhole ? Exported.text(card.conditions) : nil
    offers = isWhole ? card.offers.map(Exported.text) : nil
    limits = isWhole ? card.limits.map(Exported.text) : nil
    partners = isWhole ? card.partners.map(Exported.text) : nil
  }

  /// The same as the notes tell it: which house it is.
  var notes: ExportedStructure {
    var notes = self
    (notes.formerName, notes.audience, notes.mission, notes.conditions) = (nil, nil, nil, nil)
    (notes.offers, notes.limits, notes.partners) = (nil, nil, nil)
    return notes
  }
}

/// A card put back in a JSON export.
package struct ExportedPutBack: Codable, Hashable, Sendable {
  /// `cas` or `structure`.
  package let kind: String
  package let number: Int
  package let title: String

  private enum CodingKeys: String, CodingKey {
    case kind = "genre"
    case number = "numero"
    case title = "titre"
  }

  /// The kind of a case card.
  static let caseKind = "cas"

  init(_ card: PutBackCard) {
    kind = card.kind == .cases ? Self.caseKind : "structure"
    number = card.number.rawValue
    title = Exported.text(card.title)
  }
}

/// The interview of a round in a JSON export.
package struct ExportedInterview: Codable, Hashable, Sendable {
  /// Nil before it began.
  package let seconds: Int?
  package let isRunning: Bool
  /// Who played the adviser; nil where names are not wished.
  package let adviser: String?
  /// Who played the job seeker; nil where names are not wished.
  package let jobSeeker: String?
  package let turns: [Turn]

  /// A turn the adviser gave.
  package struct Turn: Codable, Hashable, Sendable {
    package let began: Int
    /// Nil while it lasts.
    package let seconds: Int?
    /// Whether the whole room was asked.
    package let isRoom: Bool
    /// Who was asked; nil for the room, or where names are not wished.
    package let person: String?

    private enum CodingKeys: String, CodingKey {
      case began = "debut_s"
      case seconds = "duree_s"
      case isRoom = "salle"
      case person = "personne"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case seconds = "duree_s"
    case isRunning = "en_cours"
    case adviser = "conseiller"
    case jobSeeker = "demandeur"
    case turns = "sollicitations"
  }

  init?(_ round: RoundSummary, _ isNominative: Bool) {
    adviser = Exported.name(round.adviser, isNominative)
    jobSeeker = Exported.name(round.jobSeeker, isNominative)
    seconds = round.interviewLength?.seconds
    isRunning = round.isInterviewRunning
    guard seconds != nil || adviser != nil || jobSeeker != nil else { return nil }
    turns = round.consultations.map {
      Turn(
        began: $0.began.seconds, seconds: $0.length?.seconds, isRoom: $0.isRoom,
        person: Exported.name($0.person, isNominative))
    }
  }
}
