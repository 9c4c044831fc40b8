import Foundation
import GameEngine
import TestSupport
import Testing

@testable import SessionStore

@Suite struct RepairTests {
  private let home: TemporaryFolder
  private let folder: SessionFolder
  private let bytes: [UInt8]
  private let starts: [Int]

  init() throws {
    home = try TemporaryFolder()
    let journal = try home.journal(distinctActions(5))
    journal.close()
    folder = journal.folder
    let bytes = Array(try Data(contentsOf: folder.journal))
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    self.bytes = bytes
  }

  private func damage(line: Int) throws -> Data {
    var damaged = bytes
    damaged[starts[line] + 6] ^= 1
    try Data(damaged).write(to: folder.journal)
    return Data(damaged)
  }

  @Test func `What stands before the damage is kept, and the original beside it`() throws {
    let damaged = try damage(line: 4)
    let repair = try #require(try folder.repair())
    #expect(repair.damage == JournalDamage(line: 4, offset: starts[4], kind: .checksum))
    #expect(repair.records == 3 && repair.lostLength == bytes.count - starts[4])
    #expect(try Data(contentsOf: repair.original) == damaged)
    #expect(try Data(contentsOf: folder.journal) == Data(bytes[..<starts[4]]))
    #expect(try folder.allRecords().count == 3)
    let journal = try Journal.open(folder) { _ in }
    try journal.append(distinctActions(1))
    #expect(try folder.allRecords().count == 4)
  }

  @Test func `Each repair keeps its own original`() throws {
    _ = try damage(line: 4)
    let first = try #require(try folder.repair())
    _ = try damage(line: 2)
    let second = try #require(try folder.repair())
    #expect(first.original != second.original)
    #expect(second.records == 1)
  }

  @Test func `A sound journal, or one that only ends in mid-write, is left alone`() throws {
    #expect(try folder.repair() == nil)
    let torn = Data(bytes.dropLast(3))
    try torn.write(to: folder.journal)
    #expect(try folder.repair() == nil)
    #expect(try Data(contentsOf: folder.journal) == torn)
  }

  @Test func `Damage in the first line leaves nothing to recover, and nothing is changed`() throws {
    let damaged = try damage(line: 0)
    #expect(failure { _ = try folder.repair() } == .nothingToRecover(name: folder.name))
    #expect(try Data(contentsOf: folder.journal) == damaged)
  }
}
