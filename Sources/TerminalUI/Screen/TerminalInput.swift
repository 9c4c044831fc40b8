import CLinux
import Glibc

/// Reads keys from a terminal without ever waiting for one.
///
/// Its descriptor is a set of the terminal and a timer. The timer runs only while an ESC, a sequence
/// or a paste is open, so that a loop which polls the descriptor needs no clock of its own and sleeps
/// when nobody types.
struct TerminalInput {
  /// How long the bytes of one key can be apart, in milliseconds.
  struct Patience {
    /// Behind an ESC; `ESCDELAY` says otherwise, as it does to curses.
    var escape = 25
    /// Inside a sequence or a character.
    var rest = 250
    /// Inside a paste whose end does not come.
    var paste = 3000

    init(escapeDelay: String?) {
      guard let delay = escapeDelay.flatMap({ Int($0) }), (1...2000).contains(delay) else { return }
      escape = delay
    }
  }

  /// Readable when there is something for `readKeys()`.
  let descriptor: Int32

  /// The most bytes of one reading, so that a flood leaves the loop time for others.
  private static let mostBytes = 1 << 18

  private let terminal: Int32
  private let timer: Int32
  private let patience: Patience
  private var decoder: KeyDecoder
  private var isTimerSet = false
  private var hasEnded = false

  init(terminal: Int32, sequences: KeySequences, patience: Patience) throws(TerminalFailure) {
    self.terminal = terminal
    self.patience = patience
    decoder = KeyDecoder(sequences)
    descriptor = spro_open_set()
    timer = spro_open_timer()
    guard descriptor >= 0, timer >= 0, spro_add_to_set(descriptor, terminal) == 0,
      spro_add_to_set(descriptor, timer) == 0
    else {
      let code = errno
      close()
      throw .refused(call: "epoll", code: code)
    }
  }

  func close() {
    for descriptor in [descriptor, timer] where descriptor >= 0 { _ = Glibc.close(descriptor) }
  }

  /// Gives every key that has come since.
  mutating func readKeys() -> [Key] {
    guard !hasEnded else { return [] }
    let hasExpired = takeTimer()
    let bytes = readBytes()
    var keys = hasExpired && bytes.isEmpty ? decoder.settle() : decoder.feed(bytes)
    if hasEnded {
      keys += decoder.settle() + [.endOfInput]
      // NB: a terminal that is gone stays readable for ever.
      _ = spro_remove_from_set(descriptor, terminal)
    }
    setTimer()
    return keys
  }

  private mutating func readBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count < Self.mostBytes, isReadable {
      let count = read(terminal, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        hasEnded = true
        break
      }
    }
    return bytes
  }

  private var isReadable: Bool {
    var asked = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    return poll(&asked, 1, 0) > 0
  }

  /// Tells whether the timer has run out, and stops it.
  private mutating func takeTimer() -> Bool {
    guard isTimerSet else { return false }
    var expirations: UInt64 = 0
    return read(timer, &expirations, MemoryLayout.size(ofValue: expirations)) > 0
  }

  private mutating func setTimer() {
    let delay =
      switch decoder.waiting {
      case _ where hasEnded: 0
      case .nothing: 0
      case .escape: patience.escape
      case .rest: patience.rest
      case .paste: patience.paste
      }
    guard delay > 0 || isTimerSet else { return }
    _ = spro_set_timer(timer, Int32(delay))
    isTimerSet = delay > 0
  }
}
