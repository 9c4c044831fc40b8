/// A place in JSON as this program writes it: keys sorted, no white space.
///
/// Reads nothing else: anything unexpected makes it answer nil, and the line is left to
/// Foundation's decoder, which is several times slower and takes every JSON.
struct JournalReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

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

  /// Whether exactly that text comes next.
  func stands(at text: StaticString) -> Bool {
    var copy = self
    return copy.take(text)
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
  /// A whole number from 0 up, if it fits its type.
  mutating func number<Number: FixedWidthInteger>() -> Number? {
    let start = place
    var value: Number = 0
    while place < bytes.count, case let digit = bytes[place] &- 0x30, digit < 10 {
      let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = tenfold.addingReportingOverflow(Number(truncatingIfNeeded: digit))
      if isTooLarge || isLarger { return nil }
      value = sum
      place += 1
    }
    let isNumber = place == start + 1 || (place > start && bytes[start] != UInt8(ascii: "0"))
    return isNumber ? value : nil
  }

  /// A string; the only escapes read are those of cleaned text.
  mutating func string() -> String? {
    guard take("\"") else { return nil }
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        defer { place += 1 }
        return Self.text(bytes[start..<place])
      case UInt8(ascii: "\\"):
        return escapedString(from: start)
      case 0..<0x20: return nil
      default: place += 1
      }
    }
    return nil
  }

  private mutating func escapedString(from start: Int) -> String? {
    var unescaped = Array(bytes[start..<place])
    while place + 1 < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return unescaped.withUnsafeBytes { Self.text($0[...]) }
      case UInt8(ascii: "\\"):
        guard let meant = Self.meaning(of: bytes[place]) else { return nil }
        unescaped.append(meant)
        place += 1
      case 0..<0x20: return nil
      default: unescaped.append(byte)
      }
    }
    return nil
  }

  private static func meaning(of escape: UInt8) -> UInt8? {
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): escape
    case UInt8(ascii: "n"): 0x0A
    default: nil
    }
  }

  private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String? {
    String(validating: UnsafeRawBufferPointer(rebasing: bytes), as: UTF8.self)
  }
}
