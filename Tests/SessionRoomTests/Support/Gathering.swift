import Foundation
import GameEngine
import Glibc
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

/// A room with its host and terminals, all on the test's own thread.
///
/// Nothing waits for time: it is turned until something holds, and the clock is moved by hand.
final class Gathering {
  let room: Room
  private(set) var host: SessionHost
  private(set) var server: RoomServer
  private(set) var clients: [RoomClient] = []
  private let runtime: TemporaryFolder
  private var loop = PollLoop()
  private var clientLoops: [PollLoop] = []
  /// Whether the host takes part; a host that is stopped does not.
  var isHostStopped = false

  private let code: String?

  /// What the next host plays with.
  var deck: RoomDeck?
  private let versions: ClosedRange<Int>

  init(
    code: String? = nil, deck: RoomDeck? = nil, versions: ClosedRange<Int> = Wire.versions,
    countingDisk: Bool = false
  ) throws {
    self.code = code
    self.deck = deck
    self.versions = versions
    room = try Room()
    runtime = try TemporaryFolder()
    chmod(runtime.url.path, 0o700)
    host = try countingDisk ? room.hostOnFaultyDisk() : room.newHost()
    server = try Self.server(host, room, runtime, code, deck, versions)
  }

  private static func server(
    _ host: SessionHost, _ room: Room, _ runtime: TemporaryFolder, _ code: String?,
    _ deck: RoomDeck?, _ versions: ClosedRange<Int>
  ) throws -> RoomServer {
    let secrets = RoomSecrets(
      epoch: { "0123456789abcdef" }, code: { code ?? RoomSecrets.system.code() })
    return try RoomServer(
      host, try room.place.find(host.name), deck: deck,
      environment: ["XDG_RUNTIME_DIR": runtime.url.path], clock: room.sessionClock,
      secrets: secrets, versions: versions)
  }

  var address: RoomAddress {
    get throws {
      try RoomAddress(
        try room.place.find(host.name), environment: ["XDG_RUNTIME_DIR": runtime.url.path])
    }
  }

  var outbox: URL { room.home.url.appendingPathComponent("terminaux") }

  func log() throws -> String {
    let file = try room.place.find(host.name).url.appendingPathComponent("salle.log")
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// Ends the host as a power cut would, and takes the session up again.
  func restart() throws {
    let name = host.name
    host.close()
    host = try room.resume(name)
    loop = PollLoop()
    server = try Self.server(host, room, runtime, code, deck, versions)
  }

  func enter(
    _ name: String? = nil, as role: RoomRole = .observer, code: SeatCode? = nil,
    keeping: Bool = false
  ) throws -> RoomClient {
    let client = RoomClient(
      .door(try address), as: role, .init(name: name, code: code),
      outbox: keeping ? outbox : nil, clock: room.sessionClock, chance: { 0.5 })
    clients.append(client)
    clientLoops.append(PollLoop())
    return client
  }

  /// Enters, and waits to be let in.
  func seated(_ name: String? = nil) throws -> RoomClient {
    let client = try enter(name)
    try turn { client.view.link == .live && client.view.participant != nil }
    return client
  }

  func leave(_ client: RoomClient) {
    client.close()
    guard let index = clients.firstIndex(where: { $0 === client }) else { return }
    clients.remove(at: index)
    clientLoops.remove(at: index)
  }

  /// Ends a terminal without a word, as a kill would.
  func kill(_ client: RoomClient) {
    guard let index = clients.firstIndex(where: { $0 === client }) else { return }
    client.die()
    clients.remove(at: index)
    clientLoops.remove(at: index)
  }

  /// Loses the line of a terminal.
  func drop(_ client: RoomClient) { client.lose() }

  /// Lets host and terminals work until something holds, a millisecond at each turn: what the host
  /// puts off by the clock comes.
  func turn(
    until condition: () throws -> Bool, _ place: SourceLocation = #_sourceLocation
  ) throws {
    for _ in 0..<20_000 {
      if try condition() { return }
      try step()
      room.clock.milliseconds += 1
    }
    Issue.record("it never came to that", sourceLocation: place)
    throw NeverHappened()
  }

  func step() throws {
    if !isHostStopped {
      server.enroll(in: &loop)
      _ = server.answer(try loop.wait(atMost: .zero))
    }
    for (index, client) in clients.enumerated() {
      client.enroll(in: &clientLoops[index])
      _ = client.answer(try clientLoops[index].wait(atMost: .zero))
    }
  }

  /// Everything that was under way has arrived.
  func settle() throws {
    for _ in 0..<20 { try step() }
  }
}

struct NeverHappened: Error {}

/// A terminal that says whatever a test has it say.
final class RawTerminal {
  private var line: Descriptor?
  private(set) var bytes: [UInt8] = []
  private(set) var isClosed = false

  init(_ gathering: Gathering) throws { line = try gathering.address.connect() }

  func say(_ text: String) { say(Array(text.utf8)) }

  func say(_ more: [UInt8]) {
    var rest = more[...]
    while !rest.isEmpty, case .moved(let count)? = line?.write(rest) {
      rest = rest.dropFirst(count)
    }
  }

  func hello(_ role: String = "table", more: String = "") {
    say(
      "{\"hello\":{\"spro\":[1,1],\"role\":\"\(role)\",\"client\":\"\(Self.client)\"\(more)}}\n")
  }

  static let client = "00112233445566778899aabbccddeeff"

  func hear() {
    while !isClosed {
      var more: [UInt8] = []
      switch line?.read(atMost: 1 << 16, into: &more) {
      case .moved: bytes += more
      case .wait: return
      case .gone, nil: isClosed = true
      }
    }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Goes without a word.
  func end() { line = nil }
}
