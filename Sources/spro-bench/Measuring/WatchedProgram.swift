import CLinux
import Foundation
import Glibc

/// A program on a terminal of its own, watched byte by byte.
final class WatchedProgram {
  let process: pid_t
  private let terminal: Int32
  private let started: ContinuousClock.Instant

  /// Starts a program on a terminal of 80 columns and 30 lines.
  init(_ command: [String], environment: [String: String] = [:]) throws {
    let name: String
    (terminal, name) = try Self.openTerminal()
    let variables = ProcessInfo.processInfo.environment
      .merging(["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]) { $1 }
      .merging(environment) { $1 }
    started = ContinuousClock.now
    process = try Self.spawn(command, variables, on: name)
  }

  deinit { end() }

  /// Ends the program; whatever it still wants to say is thrown away.
  func end() {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(terminal)
  }

  /// Waits until a text is on the screen and nothing more comes.
  ///
  /// - Returns: Seconds from the start to the last byte.
  func secondsToPaint(_ text: String) throws -> Double { try paint(text).seconds }

  /// Waits until a text is on the screen and nothing more comes, and answers all that was drawn.
  func bytesToPaint(_ text: String) throws -> [UInt8] { try paint(text).bytes }

  private func paint(_ text: String) throws -> (seconds: Double, bytes: [UInt8]) {
    var bytes: [UInt8] = []
    var last = started
    let wanted = Array(text.utf8)
    while let more = read(within: bytes.holds(wanted) ? Self.silence : Self.patience) {
      bytes += more
      last = ContinuousClock.now
    }
    guard bytes.holds(wanted) else { throw PeerFailure(program: "« \(text) » never came") }
    return ((last - started) / .seconds(1), bytes)
  }

  /// Presses keys, waits for the first byte of the answer, then for the rest.
  func secondsToAnswer(_ keys: String) throws -> Double {
    let pressed = ContinuousClock.now
    type(keys)
    guard read(within: Self.patience) != nil else {
      throw PeerFailure(program: "« \(keys) » was not answered")
    }
    let seconds = (ContinuousClock.now - pressed) / .seconds(1)
    drain()
    return seconds
  }

  /// Presses keys, and answers all that is drawn of them.
  func bytes(after keys: String) -> [UInt8] {
    type(keys)
    var bytes: [UInt8] = []
    while let more = read(within: bytes.isEmpty ? Self.patience : Self.silence) { bytes += more }
    return bytes
  }

  /// Reads what is drawn until nothing more comes.
  @discardableResult
  func drain() -> [UInt8] {
    var bytes: [UInt8] = []
    while let more = read(within: Self.silence) { bytes += more }
    return bytes
  }

  private func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(terminal, bytes, bytes.count)
  }

  private static let silence: Int32 = 60
  private static let patience: Int32 = 20_000

  private func read(within milliseconds: Int32) -> [UInt8]? {
    var entry = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(terminal, &buffer, buffer.count)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }
}

extension WatchedProgram {
  private static func openTerminal() throws -> (descriptor: Int32, name: String) {
    var name = [CChar](repeating: 0, count: 64)
    let terminal = spro_open_pseudo_terminal(&name, name.count)
    var size = winsize(ws_row: 30, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard terminal >= 0, ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0 else {
      throw PeerFailure(program: "no terminal can be had")
    }
    let letters = name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    return (terminal, String(decoding: letters, as: UTF8.self))
  }

  /// Starts a program as the leader of a session whose terminal is that one.
  private static func spawn(
    _ command: [String], _ environment: [String: String], on terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // NB: glibc's POSIX_SPAWN_SETSID; a session leader's first terminal becomes its own.
    posix_spawnattr_setflags(&attributes, 0x80)
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var process: pid_t = 0
    let words = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    let status = posix_spawn(&process, command[0], &actions, &attributes, words, variables)
    guard status == 0 else { throw PeerFailure(program: command[0]) }
    return process
  }
}
