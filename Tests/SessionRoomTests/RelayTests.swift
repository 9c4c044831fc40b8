import Foundation
import GameEngine
import Glibc
import SessionStore
import TestSupport
import Testing

@testable import SessionRoom

/// What carries the lines of a room to another machine.
@Suite struct RelayTests {
  /// Both ends of a line between a terminal and a relay.
  private final class Ends: @unchecked Sendable {
    let near: Descriptor
    let far: Int32

    init() throws {
      var ends: [Int32] = [-1, -1]
      try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
      _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
      near = Descriptor(ends[0])
      far = ends[1]
    }

    deinit { close(far) }
  }

  private final class Carrier: @unchecked Sendable {
    private var thread = pthread_t()
    private let relay: RoomRelay

    init(_ relay: RoomRelay) {
      self.relay = relay
      let box = Unmanaged.passRetained(self)
      pthread_create(
        &thread, nil,
        { box in
          guard let box else { return nil }
          let carrier = Unmanaged<Carrier>.fromOpaque(box).takeRetainedValue()
          try? carrier.relay.run()
          return nil
        }, box.toOpaque())
    }

    func join() { pthread_join(thread, nil) }
  }

  @Test func `Lines pass both ways, however many, and end with either side`() throws {
    let gathering = try Gathering()
    try gathering.host.reachInterview()
    try gathering.host.perform(.skip(to: .experience))
    let note = String(repeating: "é", count: 9_000)
    for _ in 1...30 { try gathering.host.perform(.note(.exchange, text: note, author: nil)) }
    let ends = try Ends()
    var carrier: Carrier? = Carrier(
      try RoomRelay(try gathering.address, input: ends.far, output: ends.far))
    let hello =
      "{\"hello\":{\"spro\":[1,1],\"role\":\"table\",\"client\":\"\(RawTerminal.client)\"}}\n"
    #expect(ends.near.write(Array(hello.utf8)[...]) == .moved(hello.utf8.count))
    var text: [UInt8] = []
    try gathering.turn {
      var entry = pollfd(fd: ends.near.number, events: Int16(POLLIN), revents: 0)
      poll(&entry, 1, 5)
      var more: [UInt8] = []
      if case .moved = ends.near.read(atMost: 1 << 16, into: &more) { text += more }
      return String(decoding: text, as: UTF8.self).contains("\"moment\"")
    }
    #expect(String(decoding: text, as: UTF8.self).components(separatedBy: note).count == 31)
    shutdown(ends.near.number, Int32(SHUT_RDWR))
    carrier?.join()
    carrier = nil
    try gathering.turn { gathering.server.presence.tables == 0 }
  }
}
