import Glibc

/// What others call this machine and whoever is at it.
enum Machine {
  /// Its name on the network.
  static var name: String {
    var bytes = [CChar](repeating: 0, count: 256)
    guard gethostname(&bytes, bytes.count - 1) == 0 else { return "localhost" }
    return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The account's name.
  static var user: String {
    getpwuid(geteuid())?.pointee.pw_name.map { String(cString: $0) } ?? ""
  }
}
