import CLinux
import Glibc
import TerminalUI
import Testing

/// Programs that end while they have the screen, each in a process of its own.
@Suite struct CrashGuardTests {
  enum Ending: String, CaseIterable, Codable {
    case trap, overflow, fault, abort, exit

    /// Ends the process.
    func happen() -> Never {
      let zero = Int(getpid()) / Int(getpid()) - 1
      switch self {
      case .trap: _ = [Int]()[zero]
      case .overflow: _ = Self.overflow(zero)
      case .fault: UnsafeMutablePointer<Int>(bitPattern: 8 + zero)?.pointee = 1
      case .abort: Glibc.abort()
      case .exit: Glibc.exit(EXIT_FAILURE)
      }
      Glibc.exit(EXIT_SUCCESS)
    }

    private static func overflow(_ depth: Int) -> Int {
      depth < 0 ? depth : overflow(depth + 1) ^ overflow(depth + 2)
    }
  }

  /// Opens the screen in this process, writes to standard error, and ends.
  private static func takeOver(_ name: String, ending: Ending) throws {
    CrashGuard.install(lastWords: "derniers mots\n")
    let descriptor = open(name, O_RDWR | O_NOCTTY)
    dup2(descriptor, STDERR_FILENO)
    let screen = try TerminalScreen(
      input: descriptor, output: descriptor,
      environment: TerminalEnvironment(terminal: "xterm-256color"))
    var canvas = Canvas(size: screen.size)
    canvas.put("Partie 1", at: .zero)
    screen.draw(canvas)
    let message = Array("écrit pendant\n".utf8)
    _ = write(STDERR_FILENO, message, message.count)
    withExtendedLifetime(screen) { ending.happen() }
  }

  @Test(arguments: Ending.allCases)
  func `However the process ends, the terminal is restored and errors are shown`(
    ending: Ending
  ) async throws {
    let terminal = try #require(PseudoTerminal(size: Size(columns: 80, rows: 24)))
    let modes = terminal.modes
    await #expect(processExitsWith: .failure) {
      [name = terminal.name as String, ending = ending as Ending] in
      try CrashGuardTests.takeOver(name, ending: ending)
    }
    #expect(terminal.modes == modes)
    let sent = terminal.output().split(separator: "\u{1B}[?1049l", maxSplits: 1)
    try #require(sent.count == 2)
    #expect(sent[0].contains("Partie 1"))
    #expect(sent[0].contains("\u{1B}[?25h"))
    #expect(sent[0].contains("\u{1B}[?2004l"))
    #expect(!sent[0].contains("écrit pendant"))
    #expect(sent[1].contains("écrit pendant"))
    #expect(sent[1].contains("derniers mots") == (ending != .exit))
  }
}
