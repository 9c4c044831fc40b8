/// Writes the journal's JSON: no white space, keys in the order they are given, which is sorted.
///
/// It is the program's own, so that the format depends on no encoder's next version.
struct JournalWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ text: StaticString) {
    bytes += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  mutating func put(_ more: some Collection<UInt8>) { bytes += more }

  mutating func put(_ number: some BinaryInteger) { bytes += String(number).utf8 }

  /// Writes an object of the fields a body writes.
  mutating func object(_ body: (inout JournalWriter) -> Void) {
    put("{")
    body(&self)
    put("}")
  }

  /// Writes a field of the object begun last; none where there is no value.
  mutating func field(_ key: StaticString, _ value: (some JournalValue)?) {
    guard let value else { return }
    put(bytes.last == UInt8(ascii: "{") ? "\"" : ",\"")
    put(key)
    put("\":")
    value.write(to: &self)
  }

  /// Writes a string; slashes are not escaped, nor is anything beyond ASCII.
  mutating func put(string: String) {
    put("\"")
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): put("\\\"")
      case UInt8(ascii: "\\"): put("\\\\")
      case 0x0A: put("\\n")
      case 0x00..<0x20: putEscape(byte)
      default: bytes.append(byte)
      }
    }
    put("\"")
  }

  /// No cleaned text comes here; what does must still be JSON.
  private mutating func putEscape(_ byte: UInt8) {
    switch byte {
    case 0x08: put("\\b")
    case 0x09: put("\\t")
    case 0x0C: put("\\f")
    case 0x0D: put("\\r")
    default:
      put(byte < 0x10 ? "\\u000" : "\\u00")
      put(String(byte, radix: 16).utf8)
    }
  }
}
