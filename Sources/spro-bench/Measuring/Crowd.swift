import Foundation
import Glibc

/// Many terminals of one room at once, each a bare socket: what they read is looked for, not kept.
final class Crowd {
  private var sockets: [pollfd] = []
  private var tails: [[UInt8]]
  private var block = [UInt8](repeating: 0, count: 1 << 16)

  /// Comes in by a Unix socket that many times.
  init(_ count: Int, by path: String) throws {
    tails = [[UInt8]](repeating: [], count: count)
    for _ in 0..<count {
      sockets.append(pollfd(fd: try Self.connect(path), events: Int16(POLLIN), revents: 0))
    }
  }

  deinit { for entry in sockets { close(entry.fd) } }

  /// Sends a line from each.
  func say(_ line: (Int) -> String) {
    for (number, entry) in sockets.enumerated() {
      let bytes = Array("\(line(number))\n".utf8)
      _ = write(entry.fd, bytes, bytes.count)
    }
  }

  /// Waits until every one has read a text.
  ///
  /// - Returns: When the last had, in seconds from that moment on.
  func hear(_ text: String, since start: ContinuousClock.Instant) throws -> Double {
    let wanted = Array(text.utf8)
    var waiting = Set(sockets.indices)
    for index in sockets.indices { tails[index] = [] }
    while !waiting.isEmpty {
      guard poll(&sockets, UInt(sockets.count), 20_000) > 0 else {
        throw PeerFailure(program: "« \(text) » never came to \(waiting.count) terminals")
      }
      for index in sockets.indices where sockets[index].revents != 0 {
        if try read(index, for: wanted) { waiting.remove(index) }
      }
    }
    return (ContinuousClock.now - start) / .seconds(1)
  }

  private func read(_ index: Int, for wanted: [UInt8]) throws -> Bool {
    let count = Glibc.read(sockets[index].fd, &block, block.count)
    guard count > 0 else { throw PeerFailure(program: "the room was closed") }
    let bytes = tails[index] + block.prefix(count)
    tails[index] = Array(bytes.suffix(wanted.count - 1))
    return bytes.holds(wanted)
  }

  private static func connect(_ path: String) throws -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard descriptor >= 0, status == 0 else { throw PeerFailure(program: path) }
    return descriptor
  }
}
