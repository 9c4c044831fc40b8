import Foundation
import PlainText

/// Writes text as CommonMark that reads as that text, whatever it holds.
///
/// Source: CommonMark 0.31.2, « Backslash escapes »; tables, strikethrough and bare addresses as in
/// GitHub Flavored Markdown.
enum MarkdownText {
  /// One line of text: breaks become spaces.
  static func line(_ text: String) -> String {
    inline(Cleaning.trimmed(text))
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
    guard address.unicodeScalars.allSatisfy(isPlainInAddress), address.hasPrefix("https://") || address.hasPrefix("http://") else {
      return line(address)
    }
    return "<\(address)>"
  }

  private static func isPlainInAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "-._~:/?#@!$&'()*+,;=%".unicodeScalars.contains(scalar)
  }

  /// Escapes every mark that means something inside a line; `<` and what looks like an entity become
  /// entities, so that a reader that knows only HTML is not deceived either.
  private static func inline(_ text: String) -> String {
    let text = text.replacing(entity) { "&amp;\($0.output.1)" }
    var result = ""
    for character in text {
      switch character {
      case "<": result += "&lt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$": result += "\\\(character)"
      default: result.append(character)
      }
    }
    return unlinked(result)
  }

  /// Keeps addresses somebody typed from becoming links by themselves.
  private static func unlinked(_ text: String) -> String {
    text.replacing("://", with: "\\://").replacing(bareSite) { "\($0.output.1)\\." }
  }

  private nonisolated(unsafe) static let entity = /&(#[0-9]+;|#[xX][0-9a-fA-F]+;|[A-Za-z][A-Za-z0-9]*;)/
  private nonisolated(unsafe) static let bareSite = /(?i)\b(www)\./
}
