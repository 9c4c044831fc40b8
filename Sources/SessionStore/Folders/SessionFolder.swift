import Foundation
import Glibc

/// The folder of one session.
public struct SessionFolder: Hashable, Sendable {
  /// Where it is.
  public let url: URL

  /// Names a folder; nothing is looked at yet.
  public init(_ url: URL) { self.url = url }

  /// The session's name: its folder's.
  public var name: String { url.lastPathComponent }

  /// The journal.
  public var journal: URL { url.appendingPathComponent(Self.journalName) }

  static let journalName = "journal.ndjson"

  /// Whose journal may be read.
  public enum Owner: Sendable {
    /// This user's own.
    case user
    /// Anybody's, as in a folder where several put their copies.
    case anybody
  }

  var lock: URL { url.appendingPathComponent("verrou") }

  /// Whether somebody has the session open.
  public var isOpen: Bool { SessionLock.isHeld(self) }

  /// A name in the folder nothing has yet, numbered from 1.
  func freeName(_ stem: String) -> URL {
    var number = 1
    while (try? Syscalls.inspect(url.appendingPathComponent("\(stem)-\(number)").path)) != nil {
      number += 1
    }
    return url.appendingPathComponent("\(stem)-\(number)")
  }

  /// Refuses what is no folder of this user's, or holds no journal.
  func check() throws(StoreFailure) {
    let status: stat
    do {
      status = try Syscalls.inspect(url.path)
    } catch .system(let failure) where failure.number == ENOENT {
      throw .noSession(name)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: url.path) }
    try Self.checkOwner(status, url.path)
    guard holdsJournal else { throw .notAJournal(name: name) }
  }

  var holdsJournal: Bool { (try? Syscalls.inspect(journal.path)) != nil }

  private static func checkOwner(_ status: stat, _ path: String) throws(StoreFailure) {
    guard status.st_uid == geteuid() else {
      throw .foreignOwner(path: path, user: status.st_uid)
    }
  }

  /// Opens the journal, if it is a plain file of somebody it may be of.
  func openJournal(_ flags: Int32, of owner: Owner = .user) throws(StoreFailure) -> File {
    let path = journal.path
    let file: File
    do {
      file = try File(path, flags)
    } catch .system(let failure) where failure.number == ENOENT {
      throw .notAJournal(name: name)
    }
    let status = try file.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    if owner == .user { try Self.checkOwner(status, path) }
    return file
  }
}
