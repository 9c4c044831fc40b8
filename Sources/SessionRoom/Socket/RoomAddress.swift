import Foundation
import Glibc
import SessionStore

/// Where the room of a session is entered on this machine: a Unix socket, in a folder of the user's
/// alone.
///
/// The socket is named after the session's folder as the system numbers it, so that rooms of other
/// sessions, and of other places to keep sessions in, do not see one another.
public struct RoomAddress: Hashable, Sendable {
  let folder: String
  let socket: String

  /// Finds the address of a session's room.
  ///
  /// - Parameters:
  ///   - session: The session's folder, which has to exist.
  ///   - environment: Variables of the process.
  /// - Throws: `StoreFailure`, where there is no such folder.
  public init(
    _ session: SessionFolder,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(StoreFailure) {
    let status = try System.inspect(session.url.path, followingLink: true)
    folder = Self.folder(environment)
    socket =
      folder + "/" + Self.hexadecimal(status.st_dev) + "-"
      + Self.hexadecimal(status.st_ino)
  }

  private static func hexadecimal(_ number: UInt) -> String { String(number, radix: 16) }

  /// A path of the user's runtime folder that fits a socket's address, else one under `/tmp`.
  private static func folder(_ environment: [String: String]) -> String {
    let runtime = environment["XDG_RUNTIME_DIR"] ?? ""
    // NB: a socket's address holds 107 bytes, and its name here takes up to 35.
    guard runtime.hasPrefix("/"), runtime.utf8.count <= 60 else { return "/tmp/spro-\(geteuid())" }
    return runtime + "/spro"
  }

  /// Whether there is a door, were its host dead.
  public var isThere: Bool { (try? System.inspect(socket)) != nil }

  /// Whether somebody listens there, a host that stands still included.
  public var isOpen: Bool {
    guard let line = try? connect() else { return false }
    withExtendedLifetime(line) {}
    return true
  }
}

extension RoomAddress {
  /// Opens the door; whoever holds the session's lock may, and takes a dead host's door away.
  func listen() throws(StoreFailure) -> Descriptor {
    try makeFolder()
    if let status = try? System.inspect(socket) {
      guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notAFile(path: socket) }
      _ = try System.value(.unlink, socket) { unlink(socket) }
    }
    let door = try System.socket(socket)
    try System.withAddress(socket) { address, length throws(StoreFailure) in
      _ = try System.value(.open, socket) { bind(door.number, address, length) }
    }
    _ = try System.value(.open, socket) { chmod(socket, 0o600) }
    _ = try System.value(.open, socket) { Glibc.listen(door.number, 1024) }
    return door
  }

  /// Knocks at the door.
  func connect() throws(StoreFailure) -> Descriptor {
    try checkFolder()
    let line = try System.socket(socket)
    try System.withAddress(socket) { address, length throws(StoreFailure) in
      _ = try System.value(.open, socket) { Glibc.connect(line.number, address, length) }
    }
    return line
  }

  /// Takes the door away.
  func remove() { unlink(socket) }

  private func makeFolder() throws(StoreFailure) {
    do {
      _ = try System.value(.makeFolder, folder) { mkdir(folder, 0o700) }
    } catch .system(let failure) where failure.number == EEXIST {}
    try checkFolder()
  }

  /// Refuses a folder that is a link, somebody else's, or open to others.
  private func checkFolder() throws(StoreFailure) {
    let status = try System.inspect(folder)
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: folder) }
    guard status.st_uid == geteuid() else {
      throw .foreignOwner(path: folder, user: status.st_uid)
    }
    guard status.st_mode & 0o077 == 0 else { throw .openToOthers(path: folder) }
  }
}
