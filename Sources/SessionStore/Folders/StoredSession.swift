import Foundation
import GameEngine
import Glibc

/// A session as its journal tells it, read without opening it: nothing is locked or changed.
public struct StoredSession: Sendable {
  /// Line 0.
  public let header: JournalHeader
  /// What the records made.
  public let session: Session
  /// Number of records.
  public let records: Int
  /// Time of the last record.
  public let lastTime: SessionTime
  /// What a write that has not ended left; being written still, where somebody has it open.
  public let tail: JournalCut?
}

extension SessionFolder {
  /// Reads the session; only its state is held, whatever the length of its journal.
  public func read(of owner: Owner = .user) throws(StoreFailure) -> StoredSession {
    try read(of: owner) { $0.apply($1) }
  }

  /// The same for somebody who changes nothing: nothing in it can be undone.
  func readOnly(of owner: Owner) throws(StoreFailure) -> StoredSession {
    try read(of: owner) { $0.applyPlainly($1) }
  }

  private func read(
    of owner: Owner, apply: (inout Session, Event) -> Void
  ) throws(StoreFailure) -> StoredSession {
    var session = Session()
    let finding = try scan(of: owner) { apply(&session, $0.event) }
    let tail =
      finding.tornLength == 0
      ? nil : JournalCut(offset: finding.soundLength, length: finding.tornLength, copy: nil)
    return StoredSession(
      header: finding.header, session: session, records: finding.records,
      lastTime: finding.lastTime, tail: tail)
  }

  /// Reads the records one after the other, and answers line 0.
  @discardableResult
  public func records(
    each: (JournalRecord) -> Void
  ) throws(StoreFailure) -> JournalHeader {
    try scan(of: .user, each: each).header
  }

  private func scan(
    of owner: Owner, each: (JournalRecord) -> Void
  ) throws(StoreFailure) -> JournalScan.Finding {
    if owner == .user { try check() }
    return try JournalScan.read(try openJournal(O_RDONLY, of: owner), name: name, each: each)
  }
}
