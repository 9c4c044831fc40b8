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

  /// Ends curses; nothing of it is left.
  func end() {
    endwin()
    delscreen(screen)
    for stream in streams { fclose(stream) }
  }
}
