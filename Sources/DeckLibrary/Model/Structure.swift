import GameEngine

/// A structure people can be sent to, or an adviser works in.
public struct Structure: Hashable, Sendable {
  public let id: EntryID
  public let number: CardNumber
  public let name: String
  public let acronym: String?
  /// Other names people use.
  public let aliases: [String]
  /// Name in use when the guide was written; empty when there was none.
  public let name2017: String
  /// Since when the structure is what it is.
  public let since: String
  public let standing: Standing
  /// Whom it receives, in a sentence.
  public let audience: String
  public let mission: String
  public let conditions: String
  /// How one gets in, in a sentence.
  public let access: String
  public let note: String?
  /// Kinds of people it serves, in their words.
  public let profiles: [String]
  /// Ids of audiences and themes.
  public let audiences: [EntryID]
  public let themes: [EntryID]
  /// Ids of the guide's practices that name it.
  public let practices: [EntryID]
  /// What makes it drawable as a card; none for an entry of the library only.
  public let house: House?

  /// What an adviser who works in a structure can and cannot offer, and with whom she works.
  public struct House: Hashable, Sendable {
    public let offers: [String]
    public let limits: [String]
    public let partners: [String]
  }

  /// Name in use when the guide was written, if it was another.
  public var formerName: String? {
    name2017.isEmpty || name2017.hasPrefix("(") || name2017 == name ? nil : name2017
  }

  /// Card a player draws, if the structure has one.
  public var card: StructureCard? {
    house.map {
      StructureCard(
        id: CardID(id), number: number, name: name, formerName: formerName, audience: audience,
        mission: mission, conditions: conditions, offers: $0.offers, limits: $0.limits,
        partners: $0.partners)
    }
  }
}
