import Foundation
import Glibc

extension StorePlace {
  /// Every session of the place, the newest first; one that cannot be read says why.
  public func sessions() throws(StoreFailure) -> [SessionSummary] {
    try sessionFolders().map(SessionSummary.init).sorted {
      $1.age.lexicographicallyPrecedes($0.age)
    }
  }

  /// The folders that hold a journal, by name.
  public func sessionFolders() throws(StoreFailure) -> [SessionFolder] {
    let names: [String]
    do {
      names = try Syscalls.names(in: sessionsFolder.path)
    } catch .system(let failure) where failure.number == ENOENT {
      return []
    }
    return names.filter { !$0.hasPrefix(".") }.map(session(named:)).filter(\.holdsJournal)
  }

  /// The session of that name, else the only one whose name begins so.
  public func find(_ name: String) throws(StoreFailure) -> SessionFolder {
    let folders = try sessionFolders()
    if let exact = folders.first(where: { $0.name == name }) { return exact }
    let matches = folders.filter { $0.name.hasPrefix(name) }
    guard let match = matches.first, !name.isEmpty else { throw .noSession(name) }
    guard matches.count == 1 else { throw .ambiguous(name, matches.map(\.name)) }
    return match
  }

  /// Removes a session and all its folder holds; not while somebody has it open.
  public func remove(_ name: String) throws(StoreFailure) {
    let folder = session(named: try find(name).name)
    try folder.check()
    let lock = try SessionLock(folder)
    let doomed = sessionsFolder.appendingPathComponent(".supprimee-\(UUID().uuidString)")
    try Syscalls.rename(folder.url.path, to: doomed.path)
    try Syscalls.syncFolder(sessionsFolder.path)
    try Syscalls.removeTree(doomed.path)
    withExtendedLifetime(lock) {}
  }
}

extension SessionFolder {
  /// Takes back a folder in which no session came to be.
  func discard() {
    for name in (try? Syscalls.names(in: url.path)) ?? [] {
      try? Syscalls.unlink(url.appendingPathComponent(name).path)
    }
    try? Syscalls.removeFolder(url.path)
  }
}
