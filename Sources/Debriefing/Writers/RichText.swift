/// Writes clean text as RTF that reads as that text, whatever it holds.
///
/// Source: Rich Text Format Specification 1.9.1, « Unicode RTF ».
enum RichText {
  /// A line, with what stands out in it.
  static func line(_ line: Line) -> String { line.spans.map(span).joined() }

  private static func span(_ span: Span) -> String {
    let text = escaped(span.text)
    return switch span.style {
    case .plain: text
    case .bar: "{\\fs12\\cf2 \(text)}"
    case .strong: "{\\b \(text)}"
    case .aside: "{\\i \(text)}"
    case .link:
      "{\\field{\\*\\fldinst HYPERLINK \"\(address(span.text))\"}{\\fldrslt\\ul\\cf2 \(text)}}"
    }
  }

  /// Text in ASCII alone: each UTF-16 unit beyond it is a number, and a mark for old readers.
  static func escaped(_ text: String) -> String {
    var result = ""
    for unit in text.utf16 {
      switch unit {
      case 0x5C, 0x7B, 0x7D: result += "\\" + String(UnicodeScalar(UInt8(unit)))
      case 0x20...0x7E: result.unicodeScalars.append(UnicodeScalar(UInt8(unit)))
      default: result += "\\u\(Int16(bitPattern: unit))?"
      }
    }
    return result
  }

  /// An address with every byte beyond ASCII in its percent form, as fields want it.
  private static func address(_ text: String) -> String {
    text.utf8.map { byte in
      byte < 0x80
        ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
