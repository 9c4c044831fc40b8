import GameEngine

/// Reads lines of the protocol as terminals write them while somebody types: known keys, whole
/// numbers, and strings in which nothing is escaped.
///
/// Anything else makes it answer nil, and a decoder read the line.
struct PlainLine {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// The message of a line that was cleaned.
  static func message(_ bytes: UnsafeBufferPointer<UInt8>) -> TerminalLine? {
    var line = PlainLine(bytes: bytes)
    var message = TerminalLine()
    let isRead = line.object { (json: inout PlainLine, key: String) -> Bool in
      switch key {
      case "submit": json.once(&message.submit) { $0.submit() }
      case "ping": json.once(&message.ping) { $0.yes() }
      default: false
      }
    }
    line.skipSpace()
    return isRead && line.next == nil ? message : nil
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func submit() -> TerminalLine.Submit? {
    var (sequence, action): (Int?, WireAction?)
    let isRead = object { (json: inout PlainLine, key: String) -> Bool in
      switch key {
      case "sequence": json.once(&sequence) { $0.number() }
      case "action": json.once(&action) { $0.action() }
      default: false
      }
    }
    guard isRead, let sequence, let action else { return nil }
    return TerminalLine.Submit(sequence: sequence, action: action)
  }

  private mutating func action() -> WireAction? {
    var action = WireAction()
    let isRead = object { (json: inout PlainLine, key: String) -> Bool in
      switch key {
      case "observe": json.once(&action.observe) { $0.words() }
      case "edit": json.once(&action.edit) { $0.words() }
      case "ready": json.once(&action.ready) { $0.yes() }
      case "leave": json.once(&action.leave) { $0.yes() }
      default: false
      }
    }
    return isRead ? action : nil
  }

  private mutating func words() -> WireAction.Line? {
    var (id, round, elapsed): (Int?, Int?, Int?)
    var (section, text): (String?, String?)
    let isRead = object { (json: inout PlainLine, key: String) -> Bool in
      switch key {
      case "id": json.once(&id) { $0.number() }
      case "round": json.once(&round) { $0.number() }
      case "elapsed": json.once(&elapsed) { $0.number() }
      case "section": json.once(&section) { $0.text() }
      case "text": json.once(&text) { $0.text() }
      default: false
      }
    }
    guard isRead, let section, let text else { return nil }
    return WireAction.Line(
      id: id.map { ObservationID($0) }, round: round.map { RoundNumber($0) },
      section: GridSectionID(section), text: text, elapsed: elapsed.map { Elapsed(rawValue: $0) })
  }
}

/// The JSON itself.
extension PlainLine {
  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() { while next == UInt8(ascii: " ") { place += 1 } }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  /// Reads the value of a key that was not there before.
  private mutating func once<Value>(
    _ value: inout Value?, _ read: (inout PlainLine) -> Value?
  ) -> Bool {
    guard value == nil else { return false }
    value = read(&self)
    return value != nil
  }

  private mutating func object(_ field: (inout PlainLine, String) -> Bool) -> Bool {
    guard take("{") else { return false }
    repeat {
      guard let key = text(), take(":"), field(&self, key) else { return false }
    } while take(",")
    return take("}")
  }

  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    let start = place
    while let byte = next, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") || byte < 0x20 { return nil }
      place += 1
    }
    defer { place += 1 }
    return next == nil ? nil : String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func yes() -> Bool? {
    take("t") && take("r") && take("u") && take("e") && !isSpaced(4) ? true : nil
  }

  /// Whether white space stands among the last bytes.
  private func isSpaced(_ count: Int) -> Bool {
    bytes[(place - count)..<place].contains(UInt8(ascii: " "))
  }

  /// A whole number of some digits, with no sign and nothing behind the digits.
  private mutating func number() -> Int? {
    skipSpace()
    let start = place
    var number = 0
    while let digit = next.map({ $0 &- UInt8(ascii: "0") }), digit < 10, place - start < 15 {
      number = number * 10 + Int(digit)
      place += 1
    }
    let isWritten = place == start + 1 || (place > start && bytes[start] != UInt8(ascii: "0"))
    let isWhole = [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: " ")].contains(next)
    return isWritten && isWhole ? number : nil
  }
}
