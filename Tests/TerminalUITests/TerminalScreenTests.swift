import CLinux
import Glibc
import TerminalUI
import Testing

/// Curses is one for the whole process: one test at a time.
@Suite(.serialized) struct TerminalScreenTests {
  private let terminal: PseudoTerminal

  init() throws {
    terminal = try #require(PseudoTerminal(size: Size(columns: 80, rows: 24)))
  }

  private func open(_ name: String = "xterm-256color", noColor: String? = nil) throws
    -> TerminalScreen
  {
    try TerminalScreen(
      input: terminal.program, output: terminal.program,
      environment: TerminalEnvironment(terminal: name, noColor: noColor))
  }

  private func canvas(_ text: String, style: Style = .plain) -> Canvas {
    var canvas = Canvas(size: Size(columns: 80, rows: 24))
    canvas.put(text, at: Point(column: 3, row: 5), style: style)
    return canvas
  }

  @Test(arguments: ["xterm-256color", "screen", "tmux-256color", "linux", "vt100", "rxvt"])
  func `Closing leaves the terminal as it was found`(name: String) throws {
    let before = terminal.modes
    let screen = try open(name)
    #expect(terminal.modes != before)
    screen.draw(canvas("Été"))
    #expect(terminal.output().contains("Été"))
    screen.close()
    #expect(terminal.modes == before)
    #expect(terminal.output().contains("\u{1B}[?2004l"))
    screen.close()
    screen.draw(canvas("rien"))
    #expect(terminal.output().isEmpty)
  }

  @Test(arguments: ["", "dumb", "unknown", "no-such-terminal"])
  func `A terminal that cannot place its cursor is refused untouched`(name: String) throws {
    let before = terminal.modes
    #expect(throws: TerminalFailure.unknownTerminal(name)) { try open(name) }
    #expect(terminal.modes == before)
    #expect(terminal.output().isEmpty)
  }

