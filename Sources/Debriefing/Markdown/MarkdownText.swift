import PlainText

/// Writes text as CommonMark that reads as that text, whatever it holds.
///
/// Source: CommonMark 0.31.2, « Backslash escapes »; tables, strikethrough and bare addresses as in
/// GitHub Flavored Markdown.
enum MarkdownText {
  /// One line of text: breaks become spaces.
  static func line(_ text: String) -> String {
    escaped(isPlain(text) ? text : Cleaning.trimmed(text))
  }

  /// Paragraphs of lines, as somebody typed them.
  static func paragraphs(_ text: String) -> [[String]] {
    Cleaning.trimmed(text, lines: .multiple)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }
      .split(separator: "").map(Array.init)
  }

  /// Keeps a finished line from being taken for a heading, a list, a quote or a rule.
  static func atLineStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#+-=>:".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = line[digits.endIndex...].first, ".)".contains(mark) else {
      return line
    }
    return digits + "\\" + line[digits.endIndex...]
  }

  /// A web address as a link, if it is one and holds nothing that could end the link.
  static func link(_ address: String) -> String {
    let address = Cleaning.trimmed(address)
    guard address.unicodeScalars.allSatisfy(isPlainInAddress),
      address.hasPrefix("https://") || address.hasPrefix("http://")
    else { return line(address) }
    return "<\(address)>"
  }

  private static func isPlainInAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "-._~:/?#@!$&'()*+,;=%".unicodeScalars.contains(scalar)
  }

  /// Whether cleaning would change nothing: most lines are of ASCII with no space around.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20 else {
      return false
    }
    return bytes.allSatisfy { (0x20..<0x7F).contains($0) }
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
