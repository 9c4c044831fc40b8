/// Writes HTML that holds nothing but what is meant.
enum HTML {
  /// An element and what is in it, which is HTML already.
  static func element(_ name: String, _ content: [String]) -> String {
    "<\(name)>\(content.joined())</\(name)>\n"
  }

  /// An element with its class.
  static func element(_ name: String, _ style: String, _ content: [String]) -> String {
    "<\(name) class=\"\(style)\">\(content.joined())</\(name)>\n"
  }

  /// An element with a text in it.
  static func element(_ name: String, text: String) -> String { element(name, [escaped(text)]) }

  /// An element with its class and a text in it.
  static func element(_ name: String, _ style: String, text: String) -> String {
    element(name, style, [escaped(text)])
  }

  /// A list of texts, and nothing when there are none.
  static func list(_ texts: [String], _ style: String) -> String {
    texts.isEmpty ? "" : element("ul", style, texts.map { element("li", text: $0) })
  }

  /// A text of which nothing is markup: an accent after a mark does not hide it.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
