import Foundation
import Phrasebook
import SessionRoom
import SessionStore

/// Finds the way to a room: one on this machine, or one on another through ssh.
struct RoomFinder {
  let context: Context

  init(_ context: Context) { self.context = context }

  /// Sessions of this machine that somebody facilitates now, the newest first.
  func open() throws(Failure) -> [SessionFolder] {
    let folders: [SessionFolder]
    do { folders = try context.place().sessionFolders() } catch let failure as StoreFailure {
      throw Failure(failure)
    } catch { throw .unexpected("\(error)") }
    return folders.filter { $0.isOpen && ((try? address($0))?.isThere ?? false) }
  }

  /// The way to the room somebody names, or to the only one.
  func route(to name: String?) throws(Failure) -> RoomRoute {
    if let name, let host = RemoteHost(name) { return .program(try host.command) }
    return .door(try door(of: name))
  }

  /// The door of the session of that name, or of the only one that is open.
  func door(of name: String?) throws(Failure) -> RoomAddress {
    if let name {
      let folder = try SessionFinder(place: context.place()).session(named: name)
      return try address(folder)
    }
    let open = try open()
    guard let folder = open.first else { throw .noRoom }
    if open.count > 1 { throw .severalRooms(open.map(\.name)) }
    return try address(folder)
  }

  func address(_ folder: SessionFolder) throws(Failure) -> RoomAddress {
    do {
      return try RoomAddress(folder, environment: context.environment.variables)
    } catch { throw Failure(error) }
  }

  /// Where terminals keep what waits for their host.
  var outbox: URL? {
    (try? context.place())?.folder.appendingPathComponent("terminaux", isDirectory: true)
  }
}

/// A machine somebody names: `[user@]host[:SESSION]`.
struct RemoteHost: Equatable {
  let host: String
  let session: String?

  /// Reads a name; nil where it is a session's of this machine.
  init?(_ name: String) {
    guard name.contains(where: { "@:.".contains($0) }) else { return nil }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    host = String(parts[0])
    session = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
  }

  /// What is run at the other end.
  static let relay = ["spro", "relais"]

  /// The user's own ssh, as words: no shell of this machine reads them.
  var command: [String] {
    get throws(Failure) {
      guard Self.isHost(host) else { throw .badHost(host) }
      if let session, !Self.isName(session) { throw .badHost(session) }
      return [
        "ssh", "-T", "-o", "ServerAliveInterval=5", "-o", "ServerAliveCountMax=3", "--", host,
      ]
        + Self.relay + (session.map { [$0] } ?? [])
    }
  }

  /// Whether it can name a machine, and no option of ssh.
  private static func isHost(_ text: String) -> Bool {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && !part.hasPrefix("-")
        && part.utf8.allSatisfy {
          $0 > 0x20 && $0 != 0x7F && !Array("'\"\\$`;&|<>()".utf8).contains($0)
        }
    }
  }

  /// Whether it can name a session: the shell at the other end reads it.
  static func isName(_ text: String) -> Bool {
    !text.hasPrefix("-")
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }
}
