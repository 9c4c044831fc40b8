import Foundation
import GameEngine

/// The journal of an open session: what is in it is on disk, in order, whole.
///
/// One program holds it open at a time. After one failed append it is broken: nothing more is
/// kept until the session is opened again.
public final class Journal {
  /// The session's folder.
  public let folder: SessionFolder
  /// Line 0.
  public let header: JournalHeader
  /// What a write that did not end had left, when the journal was opened.
  public let cut: JournalCut?
  /// Number of records kept.
  public private(set) var records: Int
  /// Time of the last record kept.
  public private(set) var lastTime: SessionTime
  /// Why nothing more is kept, when an append failed.
  public private(set) var breakage: StoreFailure?

  private var file: File?
  private var lock: SessionLock?
  private var format: JournalFormat
  private var length: Int
  private var reserved: Int
  private let calls: DiskCalls

  /// Bytes reserved ahead of the end: an append into reserved room syncs faster.
  private static let reserve = 64 << 10

  init(
    folder: SessionFolder, finding: JournalScan.Finding, file: File, lock: SessionLock,
    cut: JournalCut?, calls: DiskCalls
  ) {
    self.folder = folder
    self.header = finding.header
    self.cut = cut
    self.records = finding.records
    self.lastTime = finding.lastTime
    self.file = file
    self.lock = lock
    self.format = finding.format
    self.length = finding.soundLength
    self.reserved = finding.soundLength
    self.calls = calls
  }

  deinit { close() }

  /// Gives the session free for another program; what was appended stays.
  public func close() {
    if reserved > length, breakage == nil { try? file?.truncate(to: length) }
    file = nil
    lock = nil
  }
}

extension Journal {
  /// Keeps actions: all their records in one write, then one sync, then it returns.
  ///
  /// - Throws: `StoreFailure`; then nothing of the actions is kept, and the journal is broken
  ///   unless they were refused before anything was written (`recordTooLong`).
  public func append(_ actions: [RecordedAction]) throws(StoreFailure) {
    if let breakage { throw .broken(by: breakage) }
    guard let file else { throw .closed(name: folder.name) }
    var next = format
    let bytes = try next.lines(of: actions, from: records)
    guard !bytes.isEmpty else { return }
    do {
      try keep(bytes, in: file)
    } catch {
      breakage = error
      throw error
    }
    format = next
    length += bytes.count
    records = format.lines - 1
    lastTime = actions.reduce(lastTime) { max($0, $1.time) }
  }

  private func keep(_ bytes: [UInt8], in file: File) throws(StoreFailure) {
    try check(file)
    do {
      reserveRoom(for: bytes.count, in: file)
      try file.write(bytes, calls: calls)
      try file.syncData(calls: calls)
    } catch {
      try? file.truncate(to: length, calls: calls)
      throw error
    }
  }

  /// A journal somebody removed or wrote to would take the event and lose it.
  private func check(_ file: File) throws(StoreFailure) {
    let status = try file.status()
    guard status.st_nlink > 0, Int(status.st_size) == length else {
      throw .journalTamperedWith(name: folder.name)
    }
  }

  private func reserveRoom(for count: Int, in file: File) {
    guard length + count > reserved else { return }
    reserved = length + count + Self.reserve
    file.reserve(from: length, reserved - length)
  }
}
