/// A place in a file, as an editor counts it: from 1, columns in characters.
public struct TextPosition: Hashable, Sendable, Comparable {
  /// Line, from 1.
  public let line: Int
  /// Column in characters, from 1.
  public let column: Int
  /// Tells whether this is a cell of a spreadsheet: its row and its column there.
  public let isCell: Bool

  init(line: Int, column: Int, isCell: Bool = false) {
    self.line = line
    self.column = column
    self.isCell = isCell
  }

  /// Orders places from the head of a file.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// Finds the places of many offsets in one pass over the bytes.
  static func positions(of offsets: some Sequence<Int>, in bytes: [UInt8]) -> [Int: TextPosition] {
    var found: [Int: TextPosition] = [:]
    var line = 1
    var column = 1
    var index = 0
    for offset in Set(offsets).sorted() {
      while index < min(offset, bytes.count) {
        if bytes[index] == UInt8(ascii: "\n") {
          line += 1
          column = 1
        } else if bytes[index] & 0xC0 != 0x80 {
          column += 1
        }
        index += 1
      }
      found[offset] = TextPosition(line: line, column: column)
    }
    return found
  }
}
