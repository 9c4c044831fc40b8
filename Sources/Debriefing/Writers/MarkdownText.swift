/// Writes clean text as CommonMark that reads as that text, whatever it holds.
///
/// Source: CommonMark 0.31.2, « Backslash escapes »; tables, strikethrough and bare addresses as in
/// GitHub Flavored Markdown.
enum MarkdownText {
  /// A line, with what stands out in it.
  static func line(_ line: Line) -> String { line.spans.map(span).joined() }

  private static func span(_ span: Span) -> String {
    switch span.style {
    case .plain, .bar: escaped(span.text)
    case .strong: "**\(escaped(span.text))**"
    case .aside: "*\(escaped(span.text))*"
    case .link: "<\(span.text)>"
    }
  }

  /// The same, kept from being taken for a heading, a list, a quote or a rule.
  ///
  /// Bytes are looked at, not characters: an accent after a mark does not hide it.
  static func atLineStart(_ line: Line) -> String {
    let line = self.line(line)
    let bytes = line.utf8
    guard let first = bytes.first else { return line }
    if "#+-=>:".utf8.contains(first) { return "\\" + line }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, let mark = bytes[digits.endIndex...].first, ".)".utf8.contains(mark)
    else { return line }
    return line[..<digits.endIndex] + "\\" + line[digits.endIndex...]
  }

  /// Escapes every mark that means something inside a line.
  ///
  /// `<`, and what looks like an entity, become entities, so that a reader that knows only HTML is
  /// not deceived either; addresses somebody typed do not become links by themselves.
  private static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "<"): result += Array("&lt;".utf8)
      case UInt8(ascii: "&") where isEntity(bytes[(index + 1)...]): result += Array("&amp;".utf8)
      case _ where marks.contains(byte), UInt8(ascii: ":") where isAddress(bytes[(index + 1)...]),
        UInt8(ascii: ".") where isSite(bytes[..<index]):
        result += [UInt8(ascii: "\\"), byte]
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let marks = Set("\\`*_[]|~#$".utf8)

  /// Whether an ampersand before these bytes would make an entity of them.
  private static func isEntity(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.prefix(32).prefix { $0 != UInt8(ascii: ";") }
    return !name.isEmpty && name.count < min(bytes.count, 32)
      && name.allSatisfy { $0 == UInt8(ascii: "#") || isAlphanumeric($0) }
  }

  private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: "//".utf8)
  }

  private static func isSite(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.suffix(3).count == 3 && bytes.suffix(3).allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
