import Foundation

/// Finds out how a table was saved: its encoding, and what separates its cells.
enum CSVEncoding {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// Bytes in which the headings end, in any table of a deck.
  private static let longestHead = 10_000

  /// The text in UTF-8, without its mark.
  static func utf8(_ bytes: [UInt8]) throws(CSVProblem) -> [UInt8] {
    guard !bytes.contains(0) else { throw CSVProblem(kind: .notText) }
    if bytes.starts(with: byteOrderMark) {
      let text = Array(bytes.dropFirst(byteOrderMark.count))
      guard isUTF8(text) else { throw CSVProblem(kind: .notText) }
      return text
    }
    if isUTF8(bytes) { return bytes }
    guard let text = String(bytes: bytes, encoding: .windowsCP1252) else {
      throw CSVProblem(kind: .notText)
    }
    return Array(text.utf8)
  }

  /// Tells whether narrow spaces may have become question marks, as Windows-1252 makes of them.
  static func mayHaveLostSpaces(_ bytes: [UInt8]) -> Bool {
    guard !isUTF8(bytes) else { return false }
    return zip(bytes, bytes.dropFirst()).contains { first, second in
      first == UInt8(ascii: "?") && "?!".utf8.contains(second)
    }
  }

  /// What stands most often between the cells of the first row; a semicolon if nothing does.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [.semicolon, .comma, .tab]
    var counts = candidates.map { _ in 0 }
    var isQuoted = false
    for byte in bytes.prefix(longestHead) {
      if byte == .quote { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == .lineFeed || byte == .carriageReturn { break }
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $0.1 == most }?.0 ?? .semicolon
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }
}
