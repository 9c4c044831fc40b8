import Foundation
import Glibc

/// Terminals that spoil a room as far as they can, in a process of their own: one never reads, one
/// sends garbage and comes back each time it is thrown out, one floods, and ten join and leave every
/// second.
final class Troublemakers {
  private let path: String
  private let stopped: Int32
  private var flooder: Int32
  private var unsent: ArraySlice<UInt8> = []
  private var sequence = 0
  private var garbage: Int32?
  private var visitors: [(socket: Int32, leaves: ContinuousClock.Instant)] = []
  private var visits = 0
  private var block = [UInt8](repeating: 0, count: 1 << 16)
  private var random = SystemRandomNumberGenerator()

  /// How every line of the one that floods begins, and the name of those who come and go.
  static let (flood, visitor) = ("torrent", "Passante")

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
    // NB: in a room each sits at a machine of her own, and takes nothing of the host's.
    nice(19)
    var next = ContinuousClock.now
    while hear() {
      let now = ContinuousClock.now
      guard (try? sendGarbage()) != nil else { return }
      pourOut()
      // NB: time this process was held up is not made up for by a crowd at the door.
      if now >= next {
        next = max(next + Self.everyVisit, now)
        guard (try? visit(now)) != nil else { return }
      }
      seeOff(now)
    }
  }

  /// Waits a little, and throws away what was said to them; answers whether the room is still open.
  private func hear() -> Bool {
    let sockets = [flooder, garbage].compactMap(\.self) + visitors.map(\.socket)
    var watched = sockets.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    watched[0].events |= Int16(POLLOUT)
    poll(&watched, nfds_t(watched.count), 10)
    for entry in watched where entry.revents & ~Int16(POLLOUT) != 0 {
      guard !BareSocket.drain(entry.fd, into: &block) else { continue }
      if entry.fd == flooder { return false }
      if entry.fd == garbage { throwOut() }
    }
    return true
  }

  private func throwOut() {
    if let garbage { close(garbage) }
    garbage = nil
  }

  /// Writes lines and questions without end; answers are read, and thrown away.
  private func pourOut() {
    if unsent.isEmpty {
      sequence += 1
      let lines = [RoomLine.observation("\(Self.flood) \(sequence)", sequence), RoomLine.ping]
      unsent = lines.map { "\($0)\n" }.joined().utf8.map(\.self)[...]
    }
    unsent = unsent.dropFirst(BareSocket.send(unsent, to: flooder) ?? 0)
  }

  private func sendGarbage() throws {
    guard garbage == nil else { return }
    let socket = try BareSocket.connect(path)
    let bytes = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    _ = BareSocket.send(bytes + Array("\n".utf8), to: socket)
    garbage = socket
  }

  private func visit(_ now: ContinuousClock.Instant) throws {
    visits += 1
    let socket = try BareSocket.connect(path)
    say(RoomLine.hello(Self.visitor, lot: 9, visits), to: socket)
    visitors.append((socket, now + Self.stay))
  }

  private func seeOff(_ now: ContinuousClock.Instant) {
    for visitor in visitors where now >= visitor.leaves {
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
