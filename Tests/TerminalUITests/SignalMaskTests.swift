import CLinux
import Glibc
import TerminalUI
import Testing

/// The mask belongs to the process: each test has one of its own.
@Suite struct SignalMaskTests {
  /// Starts as a program does: the threads that tests run in have their signals blocked.
  private static func start() {
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
  }

  private static func isBlocked(_ number: Int32) -> Bool {
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &mask)
    return sigismember(&mask, number) == 1
  }

  @Test func `Signals are blocked, and given back`() async {
    await #expect(processExitsWith: .success) {
      SignalMaskTests.start()
      SignalMask.block()
      SignalMask.block()
      for number in [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT] {
        try #require(SignalMaskTests.isBlocked(number))
      }
      var original = SignalMask.original
      try #require(sigismember(&original, SIGTERM) == 0)
      SignalMask.unblock()
      try #require(!SignalMaskTests.isBlocked(SIGTERM))
    }
  }

  @Test func `A child starts with the mask from before`() async {
    await #expect(processExitsWith: .success) {
      SignalMaskTests.start()
      SignalMask.block()
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      SignalMask.apply(to: &attributes)
      // NB: the child ends by the signal it sends itself, unless it has it blocked.
      let words: [String] = ["sh", "-c", "kill -TERM $$; exit 0"]
      let arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) } + [nil]
      var child: pid_t = 0
      let error = posix_spawn(&child, "/bin/sh", nil, &attributes, arguments, environ)
      try #require(error == 0)
      var status: Int32 = 0
      try #require(waitpid(child, &status, 0) == child)
      try #require(status & 0x7F == SIGTERM)
    }
  }
}
