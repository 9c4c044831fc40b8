import CLinux
import Glibc
import SessionStore

/// The one place of the room that calls libc about sockets: -1 and `errno` become a typed error.
enum System {
  static func value(
    _ call: SystemFailure.Call, _ path: String, _ body: () -> Int32
  ) throws(StoreFailure) -> Int32 {
    while true {
      let result = body()
      if result != -1 { return result }
      let number = errno
      if number != EINTR { throw .system(SystemFailure(call, number: number, path: path)) }
    }
  }

  static func inspect(
    _ path: String, followingLink: Bool = false
  ) throws(StoreFailure) -> stat {
    var status = stat()
    _ = try value(.inspect, path) {
      followingLink ? stat(path, &status) : lstat(path, &status)
    }
    return status
  }

  static func socket(_ path: String) throws(StoreFailure) -> Descriptor {
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
    return Descriptor(try value(.open, path) { Glibc.socket(AF_UNIX, kind, 0) })
  }

  static func withAddress(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let room = MemoryLayout.size(ofValue: address.sun_path)
    let bytes = Array(path.utf8)
    guard bytes.count < room else {
      throw .system(SystemFailure(.open, number: ENAMETOOLONG, path: path))
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    let pointer = UnsafeMutablePointer<sockaddr_un>.allocate(capacity: 1)
    defer { pointer.deallocate() }
    pointer.initialize(to: address)
    try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { rebound throws(StoreFailure) in
      try body(rebound, length)
    }
  }

  /// The next of those who knock; nil when nobody does.
  static func accept(_ door: Descriptor) -> Descriptor? {
    let number = spro_accept(door.number)
    return number < 0 ? nil : Descriptor(number)
  }

  /// Whether the last answer of `accept` was that nobody knocks, and not that no file can be opened.
  static var nobodyKnocks: Bool { [EAGAIN, ECONNABORTED].contains(errno) }

  /// Lets the program hold as many files open as the system allows it.
  static func allowManyFiles() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  /// Who is at the other end, in words for a log.
  static func peer(of line: Descriptor) -> String {
    var peer = spro_peer()
    guard spro_peer_of(line.number, &peer) == 0 else { return "?" }
    return "pid \(peer.process) uid \(peer.user)"
  }

  /// A number nobody guesses, in hexadecimal digits.
  static func secret(bytes count: Int) -> String {
    var bytes = [UInt8](repeating: 0, count: count)
    // NB: the kernel's generator does not fail once the machine has started.
    _ = spro_random(&bytes, count)
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// A code short enough to be read aloud, of signs that are not taken for one another.
  static func seatCode() -> String {
    let signs = Array("23456789abcdefghjkmnpqrstvwxyz")
    var bytes = [UInt8](repeating: 0, count: 8)
    _ = spro_random(&bytes, bytes.count)
    return String(bytes.map { signs[Int($0) % signs.count] })
  }
}
