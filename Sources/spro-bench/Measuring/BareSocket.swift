import Foundation
import Glibc

/// A Unix socket as the system gives it.
enum BareSocket {
  /// Comes in by a path.
  static func connect(_ path: String) throws -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard descriptor >= 0, status == 0 else {
      close(descriptor)
      throw PeerFailure(program: path)
    }
    return descriptor
  }

  /// Writes what there is room for; answers how many bytes went, nothing once the other side is gone.
  static func send(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Int? {
    let count = Glibc.send(
      descriptor, Array(bytes), bytes.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
    return count >= 0 ? count : errno == EAGAIN ? 0 : nil
  }

  /// Throws away what has arrived; answers whether the other side is still there.
  static func drain(_ descriptor: Int32, into block: inout [UInt8]) -> Bool {
    let count = recv(descriptor, &block, block.count, Int32(MSG_DONTWAIT))
    return count > 0 || (count < 0 && errno == EAGAIN)
  }
}
