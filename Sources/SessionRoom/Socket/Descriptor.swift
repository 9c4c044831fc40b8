import Glibc
import SessionStore

/// An open descriptor that never blocks and no child inherits, closed when nothing holds it any more.
final class Descriptor {
  let number: Int32

  /// Takes a descriptor over.
  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// What a read or a write came to.
  enum Outcome: Equatable {
    case moved(Int)
    /// Nothing to read, or no room to write.
    case wait
    /// The other side is gone.
    case gone
  }

  /// Reads what is there, up to a bound.
  func read(atMost limit: Int, into bytes: inout [UInt8]) -> Outcome {
    var count = 0
    bytes = [UInt8](unsafeUninitializedCapacity: limit) { room, initialized in
      count = Glibc.read(number, room.baseAddress, limit)
      initialized = max(0, count)
    }
    return count == 0 ? .gone : outcome(count)
  }

  /// Writes what there is room for.
  func write(_ bytes: ArraySlice<UInt8>) -> Outcome {
    bytes.isEmpty
      ? .moved(0)
      : outcome(bytes.withUnsafeBytes { send(number, $0.baseAddress, $0.count, noSignal) })
  }

  private var noSignal: Int32 { Int32(MSG_NOSIGNAL) }

  private func outcome(_ count: Int) -> Outcome {
    if count >= 0 { return .moved(count) }
    return [EAGAIN, EINTR].contains(errno) ? .wait : .gone
  }
}
