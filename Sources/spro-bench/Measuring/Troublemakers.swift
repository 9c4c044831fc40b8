import Foundation
import Glibc

/// Terminals that spoil a room as far as they can, in a process of their own: one never reads, one
/// sends garbage and comes back each time it is thrown out, one floods, and ten join and leave every
/// second.
final class Troublemakers {
  private let path: String
  private let stopped: Int32
  private var flooder: Int32
  private var flood: ArraySlice<UInt8> = []
  private var sequence = 0
  private var garbage: Int32?
  private var visitors: [(socket: Int32, leaves: ContinuousClock.Instant)] = []
  private var visits = 0
  private var random = SystemRandomNumberGenerator()

  private static let stay = Duration.seconds(1)
  private static let everyVisit = Duration.milliseconds(100)

  init(at path: String) throws {
    self.path = path
    stopped = try BareSocket.connect(path)
    flooder = try BareSocket.connect(path)
    say(RoomLine.hello("Immobile", lot: 7, 1), to: stopped)
    say(RoomLine.hello("Torrent", lot: 8, 1), to: flooder)
  }

  /// Goes on until the room is closed.
  func run() {
    var next = ContinuousClock.now
    while true {
      wait()
      let now = ContinuousClock.now
      guard BareSocket.drain(flooder), (try? sendGarbage()) != nil else { return }
      pourOut()
      // NB: time this process was held up is not made up for by a crowd at the door.
      if now >= next {
        next = max(next + Self.everyVisit, now)
        guard (try? visit(now)) != nil else { return }
      }
      seeOff(now)
    }
  }

  private func wait() {
    let events = Int16(POLLIN | POLLOUT)
    var sockets = [pollfd(fd: flooder, events: events, revents: 0)]
    if let garbage { sockets.append(pollfd(fd: garbage, events: Int16(POLLIN), revents: 0)) }
    sockets += visitors.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
    poll(&sockets, nfds_t(sockets.count), 10)
  }

  /// Writes lines and questions without end; answers are read, and thrown away.
  private func pourOut() {
    if flood.isEmpty {
      sequence += 1
      let lines = [RoomLine.observation("torrent \(sequence)", sequence), RoomLine.ping]
      flood = lines.map { "\($0)\n" }.joined().utf8.map(\.self)[...]
    }
    flood = flood.dropFirst(BareSocket.send(flood, to: flooder) ?? 0)
  }

  private func sendGarbage() throws {
    if let garbage {
      if BareSocket.drain(garbage) { return }
      close(garbage)
    }
    let socket = try BareSocket.connect(path)
    let bytes = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    _ = BareSocket.send(bytes + Array("\n".utf8), to: socket)
    garbage = socket
  }

  private func visit(_ now: ContinuousClock.Instant) throws {
    visits += 1
    let socket = try BareSocket.connect(path)
    say(RoomLine.hello("Passante", lot: 9, visits), to: socket)
    visitors.append((socket, now + Self.stay))
  }

  private func seeOff(_ now: ContinuousClock.Instant) {
    for visitor in visitors {
      _ = BareSocket.drain(visitor.socket)
      guard now >= visitor.leaves else { continue }
      say(RoomLine.leave(1), to: visitor.socket)
      close(visitor.socket)
    }
    visitors.removeAll { now >= $0.leaves }
  }

  private func say(_ line: String, to socket: Int32) {
    _ = BareSocket.send(Array("\(line)\n".utf8), to: socket)
  }
}

extension Troublemakers {
  /// The argument by which this program spoils a room.
  static let argument = "--troubler"

  /// Starts them beside this program; they are held up until they are told to go on.
  static func start(at path: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = [argument, path]
    try process.run()
    kill(process.processIdentifier, SIGSTOP)
    return process
  }
}
