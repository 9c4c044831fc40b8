import Foundation
import GameEngine
import Glibc
import TestSupport
import Testing

@testable import SessionStore

@Suite struct RefusalTests {
  private let home: TemporaryFolder
  private let journal: Journal
  private var folder: SessionFolder { journal.folder }

  init() throws {
    home = try TemporaryFolder()
    journal = try home.journal(distinctActions(3))
    journal.close()
  }

  private var opening: StoreFailure? { failure { _ = try Journal.open(folder) { _ in } } }
  private var reading: StoreFailure? { failure { _ = try folder.read() } }

  @Test func `A journal that is a symbolic link is refused, opened or read`() throws {
    let elsewhere = home.url.appendingPathComponent("ailleurs")
    try FileManager.default.moveItem(at: folder.journal, to: elsewhere)
    try FileManager.default.createSymbolicLink(at: folder.journal, withDestinationURL: elsewhere)
    #expect(opening == .notAFile(path: folder.journal.path))
    #expect(reading == .notAFile(path: folder.journal.path))
  }

  @Test func `A session's folder that is a symbolic link is refused`() throws {
    let link = home.place.session(named: "lien")
    try FileManager.default.createSymbolicLink(at: link.url, withDestinationURL: folder.url)
    #expect(failure { _ = try link.read() } == .notAFolder(path: link.url.path))
    #expect(failure { _ = try Journal.open(link) { _ in } } == .notAFolder(path: link.url.path))
  }

  @Test func `A named pipe or a folder in the journal's place is refused at once`() throws {
    try Syscalls.unlink(folder.journal.path)
    #expect(mkfifo(folder.journal.path, 0o600) == 0)
    #expect(opening == .notAFile(path: folder.journal.path))
    #expect(reading == .notAFile(path: folder.journal.path))
    try Syscalls.unlink(folder.journal.path)
    try Syscalls.makeFolder(folder.journal.path)
    #expect(opening == .notAFile(path: folder.journal.path))
    #expect(reading == .notAFile(path: folder.journal.path))
  }

  @Test(.enabled(if: geteuid() == 0, "only root gives files away"))
  func `A journal of another user is refused`() throws {
    #expect(chown(folder.journal.path, 65_534, 65_534) == 0)
    #expect(opening == .foreignOwner(path: folder.journal.path, user: 65_534))
    #expect(chown(folder.url.path, 65_534, 65_534) == 0)
    #expect(reading == .foreignOwner(path: folder.url.path, user: 65_534))
  }

  @Test(.enabled(if: geteuid() != 0, "root writes anywhere"))
  func `In a folder that cannot be written no session is created`() throws {
    let closed = home.url.appendingPathComponent("ferme")
    try FileManager.default.createDirectory(at: closed, withIntermediateDirectories: false)
    chmod(closed.path, 0o500)
    let draft = Journal.Draft(Samples.opening(), program: "1.0")
    let failed = failure { _ = try Journal.create(draft, in: StorePlace(closed), first: []) }
    let path = closed.appendingPathComponent("seances").path
    #expect(failed == .system(SystemFailure(.makeFolder, number: EACCES, path: path)))
  }

  @Test func `Where no folder can be made the failed call and its path are named`() throws {
    let draft = Journal.Draft(Samples.opening(), program: "1.0")
    let place = StorePlace(URL(fileURLWithPath: "/proc/spro"))
    let failed = failure { _ = try Journal.create(draft, in: place, first: []) }
    #expect(failed == .system(SystemFailure(.makeFolder, number: ENOENT, path: "/proc/spro")))
  }

  @Test(arguments: ["", "\n", "{}\n", "{\"journal\":\"autre\"}\n", "bonjour", "\u{0}\u{0}"])
  func `A file of another kind is no journal`(text: String) throws {
    let folder = try home.session(journal: Data(text.utf8))
    #expect(failure { _ = try folder.read() } == .notAJournal(name: "seance"))
    #expect(failure { _ = try Journal.open(folder) { _ in } } == .notAJournal(name: "seance"))
    #expect(try Data(contentsOf: folder.journal) == Data(text.utf8))
  }

  @Test func `A journal of a newer format is refused by its number, and stays as it is`() throws {
    let body = "{\"journal\":\"spro\",\"format\":2,\"tout\":\"autre\""
    let bytes = Data((sealed(body) + "{\"peu\":\"importe\"}\n").utf8)
    let folder = try home.session(journal: bytes)
    #expect(failure { _ = try folder.read() } == .newerFormat(name: "seance", format: 2))
    let failed = failure { _ = try Journal.open(folder) { _ in } }
    #expect(failed == .newerFormat(name: "seance", format: 2))
    #expect(try Data(contentsOf: folder.journal) == bytes)
  }

  @Test func `An event this program does not know is never cut off`() throws {
    let whole = try Data(contentsOf: folder.journal)
    let last = String(decoding: whole.split(separator: 0x0A).last ?? Data(), as: UTF8.self)
    let digits = String(last.suffix(10).prefix(8))
    let unknown = sealed("{\"n\":4,\"t\":99,\"e\":{\"cardTorn\":true}", after: digits)
    let folder = try home.session(journal: whole + Data(unknown.utf8))
    let damage = JournalDamage(line: 4, offset: whole.count, kind: .unknownEvent)
    #expect(failure { _ = try folder.read() } == .damaged(name: "seance", damage))
    #expect(
      failure { _ = try Journal.open(folder) { _ in } } == .damaged(name: "seance", damage))
    #expect(failure { _ = try folder.repair() } == .damaged(name: "seance", damage))
  }
}
