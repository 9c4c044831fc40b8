/// Writes clean text as HTML that reads as that text, whatever it holds.
enum HTMLText {
  /// A line, with what stands out in it.
  static func line(_ line: Line) -> String { line.spans.map(span).joined() }

  private static func span(_ span: Span) -> String {
    let text = escaped(span.text)
    return switch span.style {
    case .plain: text
    case .strong: "<strong>\(text)</strong>"
    case .aside: "<em>\(text)</em>"
    case .link: "<a href=\"\(text)\">\(text)</a>"
    case .bar: HTMLBar.drawing(span.text)
    }
  }

  /// Text that can neither open an element or an entity nor end an attribute.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
