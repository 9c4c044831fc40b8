import Foundation
import Glibc

/// Where a user's sessions are kept.
public struct StorePlace: Hashable, Sendable {
  /// The folder of the program, mode 0700.
  public let folder: URL

  /// Names a place; nothing is created before a session is.
  public init(_ folder: URL) { self.folder = folder }

  /// Finds the place: `$SPRO_HOME`, else `$XDG_DATA_HOME/spro`, else `~/.local/share/spro`.
  ///
  /// A relative `$XDG_DATA_HOME` is ignored, as the XDG Base Directory Specification asks.
  public static func locate(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(StoreFailure) -> StorePlace {
    func folder(_ name: String) -> URL? {
      guard let path = environment[name], !path.isEmpty else { return nil }
      return URL(fileURLWithPath: path, isDirectory: true)
    }
    if let own = folder("SPRO_HOME") { return StorePlace(own.standardizedFileURL) }
    if environment["XDG_DATA_HOME"]?.hasPrefix("/") == true, let data = folder("XDG_DATA_HOME") {
      return StorePlace(data.appendingPathComponent("spro", isDirectory: true))
    }
    guard environment["HOME"]?.hasPrefix("/") == true, let home = folder("HOME") else {
      throw .noHome
    }
    return StorePlace(home.appendingPathComponent(".local/share/spro", isDirectory: true))
  }

  /// The folder the sessions' folders are in.
  public var sessionsFolder: URL { folder.appendingPathComponent("seances", isDirectory: true) }

  /// The folder of the session of exactly that name, whether there is one or not.
  public func session(named name: String) -> SessionFolder {
    SessionFolder(sessionsFolder.appendingPathComponent(name, isDirectory: true))
  }
}

extension StorePlace {
  /// Makes a session's folder under a name nothing has yet.
  func makeSessionFolder(for draft: Journal.Draft) throws(StoreFailure) -> SessionFolder {
    try makeFolders()
    if let name = draft.name { return try makeSessionFolder(named: SessionName.slug(name)) }
    let stem = SessionName.make(date: draft.date, title: draft.title)
    var name = stem
    var number = 1
    while true {
      do {
        return try makeSessionFolder(named: name)
      } catch .nameTaken {
        number += 1
        name = "\(stem)-\(number)"
      }
    }
  }

  private func makeSessionFolder(named name: String) throws(StoreFailure) -> SessionFolder {
    let session = session(named: name.isEmpty ? "seance" : name)
    do {
      try Syscalls.makeFolder(session.url.path)
    } catch .system(let failure) where failure.number == EEXIST {
      throw .nameTaken(session.name)
    }
    return session
  }

  /// Makes the place and what leads to it, 0700, each name durable before the next is made.
  private func makeFolders() throws(StoreFailure) {
    var missing: [URL] = []
    var url = sessionsFolder
    while (try? Syscalls.inspect(url.path)) == nil, url.path != "/" {
      missing.append(url)
      url.deleteLastPathComponent()
    }
    for url in missing.reversed() {
      do {
        try Syscalls.makeFolder(url.path)
      } catch .system(let failure) where failure.number == EEXIST {}
      try Syscalls.syncFolder(url.deletingLastPathComponent().path)
    }
  }
}
