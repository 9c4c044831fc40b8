import Foundation
import GameEngine
import Glibc
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

/// The door of a room: whose it is, and that there is one.
@Suite struct DoorTests {
  private let room: Room
  private let runtime: TemporaryFolder

  init() throws {
    room = try Room()
    runtime = try TemporaryFolder()
  }

  private var environment: [String: String] { ["XDG_RUNTIME_DIR": runtime.url.path] }

  private var folder: String { runtime.url.path + "/spro" }

  private func open(_ host: SessionHost) throws -> RoomServer {
    try RoomServer(
      host, try room.place.find(host.name), environment: environment, clock: room.sessionClock)
  }

  private func refusal(_ host: SessionHost) -> StoreFailure? {
    do { _ = try open(host) } catch { return error as? StoreFailure }
    return nil
  }

  @Test func `The door's folder is its owner's alone`() throws {
    let server = try open(try room.newHost())
    var status = stat()
    #expect(stat(folder, &status) == 0 && status.st_mode & 0o777 == 0o700)
    server.close()
  }

  @Test func `A folder that is a link, or open to others, is not trusted`() throws {
    let host = try room.newHost()
    let elsewhere = try TemporaryFolder()
    symlink(elsewhere.url.path, folder)
    #expect(refusal(host) == .notAFolder(path: folder))
    unlink(folder)
    mkdir(folder, 0o755)
    chmod(folder, 0o755)
    #expect(refusal(host) == .openToOthers(path: folder))
    chmod(folder, 0o700)
    #expect(refusal(host) == nil)
  }

  @Test func `A door that is no socket is left as it is`() throws {
    let host = try room.newHost()
    let address = try RoomAddress(try room.place.find(host.name), environment: environment)
    mkdir(folder, 0o700)
    try Data().write(to: URL(fileURLWithPath: address.socket))
    #expect(refusal(host) == .notAFile(path: address.socket))
  }

  @Test func `A dead host's door is taken away, and another opened`() throws {
    let host = try room.newHost()
    var server: RoomServer? = try open(host)
    let address = try RoomAddress(try room.place.find(host.name), environment: environment)
    withExtendedLifetime(server) {}
    server = nil
    #expect(!address.isOpen)
    let again = try open(host)
    #expect(address.isOpen)
    again.close()
    #expect(!address.isOpen)
  }

  @Test func `Rooms of one machine do not see one another`() throws {
    let hosts = try ["Un", "Deux"].map { try room.newHost(title: $0) }
    let servers = try hosts.map(open)
    let addresses = try hosts.map {
      try RoomAddress(try room.place.find($0.name), environment: environment)
    }
    #expect(Set(addresses).count == 2)
    servers[0].close()
    #expect(!addresses[0].isOpen && addresses[1].isOpen)
  }

  @Test func `A long path is no address: the door is under /tmp`() throws {
    let host = try room.newHost()
    let long = ["XDG_RUNTIME_DIR": "/" + String(repeating: "x", count: 90)]
    let address = try RoomAddress(try room.place.find(host.name), environment: long)
    #expect(address.folder == "/tmp/spro-\(geteuid())")
  }

  @Test func `Of fifty hosts started at once for one session, one wins and its door opens`() throws
  {
    let host = try room.newHost()
    let name = host.name
    host.close()
    let hosts = (0..<50).compactMap { _ in try? room.resume(name) }
    #expect(hosts.count == 1)
    let server = try open(hosts[0])
    let address = try RoomAddress(try room.place.find(name), environment: environment)
    #expect(address.isOpen)
    server.close()
  }
}
