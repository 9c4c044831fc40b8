import Foundation
import GameEngine
import Glibc
import TestSupport
import Testing

@testable import SessionStore

@Suite struct LockTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func opening(_ folder: SessionFolder) -> StoreFailure? {
    failure { _ = try Journal.open(folder) { _ in } }
  }

  @Test func `A session that is open is refused to a second opener, with the holder's number`()
    throws
  {
    let journal = try home.journal()
    let name = journal.folder.name
    #expect(opening(journal.folder) == .openElsewhere(name: name, process: getpid()))
    #expect(
      failure { try home.place.remove(name) } == .openElsewhere(name: name, process: getpid()))
    #expect(
      failure { _ = try journal.folder.repair() } == .openElsewhere(name: name, process: getpid()))
    try journal.append(distinctActions(1))
  }

  @Test func `Closing, or being forgotten, gives the session free`() throws {
    var journal: Journal? = try home.journal()
    let folder = try #require(journal?.folder)
    #expect(folder.isOpen)
    journal?.close()
    #expect(!folder.isOpen)
    journal = try Journal.open(folder) { _ in }
    #expect(folder.isOpen)
    journal = nil
    #expect(!folder.isOpen)
    #expect(opening(folder) == nil)
  }

  @Test func `Closing gives the session free though a child that was just forked shares its lock`()
    throws
  {
    let journal = try home.journal()
    let shared = try #require(Self.descriptors(of: journal.folder.lock).map { dup($0) }.first)
    defer { close(shared) }
    journal.close()
    #expect(!journal.folder.isOpen)
    #expect(opening(journal.folder) == nil)
  }

  private static func descriptors(of url: URL) throws -> [Int32] {
    let own = "/proc/self/fd"
    return try FileManager.default.contentsOfDirectory(atPath: own).filter { name in
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(own)/\(name)"))
        == url.resolvingSymlinksInPath().path
    }.compactMap { Int32($0) }
  }

  @Test func `Asking whether a session is open never stands in an opener's way`() throws {
    let journal = try home.journal()
    journal.close()
    for _ in 0..<100 {
      #expect(!journal.folder.isOpen)
      let again = try Journal.open(journal.folder) { _ in }
      #expect(journal.folder.isOpen)
      again.close()
    }
  }

  @Test func `A lock left behind by a program that died locks nothing`() throws {
    let journal = try home.journal()
    journal.close()
    try Data("99999999\n".utf8).write(to: journal.folder.lock)
    #expect(!journal.folder.isOpen)
    #expect(opening(journal.folder) == nil)
  }

  @Test func `Reading needs no lock and sees what has been kept`() throws {
    let journal = try home.journal(distinctActions(2))
    #expect(try journal.folder.read().records == 2)
    try journal.append([.at(50, .gridsRevealed)])
    let stored = try journal.folder.read()
    #expect(stored.records == 3 && stored.lastTime == SessionTime(rawValue: 50))
  }

  @Test func `Of many openers at once exactly one wins`() async throws {
    let journal = try home.journal()
    let folder = journal.folder
    journal.close()
    let openers = (0..<50).map { _ in Opener() }
    DispatchQueue.concurrentPerform(iterations: openers.count) { openers[$0].open(folder) }
    #expect(openers.count { $0.journal != nil } == 1)
  }

  /// Holds what one thread opened; each is used by one thread.
  private final class Opener: @unchecked Sendable {
    var journal: Journal?

    func open(_ folder: SessionFolder) { journal = try? Journal.open(folder) { _ in } }
  }
}
