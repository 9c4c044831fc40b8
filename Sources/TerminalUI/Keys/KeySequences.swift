import PlainText

/// What the escape sequences of keys mean.
///
/// The terminal's own description comes first; what most terminals send beyond their description
/// (modifiers, the keypad, the Linux console, rxvt) is understood in any case.
package struct KeySequences: Equatable, Sendable {
  /// Sequences of this terminal's description, with their ESC.
  package var described: [[UInt8]: Key]

  package init(described: [[UInt8]: Key] = [:]) {
    self.described = described
  }

  /// The key that a complete sequence means; none where it means nothing to us.
  func key(for sequence: [UInt8]) -> Key? {
    if let key = described[sequence] { return key }
    let body = sequence.dropFirst(2)
    guard sequence.count > 2, let final = body.last else { return nil }
    switch sequence[1] {
    case UInt8(ascii: "O"): return Self.singleShift(final, Array(body.dropLast()))
    case UInt8(ascii: "["): return Self.control(final, Array(body.dropLast()))
    default: return nil
    }
  }

  private static func singleShift(_ final: UInt8, _ parameters: [UInt8]) -> Key? {
    switch final {
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return cursor(final - 32).map { Modifier.control.applied(to: $0) }
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "I"): return .tab
    case UInt8(ascii: "j")...UInt8(ascii: "y"), UInt8(ascii: "X"):
      return keypad(final)
    default:
      return cursor(final).map { Modifier(numbers(parameters)).applied(to: $0) }
    }
  }

  private static func control(_ final: UInt8, _ parameters: [UInt8]) -> Key? {
    let values = numbers(parameters)
    switch final {
    case UInt8(ascii: "~"): return tilde(values)
    case UInt8(ascii: "^"): return numbered(values.first).map { Modifier.control.applied(to: $0) }
    case UInt8(ascii: "$"): return numbered(values.first).map { Modifier.shift.applied(to: $0) }
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "u"): return coded(values)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return cursor(final - 32).map { Modifier.shift.applied(to: $0) }
    case _ where parameters == [UInt8(ascii: "[")]:
      return (0x41...0x45).contains(final) ? .function(Int(final) - 0x40) : nil
    case _ where parameters.contains { !isNumeric($0) }: return nil
    default: return cursor(final).map { Modifier(values).applied(to: $0) }
    }
  }

  /// `CSI number ; modifier ~`, and xterm's `CSI 27 ; modifier ; code ~`.
  private static func tilde(_ values: [Int]) -> Key? {
    if values.count == 3, values[0] == 27 { return coded([values[2], values[1]]) }
    return numbered(values.first).map { Modifier(values).applied(to: $0) }
  }

  /// `CSI code ; modifier u`: a key named by its character.
  private static func coded(_ values: [Int]) -> Key? {
    guard let code = values.first, let byte = UInt32(exactly: code),
      let scalar = Unicode.Scalar(byte)
    else { return nil }
    let modifier = Modifier(values)
    switch scalar {
    case "\u{1B}": return .escape
    case "\r": return modifier == .alt ? .alt("\r") : .enter
    case "\t": return modifier == .shift ? .backTab : .tab
    case "\u{7F}", "\u{8}": return modifier.contains(.alt) ? .alt("\u{7F}") : .backspace
    default: return character(scalar, modifier)
    }
  }

  private static func character(_ scalar: Unicode.Scalar, _ modifier: Modifier) -> Key? {
    guard !Cleaning.isUnsafe(scalar) else { return nil }
    let character = Character(scalar)
    if modifier.contains(.control) { return .control(character) }
    return modifier.contains(.alt) ? .alt(character) : .character(character)
  }

  private static func cursor(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    default: nil
    }
  }

  private static func numbered(_ number: Int?) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case .some(11...15): number.map { .function($0 - 10) }
    case .some(17...21): number.map { .function($0 - 11) }
    case .some(23...24): number.map { .function($0 - 12) }
    default: nil
    }
  }

  /// The numeric keypad in application mode.
  private static func keypad(_ final: UInt8) -> Key {
    final == UInt8(ascii: "X")
      ? .character("=") : .character(Character(Unicode.Scalar(final - 0x40)))
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: ";")).contains(byte)
  }

  private static func numbers(_ parameters: [UInt8]) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) ?? 0
    }
  }
}

/// The modifier keys of a sequence, as xterm numbers them (1 and the sum of the bits).
struct Modifier: OptionSet {
  let rawValue: Int

  static let shift = Modifier(rawValue: 1)
  static let alt = Modifier(rawValue: 2)
  static let control = Modifier(rawValue: 4)

  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Reads the second number of a sequence.
  init(_ values: [Int]) {
    rawValue = values.count > 1 ? max(0, values[1] - 1) & 7 : 0
  }

  /// The key that is meant when these are held; the bare key where the pair means nothing more.
  func applied(to key: Key) -> Key {
    if !isDisjoint(with: [.control, .alt]) { return Self.withControl[key] ?? key }
    return contains(.shift) ? Self.withShift[key] ?? key : key
  }

  private static let withControl: [Key: Key] = [
    .left: .wordLeft, .right: .wordRight, .up: .controlUp, .down: .controlDown,
    .home: .controlHome, .end: .controlEnd, .delete: .controlDelete,
  ]
  private static let withShift: [Key: Key] = [
    .left: .shiftLeft, .right: .shiftRight, .up: .shiftUp, .down: .shiftDown, .tab: .backTab,
  ]
}
