/// A scheme people can be told about: CEP, CPF, VAE, CléA…
public struct Scheme: Hashable, Sendable {
  public let id: EntryID
  public let name: String
  public let acronym: String?
  /// Other names people use.
  public let aliases: [String]
  /// Name in use when the guide was written; empty when there was none.
  public let name2017: String
  /// Since when the scheme is what it is.
  public let since: String
  public let standing: Standing
  /// Whom it is for, in a sentence.
  public let audience: String
  public let purpose: String
  public let conditions: String
  /// Ids of the structures one enters it by.
  public let entrances: [EntryID]
  /// Ways in that are no structure of the library: a site, a telephone number.
  public let entrancesNote: String?
  /// Kinds of people it serves, in their words.
  public let profiles: [String]
  /// Ids of audiences and themes.
  public let audiences: [EntryID]
  public let themes: [EntryID]
  /// Ids of what took its place.
  public let replacedBy: [EntryID]
  public let note: String?
  /// Ids of the guide's practices that name it.
  public let practices: [EntryID]

  /// Name in use when the guide was written, if it was another.
  public var formerName: String? {
    name2017.isEmpty || name2017.hasPrefix("(") || name2017 == name ? nil : name2017
  }
}
