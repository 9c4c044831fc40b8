import Foundation

/// Names of session folders: short, readable, safe in any file system and shell.
enum SessionName {
  private static let longest = 60

  /// `2026-11-23-orientation-cher`, from the day and the title.
  static func make(date: String, title: String) -> String {
    let words = slug(title)
    return [slug(date), words.isEmpty ? "seance" : words].filter { !$0.isEmpty }
      .joined(separator: "-")
  }

  /// Lower-case ASCII letters and digits, everything else one hyphen; cut after a whole word.
  static func slug(_ text: String) -> String {
    let spelt = text.lowercased().replacing("œ", with: "oe").replacing("æ", with: "ae")
      .replacing("ß", with: "ss").decomposedStringWithCanonicalMapping
    let kept = spelt.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
    let words = kept.split { !isPlain($0) }.map { String(String.UnicodeScalarView($0)) }
    return cut(words)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static func cut(_ words: [String]) -> String {
    var name = ""
    for word in words {
      let longer = name.isEmpty ? word : "\(name)-\(word)"
      if longer.utf8.count > longest { return name.isEmpty ? String(word.prefix(longest)) : name }
      name = longer
    }
    return name
  }
}
