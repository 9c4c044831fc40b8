import PlainText

/// What a run of terminal input starts with, before it is given a meaning.
enum Token: Equatable {
  /// More bytes are needed to tell.
  case incomplete
  /// Bytes that mean nothing.
  case nothing(count: Int)
  /// A control byte.
  case control(UInt8)
  /// Characters, none of them unsafe.
  case text([Character], count: Int)
  /// ESC and a character.
  case alt(Character, count: Int)
  /// ESC and a sequence without its second ESC, which says that Alt was held.
  case sequence([UInt8], isAlt: Bool, count: Int)

  /// A sequence longer than this is no key.
  private static let longestSequence = 64

  /// Looks at the first bytes of a run that is not empty.
  init(_ bytes: ArraySlice<UInt8>) {
    let first = bytes[bytes.startIndex]
    switch first {
    case 0x1B: self = Self.escape(Array(bytes.prefix(Self.longestSequence + 16)))
    case 0x00..<0x20, 0x7F: self = .control(first)
    default: self = Self.text(bytes)
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> Token {
    let run = bytes.prefix { $0 >= 0x20 && $0 != 0x7F }
    let open = run.count == bytes.count ? lengthOfOpenCharacter(run) : 0
    let complete = run.dropLast(open)
    return complete.isEmpty
      ? .incomplete : .text(Array(decoded(complete)), count: complete.count)
  }

  /// Bytes at the end that start a UTF-8 character and do not finish it.
  private static func lengthOfOpenCharacter(_ bytes: ArraySlice<UInt8>) -> Int {
    for length in 1...3 where length <= bytes.count {
      let byte = bytes[bytes.endIndex - length]
      if byte >= 0xC0 { return length < lengthOfCharacter(byte) ? length : 0 }
      if byte < 0x80 { return 0 }
    }
    return 0
  }

  private static func lengthOfCharacter(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      scalars.append(Cleaning.isUnsafe(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}

// MARK: - What follows ESC

extension Token {
  private static func escape(_ bytes: [UInt8]) -> Token {
    guard bytes.count > 1 else { return .incomplete }
    switch bytes[1] {
    case UInt8(ascii: "["): return sequence(bytes, isAlt: false)
    case UInt8(ascii: "O"): return singleShift(bytes, isAlt: false)
    case 0x1B: return doubleEscape(bytes)
    case 0x0A, 0x0D: return .alt("\r", count: 2)
    case 0x08, 0x7F: return .alt("\u{7F}", count: 2)
    case 0x00..<0x20: return .control(0x1B)
    default: return alt(bytes.dropFirst())
    }
  }

  private static func alt(_ bytes: ArraySlice<UInt8>) -> Token {
    let length = lengthOfCharacter(bytes[bytes.startIndex])
    guard case .text(let characters, let count) = text(bytes.prefix(length)),
      let first = characters.first
    else { return .incomplete }
    return .alt(first, count: count + 1)
  }

  /// Escape pressed twice, or a key of rxvt with Alt.
  private static func doubleEscape(_ bytes: [UInt8]) -> Token {
    guard bytes.count > 2 else { return .incomplete }
    let rest = Array(bytes.dropFirst())
    switch bytes[2] {
    case UInt8(ascii: "["): return sequence(rest, isAlt: true)
    case UInt8(ascii: "O"): return singleShift(rest, isAlt: true)
    default: return .control(0x1B)
    }
  }

  private static func singleShift(_ bytes: [UInt8], isAlt: Bool) -> Token {
    let parameters = bytes.dropFirst(2).prefix(longestSequence) { (0x30...0x3B).contains($0) }
    guard bytes.count > 2 + parameters.count else { return .incomplete }
    let final = bytes[2 + parameters.count]
    guard (0x40...0x7E).contains(final) else { return .alt("O", count: isAlt ? 3 : 2) }
    return whole(bytes, 3 + parameters.count, isAlt)
  }

  private static func sequence(_ bytes: [UInt8], isAlt: Bool) -> Token {
    // NB: the function keys of the Linux console are ESC [ [ A to ESC [ [ E.
    let linux = bytes.count > 2 && bytes[2] == UInt8(ascii: "[") ? 1 : 0
    let body = bytes.dropFirst(2 + linux).prefix(longestSequence) { (0x20...0x3F).contains($0) }
    let length = 2 + linux + body.count
    // NB: rxvt ends keys held with Shift in `$`, which elsewhere never ends a sequence.
    if body.last == UInt8(ascii: "$"), body.first != UInt8(ascii: "?") {
      return whole(bytes, length, isAlt)
    }
    guard bytes.count > length else { return .incomplete }
    guard (0x40...0x7E).contains(bytes[length]) else {
      return .nothing(count: length + (isAlt ? 1 : 0))
    }
    // NB: a mouse that another program left on sends ESC [ M and three bytes.
    if bytes[length] == UInt8(ascii: "M"), body.isEmpty, linux == 0 {
      return bytes.count < length + 4 ? .incomplete : .nothing(count: length + 4)
    }
    return whole(bytes, length + 1, isAlt)
  }

  private static func whole(_ bytes: [UInt8], _ length: Int, _ isAlt: Bool) -> Token {
    .sequence(Array(bytes.prefix(length)), isAlt: isAlt, count: length + (isAlt ? 1 : 0))
  }
}

extension ArraySlice {
  /// The first elements that satisfy a condition, no more than a number of them.
  fileprivate func prefix(_ most: Int, where isWanted: (Element) -> Bool) -> ArraySlice {
    prefix(most).prefix(while: isWanted)
  }
}
