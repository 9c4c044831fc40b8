import CLinux
import Glibc
import TerminalUI

/// A terminal without a screen: what a program writes to it can be read, and keys can be sent.
final class PseudoTerminal {
  /// The end that a terminal emulator holds.
  let emulator: Int32
  /// The end that a program holds.
  let program: Int32
  /// The file name of the program's end.
  let name: String

  init?(size: Size) {
    var name = [CChar](repeating: 0, count: 64)
    emulator = spro_open_pseudo_terminal(&name, name.count)
    guard emulator >= 0 else { return nil }
    self.name = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    program = open(self.name, O_RDWR | O_NOCTTY)
    guard program >= 0 else { return nil }
    resize(size)
  }

  deinit {
    close(program)
    close(emulator)
  }

  func resize(_ size: Size) {
    var window = winsize()
    window.ws_col = UInt16(size.columns)
    window.ws_row = UInt16(size.rows)
    _ = ioctl(emulator, UInt(TIOCSWINSZ), &window)
  }

  /// The modes of the terminal, as bytes that can be compared.
  var modes: [UInt8] {
    var modes = termios()
    tcgetattr(program, &modes)
    return withUnsafeBytes(of: &modes) { Array($0) }
  }

  /// Types at the keyboard.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(emulator, bytes, bytes.count)
  }

  /// What was written since the last call.
  func output() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    var asked = pollfd(fd: emulator, events: Int16(POLLIN), revents: 0)
    while poll(&asked, 1, 0) > 0, asked.revents & Int16(POLLIN) != 0 {
      let count = read(emulator, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Waits until a descriptor is readable; tells whether it became so in time.
func isReadable(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
  var asked = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&asked, 1, milliseconds) > 0
}
