import CLinux
import Glibc

/// What happens when the process dies of a trap, a fault or an abort.
public enum CrashGuard {
  /// Makes a crash end the process at once, the terminal restored: call it first in the program.
  ///
  /// On a terminal the Swift runtime would ask what to do and hold the dead process for 30 seconds.
  /// Who sets `SWIFT_BACKTRACE` wants its report, and gets it behind the restoration.
  public static func install() {
    _ = spro_guard_install(TerminalEnvironment.process.backtrace == nil ? 0 : 1)
  }
}
