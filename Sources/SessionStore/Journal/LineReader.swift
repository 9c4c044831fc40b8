import Glibc

/// Reads a file line by line, never holding more than one line and one block.
struct LineReader: ~Copyable {
  private let file: File
  private var buffer: [UInt8]
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var lines = 0
  private(set) var offset = 0
  private let block: Int
  private static let smallestBlock = 4 << 10

  /// A line of the file, without its LF.
  struct Line {
    fileprivate let range: Range<Int>
    /// Lines of the file before it.
    let number: Int
    /// Bytes of the file before the line.
    let offset: Int
    /// Whether an LF ends it.
    let isTerminated: Bool
    /// Whether nothing follows it.
    let isLast: Bool
    /// Whether it is longer than any line may be; then only its beginning is here.
    let isTooLong: Bool
  }

  init(_ file: File, block: Int = 128 << 10) {
    self.file = file
    let size = (try? file.status()).map { Int($0.st_size) } ?? block
    self.block = min(block, max(size + 1, Self.smallestBlock))
    buffer = [UInt8](repeating: 0, count: 2 * self.block)
  }

  /// The next line, if there is one.
  mutating func next() throws(StoreFailure) -> Line? {
    var searched = start
    while true {
      if let length = lengthToBreak(from: searched) {
        return try line(upTo: searched + length, isTerminated: true)
      }
      searched = end
      guard !isAtEnd, end - start <= JournalFormat.lineLimit else { break }
      searched -= try fill()
    }
    return start == end ? nil : try line(upTo: end, isTerminated: false)
  }

  /// The bytes of the line read last.
  func withBytes<Result>(of line: Line, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[line.range])) }
  }

  private func lengthToBreak(from place: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard place < end, let base = bytes.baseAddress,
        let found = memchr(base + place, 0x0A, end - place)
      else { return nil }
      return found - (UnsafeMutableRawPointer(mutating: base) + place)
    }
  }

  private mutating func line(
    upTo limit: Int, isTerminated: Bool
  ) throws(StoreFailure) -> Line {
    var limit = limit
    if limit + 1 >= end, isTerminated, !isAtEnd { limit -= try fill() }
    let isTooLong = limit - start > JournalFormat.lineLimit
    let next = isTerminated ? limit + 1 : limit
    let line = Line(
      range: start..<limit, number: lines, offset: offset, isTerminated: isTerminated,
      isLast: next == end && isAtEnd, isTooLong: isTooLong)
    lines += 1
    offset += next - start
    start = next
    return line
  }

  /// Reads another block behind what is held; answers by how much that moved to the front.
  private mutating func fill() throws(StoreFailure) -> Int {
    let moved = start
    buffer.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      memmove(base, base + start, end - start)
    }
    end -= start
    start = 0
    if buffer.count - end < block {
      buffer += [UInt8](repeating: 0, count: buffer.count)
    }
    let read = try file.read(into: &buffer, from: end)
    end += read
    isAtEnd = read == 0
    return moved
  }
}
