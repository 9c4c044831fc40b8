import Glibc
import Phrasebook
import SessionStore

/// Carries the lines of a room, byte for byte, between a program's input and output and a door: what
/// ssh runs at the host's end.
///
/// It holds 64 KiB each way at most; whoever does not read is not read from.
public final class RoomRelay {
  private let line: Descriptor
  private let input: Int32
  private let output: Int32
  private var arriving = Channel()
  private var leaving = Channel()

  /// Bytes on their way in one direction.
  private struct Channel {
    var bytes: ArraySlice<UInt8> = []
    var isOver = false
    var isRead: Bool { bytes.isEmpty && !isOver }
    var isDone: Bool { bytes.isEmpty && isOver }
  }

  /// Opens a door.
  ///
  /// - Throws: `StoreFailure`, where nobody answers there.
  public init(
    _ address: RoomAddress, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
  ) throws(StoreFailure) {
    line = try address.connect()
    self.input = input
    self.output = output
  }

  /// Carries until either side has left.
  ///
  /// - Throws: `StoreFailure`, if the system's wait fails.
  public func run() throws(StoreFailure) {
    while !arriving.isDone, !leaving.isDone {
      var descriptors = [
        pollfd(fd: input, events: leaving.isRead ? Int16(POLLIN) : 0, revents: 0),
        pollfd(fd: output, events: arriving.bytes.isEmpty ? 0 : Int16(POLLOUT), revents: 0),
        pollfd(
          fd: line.number,
          events: (arriving.isRead ? Int16(POLLIN) : 0)
            | (leaving.bytes.isEmpty ? 0 : Int16(POLLOUT)), revents: 0),
      ]
      _ = try System.value(.poll, "") { poll(&descriptors, nfds_t(descriptors.count), -1) }
      carry(descriptors.map(\.revents))
    }
  }

  /// The line that tells the terminal at the other end why nobody answers here.
  public static func farewell(_ sentence: String) -> String {
    let bye = HostLine.Bye(
      code: RoomRefusal.nobodyThere.rawValue, sentence: sentence, again: false)
    return String(decoding: Wire.lines(HostLine(bye: bye)), as: UTF8.self)
  }

  private func carry(_ events: [Int16]) {
    if leaving.isRead, events[0] != 0 { leaving = Self.read(input) }
    if arriving.isRead, events[2] & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
      arriving = Self.read(line.number)
    }
    if !arriving.bytes.isEmpty, events[1] != 0 { Self.write(&arriving, to: output) }
    if !leaving.bytes.isEmpty, events[2] & Int16(POLLOUT | POLLHUP | POLLERR) != 0 {
      Self.write(&leaving, to: line.number)
    }
    if events[1] & Int16(POLLERR | POLLNVAL) != 0 { arriving = Channel(bytes: [], isOver: true) }
  }

  private static func read(_ descriptor: Int32) -> Channel {
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    if count > 0 { return Channel(bytes: bytes[..<count]) }
    return Channel(isOver: count == 0 || ![EAGAIN, EINTR].contains(errno))
  }

  private static func write(_ channel: inout Channel, to descriptor: Int32) {
    let count = channel.bytes.withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
    if count >= 0 {
      channel.bytes = channel.bytes.dropFirst(count)
    } else if ![EAGAIN, EINTR].contains(errno) {
      channel = Channel(isOver: true)
    }
  }
}
