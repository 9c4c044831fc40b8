import CLinux
import Glibc

/// What the system told the process.
public enum TerminalSignal: Hashable, Sendable {
  /// The terminal has another size, which `TerminalScreen.size` knows already.
  case resized
  /// The terminal is gone.
  case hangUp
  /// The program is asked to end.
  case terminate
  /// The program is asked to interrupt what it does; ^C is `Key.control("c")` instead.
  case interrupt
  /// The program is asked to stop; ^Z is `Key.control("z")` instead. Answer with `suspend()`.
  case suspend
  /// The program goes on after it was stopped from outside. Answer with `resume()`.
  case continued

  init?(number: Int32) {
    switch number {
    case SIGWINCH: self = .resized
    case SIGHUP: self = .hangUp
    case SIGTERM, SIGQUIT: self = .terminate
    case SIGINT: self = .interrupt
    case SIGTSTP: self = .suspend
    case SIGCONT: self = .continued
    default: return nil
    }
  }
}

/// The signals that are read in the loop instead of interrupting it.
public enum SignalMask {
  /// Blocks them in this thread and in the threads it starts: call it first in the program.
  public static func block() {
    _ = spro_block_signals()
  }

  /// Lets them interrupt again, for what follows a closed screen without a loop: ^C ends the program.
  public static func unblock() {
    _ = spro_unblock_signals()
  }

  /// Whether a signal that asks the program to end waits to be read.
  static var holdsEnding: Bool {
    var waiting = sigset_t()
    sigemptyset(&waiting)
    sigpending(&waiting)
    return [SIGHUP, SIGINT, SIGQUIT, SIGTERM].contains { sigismember(&waiting, $0) == 1 }
  }

  /// The mask to start child processes with: the one from before `block()`.
  public static var original: sigset_t {
    var mask = sigset_t()
    spro_original_mask(&mask)
    return mask
  }

  /// Makes `posix_spawn` give a child the original mask, and the default answer to SIGPIPE.
  ///
  /// Keeps the flags that are set already.
  public static func apply(to attributes: inout posix_spawnattr_t) {
    var mask = original
    var defaults = sigset_t()
    var flags: Int16 = 0
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_getflags(&attributes, &flags)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(
      &attributes, flags | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }
}
