import CLinux
import CNcurses
import Glibc

/// The terminal, taken over: canvases go out, keys and signals come in.
///
/// There is one at a time. Whatever ends the process, `close()`, `exit` or a crash, the terminal is
/// left as it was found. What is written to standard error while it is open is shown afterwards.
public final class TerminalScreen {
  /// Columns and rows of the terminal; what `draw` expects.
  public private(set) var size = Size.zero
  /// Readable, for poll(2), when `readKeys()` has something to give.
  public let inputDescriptor: Int32
  /// Readable, for poll(2), when `readSignals()` has something to give.
  public let signalDescriptor: Int32

  private let terminal: (input: Int32, output: Int32)
  private let restoration: [UInt8]
  private var modes: termios
  private var keyboard: TerminalInput
  private var painter: Painter
  private var curses: CursesSession?
  private var drawn: Canvas?
  /// Whether the terminal is the shell's: the program was stopped and has not come back.
  private var isAway = false

  /// Takes over the terminal of standard input and output.
  ///
  /// - Throws: why there is no screen; the terminal is then as it was.
  public static func open() throws(TerminalFailure) -> TerminalScreen {
    try TerminalScreen(input: STDIN_FILENO, output: STDOUT_FILENO, environment: .process)
  }

  /// Takes over the terminal that two descriptors stand for.
  package init(
    input: Int32, output: Int32, environment: TerminalEnvironment
  ) throws(TerminalFailure) {
    let description = try Self.check(input, output, environment)
    terminal = (input, output)
    restoration = Array(description.restoration.utf8)
    modes = termios()
    guard tcgetattr(input, &modes) == 0 else { throw .refused(call: "tcgetattr", code: errno) }
    CrashGuard.install()
    signalDescriptor = try Self.openSignals()
    do {
      keyboard = try TerminalInput(
        terminal: input, sequences: description.sequences,
        patience: .init(escapeDelay: environment.escapeDelay))
    } catch {
      _ = Glibc.close(signalDescriptor)
      throw error
    }
    inputDescriptor = keyboard.descriptor
    spro_guard_arm(input, output, &modes, restoration, restoration.count)
    curses = CursesSession(terminal: environment.terminal, input: input, output: output)
    painter = Painter(noColor: environment.noColor)
    guard curses != nil else {
      restoreModes()
      release()
      throw .unknownTerminal(environment.terminal)
    }
    send(TerminalDescription.pasteOn)
    measure()
  }

  private static func check(
    _ input: Int32, _ output: Int32, _ environment: TerminalEnvironment
  ) throws(TerminalFailure) -> TerminalDescription {
    guard spro_window() == nil else { throw .alreadyOpen }
    guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
    guard
      let description = TerminalDescription(of: environment.terminal, output: output)
    else { throw .unknownTerminal(environment.terminal) }
    let encoding = String(cString: spro_use_utf8())
    guard encoding == "UTF-8" else { throw .localeNotUTF8(encoding) }
    return description
  }

  private static func openSignals() throws(TerminalFailure) -> Int32 {
    SignalMask.block()
    let descriptor = spro_open_signals()
    guard descriptor >= 0 else { throw .refused(call: "signalfd", code: errno) }
    return descriptor
  }

  deinit {
    close()
  }

  /// Gives the terminal back; a second call does nothing.
  public func close() {
    guard let curses else { return }
    self.curses = nil
    if !isAway { giveBack() }
    curses.end()
    release()
  }

  /// Leaves the terminal as it was found.
  private func giveBack() {
    send(TerminalDescription.pasteOff)
    endwin()
    restoreModes()
  }

  /// Writes past curses, which has nothing gathered between two drawings.
  private func send(_ sequence: String) {
    var bytes = Array(sequence.utf8)
    _ = write(terminal.output, &bytes, bytes.count)
  }

  /// Lets go of all that is not curses.
  private func release() {
    keyboard.close()
    _ = Glibc.close(signalDescriptor)
  }

  /// Puts the modes back, and standard error.
  private func restoreModes() {
    tcsetattr(terminal.input, TCSADRAIN, &modes)
    spro_guard_disarm()
  }
}

// MARK: - Drawing

extension TerminalScreen {
  /// Shows a canvas, sending only what differs from the one before.
  ///
  /// A canvas of another size than the terminal's is cut, or leaves the rest blank.
  public func draw(_ canvas: Canvas) {
    guard curses != nil, !isAway else { return }
    var fitted = canvas
    if canvas.size != size {
      fitted = Canvas(size: size)
      fitted.draw(canvas, at: .zero)
    }
    if let cursor = fitted.cursor, !Rect.of(size).contains(cursor) { fitted.cursor = nil }
    drawn = canvas
    painter.draw(fitted)
  }

  /// Rings the terminal's bell.
  public func bell() {
    guard curses != nil, !isAway else { return }
    beep()
  }

  /// Asks the terminal for its size and makes the next drawing a whole one.
  private func measure() {
    guard let curses else { return }
    size = curses.measure(terminal.output)
    painter.forget()
  }
}

// MARK: - Keys and signals

extension TerminalScreen {
  /// Gives the keys that have come since the last call; never waits.
  ///
  /// When the terminal is gone, `Key.endOfInput` comes once.
  public func readKeys() -> [Key] {
    curses == nil ? [] : keyboard.readKeys()
  }

  /// Gives the signals that have come since the last call; never waits.
  public func readSignals() -> [TerminalSignal] {
    guard curses != nil else { return [] }
    var signals: [TerminalSignal] = []
    while true {
      let number = spro_read_signal(signalDescriptor)
      guard number > 0 else { break }
      guard let signal = TerminalSignal(number: number) else { continue }
      if signal == .resized { measure() }
      signals.append(signal)
    }
    return signals
  }

  /// Stops the program as ^Z does, the terminal given back; returns once it goes on, repainted.
  ///
  /// A program that was woken up only to end leaves the terminal to the shell.
  public func suspend() {
    guard curses != nil, !isAway else { return }
    giveBack()
    isAway = true
    _ = spro_stop_process()
    if !SignalMask.holdsEnding { resume() }
  }

  /// Takes the terminal over again after the program was stopped, and repaints it.
  public func resume() {
    guard curses != nil else { return }
    isAway = false
    spro_guard_arm(terminal.input, terminal.output, &modes, restoration, restoration.count)
    reset_prog_mode()
    measure()
    if let drawn { draw(drawn) }
    send(TerminalDescription.pasteOn)
  }
}
