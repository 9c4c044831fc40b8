import GameEngine

/// A structure people can be sent to, or an adviser works in.
public struct Structure: Hashable, Sendable {
  /// Stable id.
  public let id: EntryID
  /// Number within its list.
  public let number: CardNumber
  /// Name people read.
  public let name: String
  /// Letters people say instead of the name.
  public let acronym: String?
  /// Other names people use.
  public let aliases: [String]
  /// Name in use when the guide was written; empty when there was none.
  public let name2017: String
  /// Since when the structure is what it is.
  public let since: String
  /// Whether it still exists, and how surely.
  public let standing: Standing
  /// Whom it receives, in a sentence.
  public let audience: String
  /// What it is there for.
  public let mission: String
  /// What it takes to be received.
  public let conditions: String
  /// How one gets in, in a sentence.
  public let access: String
  /// What else to know.
  public let note: String?
  /// Kinds of people it serves, in their words.
  public let profiles: [String]
  /// Ids of audiences.
  public let audiences: [EntryID]
  /// Ids of themes.
  public let themes: [EntryID]
  /// What people say when they speak of it: everyday words, by which alone it is found.
  public let words: [String]
  /// Ids of the guide's practices that name it.
  public let practices: [EntryID]
  /// What makes it drawable as a card; none for an entry of the library only.
  public let house: House?

  /// What an adviser who works in a structure can and cannot offer, and with whom she works.
  public struct House: Hashable, Sendable {
    /// What its adviser can offer.
    public let offers: [String]
    /// What its adviser cannot offer.
    public let limits: [String]
    /// Whom its adviser works with, and for what.
    public let partners: [String]
  }

  /// Name in use when the guide was written, if it was another.
  public var formerName: String? {
    DoorNames.former(name2017, name: name, acronym: acronym)
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
