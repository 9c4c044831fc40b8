import Foundation
import Glibc

/// Many terminals of one room at once, each a bare socket: what they read is looked for, not kept.
final class Crowd {
  private var sockets: [pollfd] = []
  private var ears: [Ear] = []
  private var block = [UInt8](repeating: 0, count: 1 << 16)

  /// What one terminal waits for, and what it read last.
  private struct Ear {
    var wanted: [[UInt8]] = []
    var heard: [Double?] = []
    var tail: [UInt8] = []

    var isDone: Bool { heard.allSatisfy { $0 != nil } }

    mutating func take(_ more: ArraySlice<UInt8>, at seconds: Double) {
      let bytes = tail + more
      for index in wanted.indices where heard[index] == nil && bytes.holds(wanted[index]) {
        heard[index] = seconds
      }
      tail = Array(bytes.suffix((wanted.map(\.count).max() ?? 1) - 1))
    }
  }

  /// Comes in by a Unix socket that many times.
  init(_ count: Int, by path: String) throws {
    ears = [Ear](repeating: Ear(), count: count)
    for _ in 0..<count {
      sockets.append(pollfd(fd: try BareSocket.connect(path), events: Int16(POLLIN), revents: 0))
    }
  }

  deinit { for entry in sockets { close(entry.fd) } }

  /// How many terminals there are.
  var count: Int { sockets.count }

  /// Sends a line from each.
  func say(_ line: (Int) -> String) {
    for number in sockets.indices { say(line(number), from: number) }
  }

  /// Sends a line from one.
  func say(_ line: String, from number: Int) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(sockets[number].fd, bytes, bytes.count)
  }

  /// Waits until every one has read a text.
  ///
  /// - Returns: When the last had, in seconds from that moment on.
  func hear(_ text: String, since start: ContinuousClock.Instant) throws -> Double {
    try hear(since: start) { _ in [text] }.joined().max() ?? 0
  }

  /// Waits until every one has read the texts that are for it.
  ///
  /// - Returns: For each terminal when it had read each of its texts, in seconds from that moment on.
  func hear(
    since start: ContinuousClock.Instant, _ texts: (Int) -> [String]
  ) throws -> [[Double]] {
    for index in ears.indices {
      let wanted = texts(index).map { Array($0.utf8) }
      ears[index] = Ear(wanted: wanted, heard: wanted.map { _ in nil })
    }
    var waiting = ears.count { !$0.isDone }
    while waiting > 0 {
      guard poll(&sockets, UInt(sockets.count), 20_000) > 0 else {
        throw PeerFailure(program: "\(waiting) terminals still wait: \(texts(0))")
      }
      for index in sockets.indices where sockets[index].revents != 0 {
        let wasDone = ears[index].isDone
        try read(index, since: start)
        if !wasDone, ears[index].isDone { waiting -= 1 }
      }
    }
    return ears.map { $0.heard.map { $0 ?? 0 } }
  }

  private func read(_ index: Int, since start: ContinuousClock.Instant) throws {
    let count = Glibc.read(sockets[index].fd, &block, block.count)
    guard count > 0 else { throw PeerFailure(program: "the room was closed") }
    ears[index].take(block.prefix(count), at: (ContinuousClock.now - start) / .seconds(1))
  }
}
