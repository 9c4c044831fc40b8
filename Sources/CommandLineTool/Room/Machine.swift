import Glibc

/// What others call this machine and whoever is at it.
enum Machine {
  /// Its name on the network.
  static var name: String {
    var bytes = [UInt8](repeating: 0, count: 256)
    let isKnown = bytes.withUnsafeMutableBytes { room in
      room.withMemoryRebound(to: CChar.self) { room in
        room.baseAddress.map { gethostname($0, room.count - 1) == 0 } ?? false
      }
    }
    return isKnown ? String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) : "localhost"
  }

  /// The account's name.
  static var user: String {
    guard let entry = getpwuid(geteuid()) else { return "" }
    return entry.pointee.pw_name.map { String(cString: $0) } ?? ""
  }
}
