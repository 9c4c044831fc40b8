import Glibc

/// What the environment says of the terminal and of what the person wants.
package struct TerminalEnvironment {
  /// `TERM`.
  package var terminal: String
  /// `NO_COLOR`.
  package var noColor: String?
  /// `ESCDELAY`, in milliseconds.
  package var escapeDelay: String?
  /// `SWIFT_BACKTRACE`: who sets it wants the crash reports of the Swift runtime.
  package var backtrace: String?

  /// Makes an environment of its own, for a test.
  package init(terminal: String, noColor: String? = nil) {
    self.terminal = terminal
    self.noColor = noColor
  }

  /// The environment of the process.
  package static var process: TerminalEnvironment {
    func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    var environment = TerminalEnvironment(
      terminal: value("TERM") ?? "", noColor: value("NO_COLOR"))
    environment.escapeDelay = value("ESCDELAY")
    environment.backtrace = value("SWIFT_BACKTRACE")
    return environment
  }
}
