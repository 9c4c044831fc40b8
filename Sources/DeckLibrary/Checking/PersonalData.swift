import Foundation

/// Finds what looks like real personal data in a deck, whose persons are fictions.
///
/// Numbers that begin with 08 and short ones are services, not persons. A date is looked for in
/// cases only: elsewhere it dates a law.
struct PersonalData {
  enum Kind: Hashable, CaseIterable {
    case name, birthDate, telephone, email, street, socialSecurity
  }

  private let patterns = Kind.allCases.compactMap { kind in
    (try? NSRegularExpression(pattern: Self.pattern(kind))).map { (kind: kind, expression: $0) }
  }

  /// Tells whether a first name is more than one: a name and a surname.
  static func isWholeName(_ firstName: String) -> Bool {
    firstName.split(separator: " ").count > 1
  }

  /// What looks like personal data in a text, at most once a kind.
  func found(in text: String, isCase: Bool) -> [(kind: Kind, text: String)] {
    let whole = NSRange(text.startIndex..., in: text)
    return patterns.compactMap { kind, expression in
      guard isCase || kind != .birthDate,
        let match = expression.firstMatch(in: text, range: whole),
        let range = Range(match.range, in: text)
      else { return nil }
      return (kind, String(text[range]))
    }
  }

  private static func pattern(_ kind: Kind) -> String {
    switch kind {
    case .name:
      #"(?<!\p{L})(M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle|Docteur|Dr|Maître)\s+\p{Lu}\p{L}*(-\p{Lu}\p{L}*)*"#
    case .birthDate:
      #"\b[0-3]?\d[/.-][01]?\d[/.-](19|20)\d\d\b|(?i)\bnée?(·e)? le (1er|\d{1,2})\s\p{L}{3,9}\s(19|20)\d\d"#
    case .telephone:
      #"(?<![\d/])(\+33\s?|0033\s?|0)[1-79]([\s.-]?\d\d){4}(?!\d)"#
    case .email:
      #"(?<![\p{L}\d._%+-])[\p{L}\d._%+-]++@[\p{L}\d-]+\.[\p{L}\d.-]*\p{L}"#
    case .street:
      #"(?i)(?<!\d)\d{1,3}(\s?bis|\s?ter)?,?\s(rue|avenue|boulevard|bd|place|impasse|allée|chemin|route|quai|cours|square|faubourg)\s\p{L}{2}"#
    case .socialSecurity:
      #"(?<!\d)[12]\s?\d\d\s?(0[1-9]|1[0-2])\s?(\d\d|2[AB])\s?\d{3}\s?\d{3}(\s?\d\d)?(?!\d)"#
    }
  }
}
