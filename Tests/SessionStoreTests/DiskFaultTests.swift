import Foundation
import GameEngine
import Glibc
import TestSupport
import Testing

@testable import SessionStore

@Suite struct DiskFaultTests {
  private let home: TemporaryFolder
  private let disk = FaultyDisk()

  init() throws { home = try TemporaryFolder() }

  private static let faults: [(String, @Sendable (FaultyDisk) -> Void, Int32)] = [
    ("full disk", { $0.writeFaults = [.error(ENOSPC)] }, ENOSPC),
    ("disk full in mid-write", { $0.writeFaults = [.short(20), .error(ENOSPC)] }, ENOSPC),
    ("input/output error", { $0.writeFaults = [.error(EIO)] }, EIO),
    ("quota", { $0.writeFaults = [.short(1), .short(1), .error(EDQUOT)] }, EDQUOT),
    ("failed sync", { $0.syncErrors = [EIO] }, EIO),
    ("interrupted sync", { $0.syncErrors = [EINTR] }, EINTR),
  ]

  @Test(arguments: faults.indices)
  func `After a failed append nothing of it is kept and nothing more is taken`(
    index: Int
  ) throws {
    let (name, arm, number) = Self.faults[index]
    let journal = try home.journal(calls: disk.calls)
    let before = try Data(contentsOf: journal.folder.journal)
    arm(disk)
    let first = try #require(failure { try journal.append(distinctActions(3)) }, "\(name)")
    guard case .system(let cause) = first else {
      Issue.record("\(name): \(first)")
      return
    }
    #expect(cause.number == number && cause.path == journal.folder.journal.path, "\(name)")
    #expect(try Data(contentsOf: journal.folder.journal) == before, "\(name)")
    let calls = (disk.writes, disk.syncs)
    #expect(failure { try journal.append(distinctActions(1)) } == .broken(by: first), "\(name)")
    #expect(failure { try journal.append([]) } == .broken(by: first), "\(name)")
    #expect((disk.writes, disk.syncs) == calls, "\(name): no sync is tried again")
    #expect(journal.breakage == first && journal.records == 1, "\(name)")
  }

  @Test func `Interrupted and short writes go on to the end`() throws {
    let journal = try home.journal(calls: disk.calls)
    disk.writeFaults = [.error(EINTR), .short(1), .error(EINTR), .short(7), .short(1)]
    try journal.append(distinctActions(3))
    #expect(try journal.folder.allRecords().count == 4)
    #expect(disk.writeFaults.isEmpty && journal.breakage == nil)
  }

  @Test func `Bytes that could not be taken away again are cut when the journal is opened`() throws
  {
    var journal: Journal? = try home.journal(distinctActions(2), calls: disk.calls)
    let folder = try #require(journal?.folder)
    disk.writeFaults = [.short(30), .error(ENOSPC)]
    disk.truncationErrors = [EIO]
    #expect(failure { try journal?.append([.at(99, .gridsRevealed)]) } != nil)
    journal = nil
    let again = try Journal.open(folder) { _ in }
    #expect(again.records == 2)
    #expect(again.cut?.length == 30)
  }

  @Test func `A journal opened again after a fault takes events again`() throws {
    let journal = try home.journal(calls: disk.calls)
    disk.syncErrors = [EIO]
    #expect(failure { try journal.append(distinctActions(1)) } != nil)
    journal.close()
    let again = try Journal.open(journal.folder) { _ in }
    try again.append(distinctActions(2))
    #expect(try again.folder.allRecords().count == 3)
  }

  @Test(arguments: ["write", "sync"])
  func `A session that cannot be created leaves no folder behind`(call: String) throws {
    if call == "write" { disk.writeFaults = [.short(9), .error(ENOSPC)] }
    if call == "sync" { disk.syncErrors = [EIO] }
    #expect(failure { _ = try home.journal(calls: disk.calls) } != nil)
    #expect(try Syscalls.names(in: home.place.sessionsFolder.path).isEmpty)
  }

  @Test func `A journal removed or changed by another program takes nothing more`() throws {
    let removed = try home.journal()
    try Syscalls.unlink(removed.folder.journal.path)
    let failed = failure { try removed.append(distinctActions(1)) }
    #expect(failed == .journalTamperedWith(name: removed.folder.name))

    let changed = try home.journal()
    let handle = try FileHandle(forWritingTo: changed.folder.journal)
    try handle.truncate(atOffset: 10)
    let again = failure { try changed.append(distinctActions(1)) }
    #expect(again == .journalTamperedWith(name: changed.folder.name))
  }

  @Test func `A disk that is full is an error, and named`() throws {
    let journal = try home.journal()
    let full = DiskCalls(write: { _, bytes in
      let file = open("/dev/full", O_WRONLY)
      defer { close(file) }
      return Glibc.write(file, bytes.baseAddress, bytes.count)
    })
    journal.close()
    let again = try Journal.open(journal.folder, calls: full) { _ in }
    guard case .system(let cause) = failure({ try again.append(distinctActions(1)) }) else {
      Issue.record("a full disk took an event")
      return
    }
    #expect(cause.number == ENOSPC && cause.call == .write)
  }
}
