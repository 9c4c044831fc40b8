import Foundation
import Glibc

/// Waiting for conditions, never for a time.
enum Patience {
  /// Seconds nothing that works ever takes, on however busy a machine.
  static let limit = 30.0

  /// Looks again and again until there is something to answer.
  ///
  /// - Returns: the first answer; none when the limit has passed.
  static func wait<Answer>(for answer: () throws -> Answer?) rethrows -> Answer? {
    let end = Date().addingTimeInterval(limit)
    var nap: UInt32 = 1_000
    while true {
      if let found = try answer() { return found }
      if Date() > end { return nil }
      usleep(nap)
      nap = min(nap * 2, 16_000)
    }
  }
}

/// Something that did not come, and what there was instead.
struct Missing: Error, CustomStringConvertible {
  let wanted: String
  let instead: String

  var description: String { "\(wanted) did not come; instead:\n\(instead)" }
}
