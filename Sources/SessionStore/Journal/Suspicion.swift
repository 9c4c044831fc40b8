import PlainText

/// Tells whether a line could hold text that was never cleaned.
///
/// What this program writes was cleaned before it became an event; a journal from elsewhere may
/// hold anything. Most lines are known to be clean from their bytes alone; the strings of the others
/// are cleaned as they are read, which changes nothing in what was clean already.
enum Suspicion {
  /// Whether a line holds an escape or a character that cleaning might change.
  static func rests(on line: UnsafeRawBufferPointer) -> Bool {
    var place = PlainBytes.end(of: line, before: backslash)
    while place < line.count {
      guard line[place] == backslash, place + 1 < line.count, isPlainEscape(line[place + 1]) else {
        return true
      }
      place = PlainBytes.end(of: line, from: place + 2, before: backslash)
    }
    return false
  }

  private static let backslash = UInt8(ascii: "\\")

  private static func isPlainEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "n"): true
    default: false
    }
  }
}
