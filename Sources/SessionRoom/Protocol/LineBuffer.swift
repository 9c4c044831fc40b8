/// Bytes as they arrive, given out line by line; a line too long is told, never kept.
struct LineBuffer {
  private var bytes: [UInt8] = []
  private var searched = 0
  private var start = 0
  private let limit: Int

  /// What stands next in what arrived.
  enum Next: Equatable {
    case line(ArraySlice<UInt8>)
    case tooLong
    /// No whole line has arrived.
    case none
  }

  init(limit: Int = Wire.lineLimit) { self.limit = limit }

  /// Whether bytes wait that are no whole line.
  var isEmpty: Bool { start == bytes.count }

  /// Whether a whole line waits.
  var hasLine: Bool { bytes[max(start, searched)...].contains(Wire.newline) }

  mutating func append(_ more: some Sequence<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      searched = max(0, searched - start)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// Takes the next line, its LF left out.
  mutating func next() -> Next {
    guard let end = bytes[max(start, searched)...].firstIndex(of: Wire.newline) else {
      searched = bytes.count
      return bytes.count - start > limit ? .tooLong : .none
    }
    let line = bytes[start..<end]
    start = end + 1
    searched = start
    return line.count > limit ? .tooLong : .line(line)
  }
}
