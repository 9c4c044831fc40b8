import Glibc
import PlainText

/// Reads JSON as `JournalWriter` writes it, and nothing else: keys sorted, no white space.
///
/// Anything unexpected makes it answer nil.
struct JournalReader {
  private let bytes: UnsafeRawBufferPointer
  private let cleansText: Bool
  /// Bytes read so far.
  private var place = 0
  /// Values one in the other that may still be read, for a hostile line must not exhaust the stack.
  var depthLeft = 64

  /// Begins at the first byte.
  ///
  /// - Parameters:
  ///   - bytes: The JSON, which has to outlive the reader.
  ///   - cleansText: Whether strings are cleaned as they are read.
  init(_ bytes: UnsafeRawBufferPointer, cleansText: Bool) {
    self.bytes = bytes
    self.cleansText = cleansText
  }

  /// Whether everything was read.
  var isAtEnd: Bool { place == bytes.count }

  /// Steps over exactly that text; stays where it is if something else stands there.
  @inline(__always)
  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for index in 0..<count where bytes[place + index] != text.utf8Start[index] { return false }
    place += count
    return true
  }

  /// Steps over a key, and the comma before it unless it is the object's first.
  @inline(__always)
  private mutating func takeKey(_ key: StaticString) -> Bool {
    guard place > 0, place < bytes.count else { return false }
    if bytes[place] == UInt8(ascii: ",") {
      place += 1
    } else if bytes[place - 1] != UInt8(ascii: "{") {
      return false
    }
    return take("\"") && take(key) && take("\":")
  }

  /// The value of a key that has to be here; where it is not, nothing is stepped over.
  mutating func field<Value: JournalValue>(
    _ key: StaticString, as type: Value.Type = Value.self
  ) -> Value? {
    let start = place
    if takeKey(key), let value = Value(&self) { return value }
    place = start
    return nil
  }

  /// The value of a key that may be left out; nil too where it cannot be read, and then what
  /// follows will not be found either.
  mutating func optional<Value: JournalValue>(
    _ key: StaticString, as type: Value.Type = Value.self
  ) -> Value? {
    field(key)
  }
}

extension JournalReader {
  /// A whole number, if it fits its type.
  mutating func number<Number: FixedWidthInteger>() -> Number? {
    let isNegative = Number.isSigned && take("-")
    let start = place
    var value: Number = 0
    while place < bytes.count, case let digit = bytes[place] &- 0x30, digit < 10 {
      let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let step = Number(truncatingIfNeeded: digit)
      let (next, isPast) =
        isNegative
        ? tenfold.subtractingReportingOverflow(step) : tenfold.addingReportingOverflow(step)
      if isTooLarge || isPast { return nil }
      value = next
      place += 1
    }
    let isNumber = place == start + 1 || (place > start && bytes[start] != UInt8(ascii: "0"))
    return isNumber ? value : nil
  }

  /// A string, cleaned where that was asked for.
  mutating func string() -> String? {
    guard take("\"") else { return nil }
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        defer { place += 1 }
        return text(UnsafeRawBufferPointer(rebasing: bytes[start..<place]))
      case UInt8(ascii: "\\"): return escapedString(from: start)
      case 0..<0x20: return nil
      default: place += 1
      }
    }
    return nil
  }

  private mutating func escapedString(from start: Int) -> String? {
    var unescaped = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return unescaped.withUnsafeBytes { text($0) }
      case UInt8(ascii: "\\"):
        guard let meant = escape() else { return nil }
        unescaped.append(meant)
      case 0..<0x20: return nil
      default: unescaped.append(byte)
      }
    }
    return nil
  }

  /// The byte an escape stands for; the writer escapes ASCII alone.
  private mutating func escape() -> UInt8? {
    for (text, meaning) in Self.escapes where take(text) { return meaning }
    guard take("u00"), place + 2 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[place..<place + 2], as: UTF8.self)
    place += 2
    return UInt8(digits, radix: 16).flatMap { $0 < 0x20 ? $0 : nil }
  }

  private static let escapes: [(StaticString, UInt8)] = [
    ("n", 0x0A), ("\"", UInt8(ascii: "\"")), ("\\", UInt8(ascii: "\\")), ("t", 0x09),
    ("r", 0x0D), ("b", 0x08), ("f", 0x0C),
  ]

  private func text(_ bytes: UnsafeRawBufferPointer) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard Self.holds(text, exactly: bytes) else { return nil }
    return cleansText ? Cleaning.clean(text, lines: .multiple) : text
  }

  /// Whether decoding had nothing to repair, which is quicker than to ask whether it will have.
  private static func holds(_ text: String, exactly bytes: UnsafeRawBufferPointer) -> Bool {
    var text = text
    return text.withUTF8 { decoded in
      guard decoded.count == bytes.count else { return false }
      guard let mine = decoded.baseAddress, let given = bytes.baseAddress else { return true }
      return memcmp(mine, given, bytes.count) == 0
    }
  }
}
