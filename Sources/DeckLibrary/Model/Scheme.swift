/// A scheme people can be told about, such as CEP, CPF, VAE or CléA.
public struct Scheme: Hashable, Sendable {
  /// Stable id, such as `cpf`.
  public let id: EntryID
  /// Name it bears today.
  public let name: String
  /// Letters people say instead of the name.
  public let acronym: String?
  /// Other names people use.
  public let aliases: [String]
  /// Name in use when the guide was written; empty when there was none.
  public let name2017: String
  /// Since when the scheme is what it is.
  public let since: String
  /// Whether it still exists, and how surely.
  public let standing: Standing
  /// Whom it is for, in a sentence.
  public let audience: String
  /// What it is for, in a sentence.
  public let purpose: String
  /// What it takes to have it.
  public let conditions: String
  /// Ids of the structures one enters it by.
  public let entrances: [EntryID]
  /// Ways in that are no structure of the library: a site, a telephone number.
  public let entrancesNote: String?
  /// Kinds of people it serves, in their words.
  public let profiles: [String]
  /// Ids of audiences.
  public let audiences: [EntryID]
  /// Ids of themes.
  public let themes: [EntryID]
  /// What people say when they speak of it: everyday words, by which alone it is found.
  public let words: [String]
  /// Ids of what took its place.
  public let replacedBy: [EntryID]
  /// What else to know.
  public let note: String?
  /// Ids of the guide's practices that name it.
  public let practices: [EntryID]

  /// Name in use when the guide was written, if it was another.
  public var formerName: String? {
    DoorNames.former(name2017, name: name, acronym: acronym)
  }
}
