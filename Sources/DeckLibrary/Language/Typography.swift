import PlainText

/// French typography for the sentences of this module.
enum Typography {
  /// Sets the spaces that must not break before high punctuation and inside guillemets.
  static func typeset(_ sentence: String) -> String {
    let scalars = sentence.unicodeScalars
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for (place, scalar) in zip(scalars.indices, scalars) {
      let next = scalars.index(after: place)
      if scalar == " ", let space = noBreak(previous, next < scalars.endIndex ? scalars[next] : nil)
      {
        result.append(space)
      } else {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// Space that stands between two marks and must not break, if it must not.
  private static func noBreak(
    _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) -> Unicode.Scalar? {
    if before == "«" { return "\u{A0}" }
    switch after {
    case ":", "»": return "\u{A0}"
    case ";", "?", "!": return "\u{202F}"
    default: return nil
    }
  }

  /// Quotes what somebody wrote, made safe and cut to a line's length; what was quoted in it stands
  /// between “ ”.
  static func quoted(_ text: String) -> String {
    "«\u{A0}\(innerMarks(shown(text)))\u{A0}»"
  }

  /// The same text, its guillemets and the spaces inside them made “ ”.
  private static func innerMarks(_ text: String) -> String {
    guard text.contains(where: { $0 == "«" || $0 == "»" }) else { return text }
    var result = ""
    for character in text {
      switch character {
      case "«": result += "“"
      case "»":
        if let space = result.last, space.isWhitespace { result.removeLast() }
        result += "”"
      case _ where character.isWhitespace && result.last == "“": break
      default: result.append(character)
      }
    }
    return result
  }

  /// Text from a deck or a person, made safe and cut to 60 characters.
  static func shown(_ text: String) -> String {
    // Scalars and not characters: one character can be a megabyte of accents.
    let head = String(String.UnicodeScalarView(text.unicodeScalars.prefix(200)))
    let clean = PlainFrench.isPlain(head) ? head : Cleaning.trimmed(head)
    return clean.count <= 60 ? clean : clean.prefix(59) + "…"
  }

  /// « a, b ou c ».
  static func alternatives(_ words: [String]) -> String { joined(words, by: "ou") }

  /// « a, b et c ».
  static func list(_ words: [String]) -> String { joined(words, by: "et") }

  /// « de France Travail », « d’Aide au permis ».
  static func of(_ name: String) -> String {
    let head = WordSplitter.words(in: String(name.prefix(8))).first?.first
    return (head.map("aeiouy".contains) ?? false ? "d’" : "de ") + shown(name)
  }

  /// Title as it stands inside a sentence: no capital, unless an acronym begins it.
  static func inSentence(_ title: String) -> String {
    guard let first = title.first, title.dropFirst().first?.isLowercase ?? false else {
      return title
    }
    return first.lowercased() + title.dropFirst()
  }

  /// Small numbers in words, as French texts write them.
  static func count(_ number: Int) -> String {
    switch number {
    case 1: "un"
    case 2...9:
      ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"][number - 2]
    default: String(number)
    }
  }

  private static func joined(_ words: [String], by conjunction: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
