/// The shapes of French telephone numbers, addresses, birth dates and the like.
///
/// Each repetition is bounded, so that a hostile text costs no more than its length.
enum PersonalPatterns {
  /// What was found in a line.
  struct Match {
    let kind: PersonalData.Kind
    let text: String
  }

  /// Finds what looks personal in a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - year: Year of the session: a day of the last ten years is no participant's birth date.
  /// - Returns: What was found, kind by kind.
  static func matches(in line: String, year: Int?) -> [Match] {
    let digits = line.utf8.count { (0x30...0x39).contains($0) }
    var matches: [Match] = []
    if line.utf8.contains(where: "@([".utf8.contains) { matches += found(email, .email, line) }
    guard digits > 0 else { return matches }
    if digits >= 9 { matches += found(telephone, .telephone, line) }
    if digits >= 13 { matches += found(socialSecurity, .socialSecurity, line) }
    if namesStreet(line) {
      matches += found(street, .address, line) + found(square, .address, line)
    }
    if digits >= 5 { matches += found(town, .address, line) }
    return holdsSeveralNumbers(line) ? matches + birthDates(in: line, year: year) : matches
  }

  // A pattern costs far more than to see that what it begins or ends with is not there.

  private static func namesStreet(_ line: String) -> Bool {
    Wording.words(line).contains { word in
      streets.contains(String(word.drop { ("0"..."9").contains($0) }))
    }
  }

  /// The words of `street` and of `square`, folded.
  private static let streets: Set = [
    "rue", "avenue", "av", "boulevard", "bld", "bd", "chemin", "impasse", "allee", "quai", "square",
    "faubourg", "sentier", "ruelle", "lotissement", "hameau", "place", "cours", "route", "cite",
    "residence", "passage",
  ]

  /// Whether there are digits behind others and something between: a day has two numbers at least.
  private static func holdsSeveralNumbers(_ line: String) -> Bool {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    return line.utf8.drop { !isDigit($0) }.drop(while: isDigit).contains(where: isDigit)
  }

  private static func found(
    _ pattern: Regex<Substring>, _ kind: PersonalData.Kind, _ line: String
  ) -> [Match] {
    line.matches(of: pattern).map { Match(kind: kind, text: String($0.output)) }
  }

  /// Days said to be of birth, and days old enough to be one, but for those of laws.
  private static func birthDates(in line: String, year: Int?) -> [Match] {
    let latest = (year ?? 2026) - 10
    return line.matches(of: day).compactMap { match in
      let before = Wording.words(String(line[..<match.range.lowerBound].suffix(30)))
      if before.suffix(3).contains(where: laws.contains) { return nil }
      let isSaid = before.contains(where: births.contains)
      let isOld = Int(match.output.1).map { (1900...max(1900, latest)).contains($0) } ?? false
      return isSaid || isOld ? Match(kind: .birthDate, text: String(match.output.0)) : nil
    }
  }

  private static let births: Set = ["ne", "nee", "nes", "nees", "naissance", "anniversaire"]
  private static let laws: Set = [
    "loi", "decret", "arrete", "circulaire", "ordonnance", "accord", "charte", "convention",
  ]

  // A `Regex` is not `Sendable`; these are never changed once made.

  private nonisolated(unsafe) static let email =
    /[\p{L}\p{N}._%+\-]{1,64}\s?(?:@|\(at\)|\[at\]|\(arobase\))\s?[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63}){1,4}/
  private nonisolated(unsafe) static let telephone =
    /(?:\+\s?33\s?|\b00\s?33\s?|\b0)(?:\(0\)\s?)?[1-9](?:[\s.\-\/]{0,2}[0-9]{2}){4}\b/
  private nonisolated(unsafe) static let socialSecurity =
    /\b[12]\s?[0-9]{2}\s?(?:0[1-9]|1[0-2]|[2-9][0-9])\s?(?:[0-9]{2}|2[ABab])\s?[0-9]{3}\s?[0-9]{3}(?:\s?[0-9]{2})?\b/
  /// A number and a kind of street that is nothing else.
  private nonisolated(unsafe) static let street =
    /(?i)\b[0-9]{1,4}\s?(?:bis\b|ter\b|quater\b)?,?\s{0,2}(?:rue|avenue|av\.|boulevard|bld|bd|chemin|impasse|allée|quai|square|faubourg|sentier|ruelle|lotissement|hameau)\s[^\s,;]{1,40}(?:\s[^\s,;]{1,40}){0,3}/
  /// A number and a word that is a street before a proper name only: « 3 place de la République ».
  private nonisolated(unsafe) static let square =
    /\b[0-9]{1,4}\s?(?:bis\b|ter\b)?,?\s{0,2}(?:[Pp]lace|[Cc]ours|[Rr]oute|[Cc]ité|[Rr]ésidence|[Pp]assage)\s(?:(?:de|du|des|d’|d'|la|le|les|l’|l')\s?){0,3}\p{Lu}[\p{L}’'\-]{1,40}/
  /// A postal code and a town.
  private nonisolated(unsafe) static let town =
    /\b(?:0[1-9]|[1-8][0-9]|9[0-8])[0-9]{3}\s\p{Lu}[\p{L}\-]{2,40}/
  private nonisolated(unsafe) static let day =
    /(?i)\b[0-9]{1,2}(?:er)?\s?[\/.\-\s]\s?(?:[0-9]{1,2}|janvier|janv\.|février|fevrier|févr\.|mars|avril|mai|juin|juillet|juil\.|août|aout|septembre|sept\.|octobre|oct\.|novembre|nov\.|décembre|decembre|déc\.)\s?[\/.\-\s]\s?([0-9]{4}|[0-9]{2})\b/
}
