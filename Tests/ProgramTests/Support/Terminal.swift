import Foundation
import Glibc

/// Columns and rows of a terminal.
struct TerminalSize: Equatable, CustomStringConvertible {
  var columns: Int
  var rows: Int

  init(_ columns: Int, _ rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The smallest a session is played on.
  static let smallest = TerminalSize(80, 24)
  /// A window as it opens.
  static let usual = TerminalSize(100, 30)
  /// A screen where both cards stand side by side.
  static let large = TerminalSize(140, 45)

  var description: String { "\(columns) × \(rows)" }
}

/// A real terminal with one command in it, driven as a person would.
///
/// It is a tmux server of its own, which knows nothing of the user's and ends with the test.
final class Terminal {
  /// Texts that may not be on the screen whenever a test looks at it.
  var hidden: [String] = []

  private let folder: URL
  private let name: String
  private var isOpen = false

  init(number: Int, folder: URL) {
    self.folder = folder
    name = "spro-test-\(getpid())-\(number)"
  }

  /// Starts a command, with these variables and no others.
  func start(_ words: [String], environment: [String: String], size: TerminalSize) throws {
    let variables = environment.map { "\($0)=\($1)" }.sorted()
    isOpen = true
    try tmux(
      ["start-server"], ["set-option", "-g", "remain-on-exit", "on"],
      ["set-option", "-g", "remain-on-exit-format", ""], ["set-option", "-g", "status", "off"],
      ["set-option", "-g", "default-terminal", "tmux-256color"],
      ["set-option", "-s", "escape-time", "0"], ["set-option", "-g", "history-limit", "2000"],
      ["new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)", "-c", folder.path, "--"]
        + ["/usr/bin/env", "-i"] + variables + words)
  }

  /// Ends the terminal and what runs in it.
  func close() {
    guard isOpen else { return }
    isOpen = false
    _ = try? tmux(["kill-server"])
  }

  /// Gives commands to the terminal's server, in one go.
  @discardableResult
  func tmux(_ commands: [String]..., input: String = "") throws -> String {
    // NB: a word that ends in « ; » would end the command.
    let escaped = commands.map { command in
      command.map { $0.hasSuffix(";") ? $0.dropLast() + "\\;" : $0 }
    }
    let words = ["tmux", "-u", "-L", name, "-f", "/dev/null"] + escaped.joined(separator: [";"])
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let result = try Command(
      words: Array(words),
      environment: [
        "PATH": path, "LANG": "C.UTF-8", "TERM": "xterm-256color", "TMUX_TMPDIR": folder.path,
        "SHELL": "/bin/sh",
      ], folder: folder, input: input
    ).run()
    guard result.status == 0 else {
      throw Missing(wanted: "tmux \(commands)", instead: result.errors + result.output)
    }
    return result.output
  }
}

// MARK: - Hands

extension Terminal {
  /// Presses keys, by tmux's names: `Enter`, `Escape`, `Up`, `C-c`, `F1`, or a letter.
  func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types text, letter by letter.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", "--", text])
  }

  /// Pastes text, with the marks of a paste where the program asks for them.
  func paste(_ text: String) throws {
    try tmux(["load-buffer", "-"], ["paste-buffer", "-p", "-d"], input: text)
  }

  /// Makes the window larger or smaller.
  func resize(to size: TerminalSize) throws {
    try tmux(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
  }
}

// MARK: - Eyes

extension Terminal {
  /// What is on the screen, row by row, without blanks at the ends of rows.
  var screen: String {
    get throws { try tmux(["capture-pane", "-p"]) }
  }

  /// What is on the screen, with the sequences that colour it.
  var colouredScreen: String {
    get throws { try tmux(["capture-pane", "-p", "-e"]) }
  }

  /// A fact tmux knows of the terminal, such as `cursor_flag`.
  func fact(_ name: String) throws -> String {
    try tmux(["display-message", "-p", "#{\(name)}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The process of the command.
  var process: pid_t {
    get throws {
      let answer = try fact("pane_pid")
      guard let process = pid_t(answer), process > 0 else {
        throw Missing(wanted: "the process of the terminal", instead: answer)
      }
      return process
    }
  }

  /// The device of the terminal.
  var device: String {
    get throws { try fact("pane_tty") }
  }
}
