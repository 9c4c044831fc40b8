import DeckLibrary
import Foundation
import GameEngine
import Phrasebook
import SessionRoom
import SessionStore

/// The room of the session that is facilitated here, and how one comes in.
final class Room {
  let server: RoomServer
  private let name: String

  private init(_ server: RoomServer, _ name: String) {
    self.server = server
    self.name = name
  }

  /// Opens the room of a session that is kept; where that cannot be, the session goes on without,
  /// and the sentence says why.
  ///
  /// `deck` is the folder of the deck in play; nil for the built-in one, which terminals have.
  static func open(
    _ host: SessionHost, _ context: Context, deck: String? = nil
  ) -> (room: Room?, warning: String?) {
    guard let folder = host.folder else { return (nil, nil) }
    do {
      let server = try RoomServer(
        host, SessionFolder(folder), deck: deck.map(RoomDeck.init(folder:)),
        environment: context.environment.variables,
        clock: context.environment.clock)
      return (Room(server, host.name), nil)
    } catch {
      return (nil, Phrases.Entrance.roomStaysClosed(Failure(error).sentence))
    }
  }

  /// Who is at a terminal now, and what to type to come in.
  var presence: RoomPresence {
    var presence = server.presence
    presence.address = Phrases.Entrance.command(session: name)
    return presence
  }

  func close() { server.close() }
}

extension RoomDeck {
  /// What terminals may have of the deck in a folder.
  fileprivate init(folder: String) {
    let files = Library.shareable(folder: URL(fileURLWithPath: folder, isDirectory: true))
    self.init(
      files: files.reduce(into: [:]) { $0[$1.name] = String(decoding: $1.bytes, as: UTF8.self) })
  }
}
