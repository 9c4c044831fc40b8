/// Reads comma-separated values as spreadsheets write them (RFC 4180, and its French habits).
struct CSVReader {
  /// Cells of one table; the built-in deck's largest has a thousand.
  static let maximumCells = 300_000

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var rows: [[String]] = []
  private var row: [String] = []
  private var cellCount = 0

  /// Reads the rows of a table; the row of index 0 is the one a spreadsheet numbers 1.
  static func rows(in bytes: [UInt8]) throws(CSVProblem) -> [[String]] {
    var reader = CSVReader(bytes: try CSVEncoding.utf8(bytes))
    return try reader.allRows()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    separator = CSVEncoding.separator(of: bytes)
  }

  private mutating func allRows() throws(CSVProblem) -> [[String]] {
    while position < bytes.count {
      row.append(try cell())
      cellCount += 1
      guard cellCount <= Self.maximumCells else { throw problem(.tooManyCells) }
      if position < bytes.count, bytes[position] == separator {
        position += 1
        if position == bytes.count { row.append("") }
      } else {
        skipLineBreak()
        rows.append(row)
        row = []
      }
    }
    if !row.isEmpty { rows.append(row) }
    return rows
  }

  private mutating func skipLineBreak() {
    if position < bytes.count, bytes[position] == .carriageReturn { position += 1 }
    if position < bytes.count, bytes[position] == .lineFeed { position += 1 }
  }

  private mutating func cell() throws(CSVProblem) -> String {
    if position < bytes.count, bytes[position] == .quote {
      position += 1
      return String(decoding: try quoted(), as: UTF8.self)
    }
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quoted() throws(CSVProblem) -> [UInt8] {
    let opening = problem(.unclosedQuote)
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == .quote {
        guard position < bytes.count, !isEnd(bytes[position]) else { return content }
        guard bytes[position] == .quote else { throw problem(.strayQuote) }
        position += 1
      }
      content.append(byte)
    }
    throw opening
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == .lineFeed || byte == .carriageReturn
  }

  private func problem(_ kind: CSVProblem.Kind) -> CSVProblem {
    CSVProblem(row: rows.count, column: row.count, kind: kind)
  }
}

/// Why bytes are no table, and in which cell, counted from 0.
struct CSVProblem: Error, Equatable {
  var row = 0
  var column = 0
  let kind: Kind

  enum Kind: Equatable {
    /// Something else than text: UTF-16, a spreadsheet's own format, a picture.
    case notText
    case unclosedQuote
    /// A quote inside a quoted cell that is not doubled.
    case strayQuote
    case tooManyCells
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let tab = UInt8(ascii: "\t")
}
