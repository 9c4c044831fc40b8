import Glibc
import PlainText

/// Where the program writes: everything untrusted is cleaned here, once, on its way out.
package final class Output {
  /// Columns to fold long paragraphs at; nil leaves them whole.
  let width: Int?
  private let sink: ([UInt8]) -> Int32
  private var pending: [UInt8] = []
  /// The `errno` of the first write that failed; nothing is written after it.
  private(set) var failure: Int32?

  /// Writes through a function that answers 0 or an `errno`.
  init(width: Int? = nil, sink: @escaping ([UInt8]) -> Int32) {
    self.width = width
    self.sink = sink
  }

  /// Writes to a file descriptor, folding paragraphs when it is a terminal.
  convenience init(descriptor: Int32) {
    self.init(width: Self.columns(of: descriptor)) { Self.write($0, to: descriptor) }
  }

  /// Writes a paragraph, or several parted by line breaks.
  package func say(_ text: String) {
    for line in Cleaning.clean(text, lines: .multiple).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let folded = width.map { Folding.lines(of: String(line), width: $0) } ?? [String(line)]
      for part in folded { write(part + "\n") }
    }
  }

  /// Writes lines that are never folded, such as JSON.
  func sayWhole(_ text: String) { write(Cleaning.clean(text, lines: .multiple) + "\n") }

  /// Writes text as it is: a document that its own writer cleaned.
  func write(_ text: String) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= 1 << 16 { flush() }
  }

  /// Hands over what was written so far.
  package func flush() {
    guard failure == nil, !pending.isEmpty else { return }
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    let number = sink(bytes)
    if number != 0 { failure = number }
  }

  /// Whether whoever read the output has left.
  var isClosed: Bool { failure == EPIPE }
}

extension Output {
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&entry, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return nil }
    return Int(size.ws_col)
  }
}

/// Folds a paragraph between its words.
enum Folding {
  /// Lines of at most that many characters, later ones indented as the first; a longer word stands alone.
  static func lines(of paragraph: String, width: Int) -> [String] {
    guard paragraph.count > width else { return [paragraph] }
    let indent = String(paragraph.prefix { $0 == " " })
    var lines: [String] = []
    var line = indent
    for word in paragraph.split(separator: " ") {
      if line.count > indent.count, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
      }
      line += line.count > indent.count ? " " + word : word
    }
    return lines + [line]
  }
}
