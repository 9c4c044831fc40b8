/// Numbers and texts.
extension JSONReader {
  mutating func number() throws(JSONProblem) -> Int? {
    let start = position
    _ = take("-")
    guard position < bytes.count, isDigit(bytes[position]) else {
      throw start == position ? unexpected(.value) : problem(.badNumber)
    }
    if take("0") {} else { skipDigits() }
    var isInteger = true
    if take(".") {
      isInteger = false
      try digits()
    }
    if take("e") || take("E") {
      isInteger = false
      if take("+") || take("-") {}
      try digits()
    }
    if position < bytes.count, isDigit(bytes[position]) { throw problem(.badNumber) }
    guard isInteger, position - start <= 18 else { return nil }
    return Int(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() throws(JSONProblem) {
    guard position < bytes.count, isDigit(bytes[position]) else { throw problem(.badNumber) }
    skipDigits()
  }

  private mutating func skipDigits() {
    while position < bytes.count, isDigit(bytes[position]) { position += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  mutating func text() throws(JSONProblem) -> String {
    position += 1
    let start = position
    while true {
      switch try head(.value) {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return try decoded(bytes[start..<position], from: start)
      case UInt8(ascii: "\\"):
        return try escapedText(from: start)
      case let byte where byte < 0x20:
        throw problem(.controlInText(byte))
      default:
        position += 1
      }
    }
  }

  /// Goes on with a text in which an escape was met.
  private mutating func escapedText(from start: Int) throws(JSONProblem) -> String {
    var buffer = Array(bytes[start..<position])
    while true {
      let byte = try head(.value)
      switch byte {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return try decoded(buffer[...], from: start)
      case UInt8(ascii: "\\"):
        position += 1
        buffer.append(contentsOf: try escape().utf8)
      case 0..<0x20:
        throw problem(.controlInText(byte))
      default:
        buffer.append(byte)
        position += 1
      }
    }
  }

  private mutating func escape() throws(JSONProblem) -> Character {
    let byte = try head(.value)
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(byte))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try unicodeEscape())
    default:
      position -= 1
      throw problem(.badEscape)
    }
  }

  private mutating func unicodeEscape() throws(JSONProblem) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else {
      throw problem(.loneSurrogate)
    }
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw problem(.loneSurrogate) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(try head(.value))).hexDigitValue,
        bytes[position] < 0x80
      else { throw problem(.badEscape) }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private func decoded(_ slice: ArraySlice<UInt8>, from start: Int) throws(JSONProblem) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw JSONProblem(offset: start, kind: .notUTF8)
    }
    return text
  }
}
