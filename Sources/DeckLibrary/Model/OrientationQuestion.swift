/// A question the public asks often, and the structures that answer it.
public struct OrientationQuestion: Hashable, Sendable {
  /// Stable id, such as `q-07`.
  public let id: EntryID
  /// Question as the public asks it.
  public let question: String
  /// Ids of audiences.
  public let audiences: [EntryID]
  /// Ids of themes.
  public let themes: [EntryID]
  /// What people say when they speak of it: everyday words, by which alone it is found.
  public let words: [String]
  /// Id of the structure that answers first.
  public let mainStructure: EntryID
  /// Ids of the structures that can answer too.
  public let secondaryStructures: [EntryID]
  /// Ids of schemes worth speaking of, never an ended one.
  public let schemes: [EntryID]
  /// What else to know.
  public let note: String?
}
