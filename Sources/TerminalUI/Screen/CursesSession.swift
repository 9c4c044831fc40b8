import CLinux
import CNcurses
import Glibc

/// Curses, started on a terminal of its own.
struct CursesSession {
  private let screen: OpaquePointer
  private let streams: [UnsafeMutablePointer<FILE>]

  /// Starts curses and sets the modes the screen needs.
  ///
  /// - Returns: none when curses refuses the terminal.
  init?(terminal: String, input: Int32, output: Int32) {
    // NB: a terminal may claim any size, for which curses would fetch the memory at once. Its
    // description always has a bearable one, or none: then curses has to ask the terminal.
    use_env(Self.claimedSize(of: output).map { $0 == Self.bounded($0) } ?? true)
    let from = fdopen(dup(input), "r")
    let to = fdopen(dup(output), "w")
    let opened = [from, to].compactMap(\.self)
    guard opened.count == 2, let screen = newterm(terminal, to, from) else {
      for stream in opened { fclose(stream) }
      return nil
    }
    self.screen = screen
    streams = opened
    spro_set_modes()
  }

  /// Ends curses, which has given the terminal back; nothing of it is left.
  func end() {
    delscreen(screen)
    for stream in streams { fclose(stream) }
  }

  /// Asks the terminal for its size again and makes curses follow.
  ///
  /// - Returns: the size, within bounds.
  func measure(_ output: Int32) -> Size {
    let window = spro_window()
    let known = Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    let size = Self.bounded(Self.claimedSize(of: output) ?? known)
    resize_term(Int32(size.rows), Int32(size.columns))
    return size
  }

  /// What the terminal says its size is; none when it says nothing, as a serial line does.
  private static func claimedSize(of output: Int32) -> Size? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  private static func bounded(_ size: Size) -> Size {
    Size(columns: min(size.columns, 1000), rows: min(size.rows, 500))
  }
}
