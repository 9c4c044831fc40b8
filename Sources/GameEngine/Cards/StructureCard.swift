/// A structure card: the house the adviser works in for one round.
public struct StructureCard: Hashable, Codable, Sendable {
  /// Stable name of the structure in its deck.
  public let id: CardID
  /// Number printed large on the card.
  public let number: CardNumber
  /// Name in use today.
  public let name: String
  /// Name in use when the guide was written, if another.
  public let formerName: String?
  /// Whom the structure receives.
  public let audience: String
  /// What the structure is for.
  public let mission: String
  /// What it takes to be received.
  public let conditions: String
  /// What its adviser can offer.
  public let offers: [String]
  /// What its adviser cannot offer.
  public let limits: [String]
  /// With whom she works, and for what.
  public let partners: [String]

  /// Makes a card of its parts.
  public init(
    id: CardID, number: CardNumber, name: String, formerName: String? = nil, audience: String,
    mission: String, conditions: String = "", offers: [String] = [], limits: [String] = [],
    partners: [String] = []
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.formerName = formerName
    self.audience = audience
    self.mission = mission
    self.conditions = conditions
    self.offers = offers
    self.limits = limits
    self.partners = partners
  }
}
