import Foundation
import GameEngine
import TestSupport
import Testing

@testable import SessionStore

@Suite struct AppendingTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  @Test func `What was appended is read again, in order, with its times`() throws {
    let actions = distinctActions(5)
    let journal = try home.journal([.at(0, .frameAgreed)])
    for action in actions { try journal.append([action]) }
    let records = try journal.folder.allRecords()
    #expect(records.map(\.event) == [.frameAgreed] + actions.flatMap(\.events))
    #expect(records.map(\.time.rawValue) == [0, 10, 20, 30, 40, 50])
    #expect(records.map(\.number) == [1, 2, 3, 4, 5, 6])
  }

  @Test func `A journal opened again goes on where it stood`() throws {
    let journal = try home.journal(distinctActions(3))
    journal.close()
    var seen = 0
    let again = try Journal.open(journal.folder) { _ in seen += 1 }
    #expect(seen == 3 && again.records == 3 && again.lastTime == SessionTime(rawValue: 30))
    #expect(again.cut == nil && again.header == journal.header)
    try again.append([.at(31, .gridsRevealed)])
    #expect(try again.folder.allRecords().last?.number == 4)
  }

  @Test func `Many actions take one write and one sync`() throws {
    let disk = FaultyDisk()
    let journal = try home.journal(calls: disk.calls)
    let before = (disk.writes, disk.syncs)
    try journal.append(distinctActions(50))
    #expect((disk.writes, disk.syncs) == (before.0 + 1, before.1 + 1))
  }

  @Test func `Appending nothing touches nothing`() throws {
    let disk = FaultyDisk()
    let journal = try home.journal(calls: disk.calls)
    let before = (disk.writes, disk.syncs)
    try journal.append([])
    try journal.append([.at(5)])
    #expect((disk.writes, disk.syncs) == before)
  }

  @Test func `A closed journal keeps nothing`() throws {
    let journal = try home.journal()
    journal.close()
    #expect(
      failure { try journal.append(distinctActions(1)) } == .closed(name: journal.folder.name))
  }

  @Test func `Closing gives the reserved room back`() throws {
    let journal = try home.journal()
    try journal.append(distinctActions(1))
    journal.close()
    let status = try Syscalls.inspect(journal.folder.journal.path)
    #expect(Int(status.st_blocks) * 512 <= 4096)
  }

  @Test func `An event too long for a line is refused, and the journal goes on`() throws {
    let journal = try home.journal()
    let text = String(repeating: "a", count: JournalFormat.lineLimit)
    let note = Note(id: ItemID(1), kind: .exchange, text: text)
    guard case .recordTooLong = failure({ try journal.append([.at(1, .noteWritten(note))]) }) else {
      Issue.record("an event too long was taken")
      return
    }
    #expect(journal.breakage == nil)
    try journal.append(distinctActions(1))
    #expect(try journal.folder.allRecords().count == 2)
  }

  @Test func `An event nearly as long as a line may be comes back whole`() throws {
    let text = String(repeating: "é", count: (JournalFormat.lineLimit - 200) / 2)
    let event = Event.noteWritten(Note(id: ItemID(1), kind: .exchange, text: text))
    let journal = try home.journal([.at(0, event)] + distinctActions(2))
    let records = try journal.folder.allRecords()
    #expect(records.map(\.event).first == event && records.count == 3)
  }

  @Test func `Folder and files are their owner's alone`() throws {
    let journal = try home.journal()
    #expect(try mode(journal.folder.url) == 0o700)
    #expect(try mode(home.place.sessionsFolder) == 0o700)
    #expect(try mode(journal.folder.journal) == 0o600)
    #expect(try mode(journal.folder.lock) == 0o600)
  }

  private func mode(_ url: URL) throws -> UInt32 {
    try Syscalls.inspect(url.path).st_mode & 0o777
  }
}
