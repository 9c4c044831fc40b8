import Foundation
import Glibc

extension Terminal {
  /// Waits until a text is on the screen, wherever its lines are broken.
  ///
  /// - Returns: the screen it is on.
  @discardableResult
  func wait(for text: String) throws -> String {
    try wait("« \(text) »") { $0.unbroken.contains(text.unbroken) }
  }

  /// Waits until the screen is as wanted.
  @discardableResult
  func wait(_ wanted: String, until isSo: (String) throws -> Bool) throws -> String {
    var last = ""
    let found = try Patience.wait { () -> String? in
      last = try screen
      if let seen = hidden.first(where: last.unbroken.contains) {
        throw Missing(wanted: "a screen without « \(seen) »", instead: last)
      }
      return try isSo(last) ? last : nil
    }
    guard let found else { throw Missing(wanted: wanted, instead: last) }
    return found
  }

  /// Presses a key and waits for what it brings.
  @discardableResult
  func press(_ key: String, bringing text: String) throws -> String {
    try press(key)
    return try wait(for: text)
  }

  /// Waits for the command to end, and answers its exit status.
  @discardableResult
  func waitForEnd() throws -> Int32 {
    let status = try Patience.wait { () -> Int32? in
      let facts = try fact("pane_dead}:#{pane_dead_status}:#{pane_dead_signal}:#{pid")
      let words = facts.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard words.count == 4, words[0] == "1" else { return nil }
      if let signal = Int32(words[2]) { return 128 + signal }
      if let status = Int32(words[1]) { return status }
      // NB: tmux 3.3 sometimes sees its terminal end and not the process.
      if let server = pid_t(words[3]) { kill(server, SIGCHLD) }
      return nil
    }
    guard let status else { throw Missing(wanted: "the end of the program", instead: try screen) }
    return status
  }
}

extension String {
  /// The words of a text on one line, so that it does not matter where it was broken, nor which of
  /// the blanks of French typography stand in it.
  var unbroken: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
