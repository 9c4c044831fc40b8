import CLinux
import Glibc

/// What happens when the process dies of a trap, a fault or an abort.
public enum CrashGuard {
  /// Makes a crash end the process at once, the terminal restored.
  ///
  /// Call it first in the program; a second call does nothing.
  /// On a terminal the Swift runtime would ask what to do and hold the dead process for 30 seconds.
  /// Who sets `SWIFT_BACKTRACE` wants its report, and gets it behind the restoration.
  ///
  /// - Parameter lastWords: what a crash says on standard error, lines with their breaks; a program
  ///   that is built for release dies silently otherwise.
  public static func install(lastWords: String = "") {
    _ = spro_guard_install(TerminalEnvironment.process.backtrace == nil ? 0 : 1, lastWords)
  }
}
