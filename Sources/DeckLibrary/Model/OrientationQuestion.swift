/// A question the public asks often, and the structures that answer it.
public struct OrientationQuestion: Hashable, Sendable {
  public let id: EntryID
  /// Question as the public asks it.
  public let question: String
  /// Ids of audiences and themes.
  public let audiences: [EntryID]
  public let themes: [EntryID]
  /// Id of the structure that answers first.
  public let mainStructure: EntryID
  /// Ids of the structures that can answer too.
  public let secondaryStructures: [EntryID]
  /// Ids of schemes worth speaking of, never an ended one.
  public let schemes: [EntryID]
  public let note: String?
}