  @Test func `What is no terminal is refused`() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    #expect(throws: TerminalFailure.notATerminal) {
      try TerminalScreen(
        input: ends[0], output: ends[1], environment: TerminalEnvironment(terminal: "xterm"))
    }
  }

  @Test func `There is one screen at a time, and another after it`() throws {
    let screen = try open()
    #expect(throws: TerminalFailure.alreadyOpen) { try open() }
    screen.close()
    try open().close()
  }

  @Test func `Only what changed is sent`() throws {
    let screen = try open()
    defer { screen.close() }
    screen.draw(canvas("Vu par 4 sur 7"))
    _ = terminal.output()
    screen.draw(canvas("Vu par 4 sur 7"))
    #expect(terminal.output().isEmpty)
    screen.draw(canvas("Vu par 5 sur 7"))
    let change = terminal.output()
    #expect(change.contains("5"))
    #expect(change.utf8.count < 16)
  }

  @Test func `Marks stay on their letters on the way to the terminal`() throws {
    let screen = try open()
    defer { screen.close() }
    screen.draw(canvas("q\u{301}日\u{308}x"))
    #expect(terminal.output().contains("q\u{301}日\u{308}x"))
  }

  @Test func `Colours are sent unless NO_COLOR forbids them`() throws {
    let colored = try open()
    colored.draw(canvas("Porte", style: .of(.door)))
    #expect(terminal.output().contains("38;5;166m"))
    colored.close()
    _ = terminal.output()
    let plain = try open(noColor: "1")
    plain.draw(canvas("Porte", style: .of(.door)))
    let sent = terminal.output()
    plain.close()
    #expect(sent.contains("Porte") && !sent.contains("[38;") && !sent.contains("[3"))
  }

  @Test func `The cursor is shown only where the canvas has one`() throws {
    let screen = try open()
    defer { screen.close() }
    var canvas = canvas("Nom :")
    screen.draw(canvas)
    #expect(terminal.output().contains("\u{1B}[?25l"))
    canvas.cursor = Point(column: 40, row: 12)
    screen.draw(canvas)
    let shown = terminal.output()
    #expect(shown.contains("\u{1B}[13;41H"))
    #expect(shown.contains("\u{1B}[?25h"))
    canvas.cursor = Point(column: 800, row: 5)
    screen.draw(canvas)
    #expect(terminal.output().contains("\u{1B}[?25l"))
  }

  @Test func `The bottom right cell is drawn and nothing scrolls`() throws {
    let screen = try open("vt100")
    defer { screen.close() }
    var canvas = Canvas(size: screen.size)
    canvas.frame(.of(canvas.size), title: "Haut")
    screen.draw(canvas)
    let sent = terminal.output()
    #expect(sent.contains("Haut") && sent.contains("┘"))
    #expect(!sent.contains("\n"))
  }

  @Test func `A canvas of another size is cut or leaves the rest blank`() throws {
    let screen = try open()
    defer { screen.close() }
    for size in [Size.zero, Size(columns: 1, rows: 1), Size(columns: 300, rows: 100)] {
      var canvas = Canvas(size: size)
      canvas.fill(.of(size), "日")
      canvas.cursor = Point(column: 299, row: 99)
      screen.draw(canvas)
      _ = terminal.output()
    }
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 2), (7, 3), (300, 100), (0, 0), (65535, 65535)])
  func `No size makes the terminal fail`(columns: Int, rows: Int) throws {
    terminal.resize(Size(columns: columns, rows: rows))
    let screen = try open()
    defer { screen.close() }
    #expect(!screen.size.isEmpty)
    #expect(screen.size.columns <= 1000 && screen.size.rows <= 500)
    guard columns < 1000 else { return }
    var canvas = Canvas(size: screen.size)
    // NB: a canvas full of text would fill the terminal's buffer, which nobody reads meanwhile.
    canvas.fill(Rect(column: 0, row: 0, columns: 1, rows: canvas.size.rows), "x")
    screen.draw(canvas)
    #expect(terminal.output().contains("x"))
  }

  @Test func `A resize is a signal, and the next drawing is whole`() throws {
    let screen = try open()
    defer { screen.close() }
    screen.draw(canvas("Carte cas"))
    _ = terminal.output()
    for columns in 1...200 {
      terminal.resize(Size(columns: columns, rows: 1 + columns / 3))
      pthread_kill(pthread_self(), SIGWINCH)
      #expect(isReadable(screen.signalDescriptor, within: 5000))
      #expect(screen.readSignals() == [.resized])
      #expect(screen.size == Size(columns: columns, rows: 1 + columns / 3))
    }
    screen.draw(canvas("Carte cas"))
    #expect(terminal.output().contains("Carte cas"))
    #expect(screen.readSignals() == [])
  }

  @Test(arguments: [
    (SIGHUP, TerminalSignal.hangUp), (SIGTERM, .terminate), (SIGQUIT, .terminate),
    (SIGINT, .interrupt), (SIGTSTP, .suspend), (SIGCONT, .continued),
  ])
  func `A signal is read and interrupts nothing`(number: Int32, expected: TerminalSignal) throws {
    let screen = try open()
    defer { screen.close() }
    pthread_kill(pthread_self(), number)
    #expect(isReadable(screen.signalDescriptor, within: 5000))
    #expect(screen.readSignals() == [expected])
  }

  @Test func `Resuming takes the terminal over and paints all of it again`() throws {
    let screen = try open()
    defer { screen.close() }
    screen.draw(canvas("Débriefing"))
    let modes = terminal.modes
    _ = terminal.output()
    var shell = termios()
    tcgetattr(terminal.program, &shell)
    shell.c_lflag |= tcflag_t(ECHO | ICANON)
    tcsetattr(terminal.program, TCSANOW, &shell)
    screen.resume()
    #expect(terminal.modes == modes)
    let sent = terminal.output()
    #expect(sent.contains("Débriefing"))
    #expect(sent.contains("\u{1B}[?2004h"))
  }
}
