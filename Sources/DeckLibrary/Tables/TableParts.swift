/// Several texts on one line of a cell, with a bar between them: « Mission locale | reçoit ».
enum TableParts {
  private static let bar: Character = "|"
  private static let escape: Character = "\\"

  static func joined(_ parts: [String]) -> String {
    parts.map(escaped).joined(separator: " | ")
  }

  static func split(_ line: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var isEscaped = false
    for character in line {
      switch character {
      case _ where isEscaped:
        if character != bar, character != escape { part.append(escape) }
        part.append(character)
        isEscaped = false
      case escape: isEscaped = true
      case bar:
        parts.append(part)
        part = ""
      default: part.append(character)
      }
    }
    if isEscaped { part.append(escape) }
    return (parts + [part]).map(\.withoutOuterSpace)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
  }
}

extension StringProtocol {
  /// The text without white space at either end.
  var withoutOuterSpace: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
