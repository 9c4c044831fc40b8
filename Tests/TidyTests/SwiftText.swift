/// A Swift text cut into code, comments and string literals.
///
/// It knows as much of Swift as that takes: nested comments, raw and multiline literals, what is
/// interpolated into them, names between backticks, and regular expressions.
struct SwiftText: Sendable {
  /// A stretch of one kind, by the line it begins on.
  struct Piece: Equatable, Sendable {
    enum Kind: Sendable { case code, comment, literal }

    let kind: Kind
    let line: Int
    let text: String
  }

  private(set) var pieces: [Piece] = []
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    readCode(until: nil)
    pieces.sort { ($0.line, $0.kind == .code ? 0 : 1) < ($1.line, $1.kind == .code ? 0 : 1) }
  }

  /// The stretches of one kind.
  func pieces(_ kind: Piece.Kind) -> [Piece] { pieces.filter { $0.kind == kind } }

  /// Lines of code, comments and literals left out.
  var codeLines: [(number: Int, text: Substring)] {
    pieces(.code).flatMap { piece in
      piece.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map { (piece.line + $0.offset, $0.element) }
    }
  }
}

// Reading code.
extension SwiftText {
  /// Reads to the end, or to the parenthesis that closes an interpolation.
  private mutating func readCode(until end: UInt8?) {
    var start = place
    var startLine = line
    var depth = 0
    while let byte = peek(), byte != end || depth > 0 {
      switch byte {
      case .open: depth += 1
      case .close: depth -= 1
      case .slash where startsComment, .hash where startsLiteral, .quote:
        keep(.code, from: start, line: startLine)
        byte == .slash ? readComment() : readLiteral()
        start = place
        startLine = line
        continue
      case .backtick,
        .slash where startsRegex:
        skipTo(byte)
        continue
      default: break
      }
      step()
    }
    keep(.code, from: start, line: startLine)
  }

  private var startsComment: Bool { at(.slash, .slash) || at(.slash, .star) }

  private var startsLiteral: Bool {
    var ahead = place
    while ahead < bytes.count, bytes[ahead] == .hash { ahead += 1 }
    return ahead < bytes.count && bytes[ahead] == .quote
  }

  /// A slash where a value is expected, with no space after it.
  private var startsRegex: Bool {
    guard peek() == .slash, place + 1 < bytes.count, bytes[place + 1] != .space else {
      return false
    }
    let before = bytes[..<place].last { $0 != .space && $0 != .newline }
    return before.map { Array("=(,:[{".utf8).contains($0) } ?? false
  }

  /// Passes over what stands between two bytes, as far as the end of the line.
  private mutating func skipTo(_ byte: UInt8) {
    step()
    while let next = peek(), next != byte, next != .newline {
      if next == .backslash { step() }
      step()
    }
    step()
  }

  private mutating func readComment() {
    let start = place
    let startLine = line
    guard at(.slash, .star) else {
      while let byte = peek(), byte != .newline { step() }
      return keep(.comment, from: start, line: startLine)
    }
    var depth = 0
    repeat {
      if at(.slash, .star) { depth += 1 }
      if at(.star, .slash) { depth -= 1 }
      at(.slash, .star) || at(.star, .slash) ? step(2) : step()
    } while depth > 0 && place < bytes.count
    keep(.comment, from: start, line: startLine)
  }
}

// Reading literals.
extension SwiftText {
  /// Reads a literal whole; literals within its interpolations become pieces of their own.
  private mutating func readLiteral() {
    let start = place
    let startLine = line
    var hashes = 0
    while peek() == .hash { hashes += 1; step() }
    let quotes = at(.quote, .quote, .quote) ? 3 : 1
    step(quotes)
    while place < bytes.count, !closes(quotes: quotes, hashes: hashes) {
      readCharacter(hashes: hashes)
    }
    step(quotes + hashes)
    keep(.literal, from: start, line: startLine)
  }

  private mutating func readCharacter(hashes: Int) {
    guard peek() == .backslash, hasHashes(hashes, at: place + 1) else { return step() }
    step(1 + hashes)
    guard peek() == .open else { return step() }
    step()
    readCode(until: .close)
    step()
  }

  private func closes(quotes: Int, hashes: Int) -> Bool {
    (quotes == 3 ? at(.quote, .quote, .quote) : at(.quote)) && hasHashes(hashes, at: place + quotes)
  }

  private func hasHashes(_ count: Int, at index: Int) -> Bool {
    index + count <= bytes.count && bytes[index..<(index + count)].allSatisfy { $0 == .hash }
  }
}

// Moving on.
extension SwiftText {
  private func peek() -> UInt8? { place < bytes.count ? bytes[place] : nil }

  private func at(_ first: UInt8, _ more: UInt8...) -> Bool {
    guard peek() == first, place + more.count < bytes.count else { return false }
    return more.indices.allSatisfy { bytes[place + 1 + $0] == more[$0] }
  }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where place < bytes.count {
      if bytes[place] == .newline { line += 1 }
      place += 1
    }
  }

  private mutating func keep(_ kind: Piece.Kind, from start: Int, line: Int) {
    guard start < place else { return }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    pieces.append(Piece(kind: kind, line: line, text: text))
  }
}

extension UInt8 {
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let hash = UInt8(ascii: "#")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let backtick = UInt8(ascii: "`")
  fileprivate static let slash = UInt8(ascii: "/")
  fileprivate static let star = UInt8(ascii: "*")
  fileprivate static let open = UInt8(ascii: "(")
  fileprivate static let close = UInt8(ascii: ")")
}
