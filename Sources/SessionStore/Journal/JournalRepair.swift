import Foundation
import GameEngine
import Glibc

/// What a repair kept, and where the damaged original is.
public struct JournalRepair: Hashable, Sendable {
  /// The damage after which nothing was kept.
  public let damage: JournalDamage
  /// Records kept.
  public let records: Int
  /// Bytes of the original no longer in the journal.
  public let lostLength: Int
  /// The original, whole.
  public let original: URL
}

extension SessionFolder {
  /// Makes a damaged journal one of the records that stand before the damage.
  ///
  /// The damaged original is copied aside first. A journal that is sound, or only has a write at
  /// its end that did not end, is left alone; so is one whose events this program does not know,
  /// for a newer program wrote them and can read them.
  ///
  /// - Returns: What was kept; nil where there was no damage.
  public func repair() throws(StoreFailure) -> JournalRepair? {
    try check()
    let lock = try SessionLock(self)
    defer { withExtendedLifetime(lock) {} }
    let file = try openJournal(O_RDONLY)
    let finding = try soundPart(of: file)
    guard let damage = finding.damage else { return nil }
    if damage.kind == .unknownEvent { throw .damaged(name: name, damage) }
    let length = Int(try file.status().st_size)
    let original = freeName("journal.endommage")
    try copy(file, bytes: 0..<length, to: original.path)
    try keep(finding.soundLength, of: file)
    return JournalRepair(
      damage: damage, records: finding.records, lostLength: length - finding.soundLength,
      original: original)
  }

  private func soundPart(of file: File) throws(StoreFailure) -> JournalScan.Finding {
    do {
      return try JournalScan.read(file, name: name, stopsAtDamage: true) { _ in }
    } catch .damaged {
      throw .nothingToRecover(name: name)
    } catch .notAJournal {
      throw .nothingToRecover(name: name)
    }
  }

  /// Puts the beginning of the journal in its place, by a rename.
  private func keep(_ length: Int, of file: File) throws(StoreFailure) {
    let draft = url.appendingPathComponent("journal.ndjson.repare-\(UUID().uuidString)").path
    try copy(file, bytes: 0..<length, to: draft)
    try Syscalls.rename(draft, to: journal.path)
    try Syscalls.syncFolder(url.path)
  }
}
