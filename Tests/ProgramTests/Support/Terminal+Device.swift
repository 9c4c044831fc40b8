import Foundation
import Glibc

/// The terminal as the system knows it, past tmux.
extension Terminal {
  /// Gives a descriptor of the device to a body.
  private func withDevice<Answer>(_ body: (Int32) throws -> Answer) throws -> Answer {
    let path = try device
    let descriptor = open(path, O_RDWR | O_NOCTTY)
    guard descriptor >= 0 else {
      throw Missing(wanted: path, instead: String(cString: strerror(errno)))
    }
    defer { Glibc.close(descriptor) }
    return try body(descriptor)
  }

  /// Whether the program in the terminal can know that it has this size.
  func hasSize(_ size: TerminalSize) throws -> Bool {
    try withDevice { device in
      var window = winsize()
      return ioctl(device, UInt(TIOCGWINSZ), &window) == 0
        && Int(window.ws_col) == size.columns && Int(window.ws_row) == size.rows
    }
  }

  /// Tells the program of another size, the window staying as it is.
  func resizeDevice(to size: TerminalSize) throws {
    try withDevice { device in
      var window = winsize()
      window.ws_col = UInt16(size.columns)
      window.ws_row = UInt16(size.rows)
      _ = ioctl(device, UInt(TIOCSWINSZ), &window)
    }
  }

  /// Writes over the screen, as another program in the same terminal would.
  func scribble(_ text: String) throws {
    try withDevice { device in
      let bytes = Array(text.utf8)
      _ = write(device, bytes, bytes.count)
    }
  }
}

/// What the system tells of a process.
enum ProcessFacts {
  /// Its state: `S` asleep, `T` stopped, `Z` dead and not yet buried; none when it is gone.
  static func state(of process: pid_t) -> Character? {
    let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return line?.split(separator: ")").last?.first { $0.isLetter }
  }

  /// Whether it has ended.
  static func hasEnded(_ process: pid_t) -> Bool {
    let state = state(of: process)
    return state == nil || state == "Z"
  }

  /// Waits until it has ended: what is typed sooner is its own to read.
  static func waitForEnd(of process: pid_t) throws {
    let ended: Void? = Patience.wait { hasEnded(process) ? () : nil }
    guard ended != nil else { throw Missing(wanted: "the end of the program", instead: "it runs") }
  }

  /// The processes it has started.
  static func children(of process: pid_t) -> [pid_t] {
    let list = try? String(
      contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return (list ?? "").split(separator: " ").compactMap { pid_t($0) }
  }

  /// How often its threads have gone to sleep.
  static func naps(of process: pid_t) -> Int {
    let folder = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return threads.reduce(0) { sum, thread in
      let status = try? String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8)
      let line = (status ?? "").split(separator: "\n")
        .first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line?.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) } ?? 0)
    }
  }
}
