import Foundation

/// What was cut off the end of a journal: a write that had not ended, so nobody was told of it.
public struct JournalCut: Hashable, Sendable {
  /// Bytes of the journal that stay.
  public let offset: Int
  /// Bytes cut off.
  public let length: Int
  /// File they were copied to; nil where the journal was only read.
  public let copy: URL?
}
