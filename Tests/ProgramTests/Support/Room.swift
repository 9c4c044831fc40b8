import Foundation
import Glibc

/// A place of a test's own: a folder, the sessions kept in it, and the terminals it opens.
final class Room {
  /// The test's folder; what it writes goes here.
  let folder: URL
  /// Where the sessions of this test are kept.
  let home: URL
  /// What the program finds in its environment, beside `TERM`.
  var environment: [String: String]
  private(set) var terminals: [Terminal] = []

  private init() throws {
    // NB: the name is short, since that of a socket may have 107 bytes at most.
    var name = Array("/tmp/spro-test-\(getpid())-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw Missing(wanted: "a folder", instead: String(cString: strerror(errno)))
    }
    folder = URL(fileURLWithPath: String(decoding: name.dropLast().map(UInt8.init), as: UTF8.self))
    home = folder.appendingPathComponent("home")
    environment = [
      "SPRO_HOME": home.path, "HOME": folder.path, "LANG": "C.UTF-8", "TZ": "UTC",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
  }

  /// Gives a room to a test, and clears it away whatever happens in it.
  static func with(_ test: (Room) throws -> Void) throws {
    let room = try Room()
    defer { room.clear() }
    try test(room)
  }

  private func clear() {
    for terminal in terminals { terminal.close() }
    try? FileManager.default.removeItem(at: folder)
  }

  /// A path in the test's folder.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Opens a terminal with a command in it, which believes it to be of a type.
  func terminal(
    running words: [String], size: TerminalSize = .usual, type: String = "tmux-256color"
  ) throws -> Terminal {
    var variables = environment
    variables["TERM"] = type
    let terminal = Terminal(number: terminals.count + 1, folder: folder)
    terminals.append(terminal)
    try terminal.start(words, environment: variables, size: size)
    return terminal
  }

  /// Opens a terminal with the program in it.
  func play(
    _ arguments: [String] = [], size: TerminalSize = .usual, type: String = "tmux-256color"
  ) throws -> Terminal {
    try terminal(running: [Program.path] + arguments, size: size, type: type)
  }

  /// Runs the program without a terminal, to its end.
  func run(_ arguments: [String], input: String = "") throws -> Command.Result {
    try command([Program.path] + arguments, input: input)
  }

  /// Runs a script of the shell to its end; `$spro` is the program.
  func shell(_ script: String, input: String = "") throws -> Command.Result {
    try command(["/bin/bash", "-c", script], input: input)
  }

  /// Runs a command to its end.
  func command(_ words: [String], input: String = "") throws -> Command.Result {
    var variables = environment
    variables["spro"] = Program.path
    return try Command(
      words: words, environment: variables, folder: folder, input: input
    ).run()
  }
}
