/// A structure card: the house the adviser works in for one round.
public struct StructureCard: Hashable, Codable, Sendable {
  public let id: CardID
  public let number: CardNumber
  public let name: String
  /// Name in use when the guide was written, if another.
  public let formerName: String?
  /// Whom the structure receives.
  public let audience: String
  public let mission: String
  public let conditions: String
  /// What its adviser can offer, cannot offer, and with whom she works.
  public let offers: [String]
  public let limits: [String]
  public let partners: [String]

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
