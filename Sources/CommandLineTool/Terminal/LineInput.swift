import Glibc

/// Reads lines a person or a script types, one at a time.
package final class LineInput {
  /// What a reading gives.
  enum Reading: Equatable {
    case line(String)
    /// A line longer than any command; it was passed over.
    case tooLong
    case end
    /// A reading that failed, with its `errno`.
    case failed(Int32)
  }

  /// The longest line taken, in bytes: a note at its limit, each letter of four bytes.
  static let limit = 64 << 10

  private let source: (UnsafeMutableRawBufferPointer) -> Int
  private var buffer: [UInt8] = []
  private var isAtEnd = false
  /// Called before each read that may wait: what is to be done until somebody has typed.
  package var whileWaiting: () -> Void = {}

  /// What is read, where it is a file descriptor.
  private(set) var descriptor: Int32?

  /// Reads through a function that fills a buffer and answers as `read(2)`.
  init(source: @escaping (UnsafeMutableRawBufferPointer) -> Int) { self.source = source }

  /// Reads a file descriptor.
  convenience init(descriptor: Int32) {
    self.init { read(descriptor, $0.baseAddress, $0.count) }
    self.descriptor = descriptor
  }

  /// The next line, without what ends it.
  func next() -> Reading {
    var isTooLong = false
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = take(upTo: end)
        return isTooLong ? .tooLong : line
      }
      if buffer.count > Self.limit {
        isTooLong = true
        buffer.removeAll(keepingCapacity: true)
      }
      if isAtEnd { return lastLine(isTooLong: isTooLong) }
      if let number = fill() { return .failed(number) }
    }
  }

  private func take(upTo end: Int) -> Reading {
    let bytes = buffer[..<end]
    defer { buffer.removeSubrange(...end) }
    guard bytes.count <= Self.limit else { return .tooLong }
    return .line(Self.text(bytes))
  }

  private func lastLine(isTooLong: Bool) -> Reading {
    defer { buffer.removeAll() }
    if isTooLong { return .tooLong }
    return buffer.isEmpty ? .end : .line(Self.text(buffer[...]))
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }

  /// Reads another block; answers an `errno` when that fails.
  private func fill() -> Int32? {
    var block = [UInt8](repeating: 0, count: 1 << 12)
    whileWaiting()
    while true {
      let count = block.withUnsafeMutableBytes { source($0) }
      if count > 0 {
        buffer.append(contentsOf: block[..<count])
        return nil
      }
      if count == 0 {
        isAtEnd = true
        return nil
      }
      if errno != EINTR { return errno }
    }
  }
}
