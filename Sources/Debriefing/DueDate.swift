import Foundation

/// Reads the day a commitment names, where it names one.
public enum DueDate {
  /// Understands `2026-12-31`, `31/12/2026`, `31/12`, `31 décembre 2026`, `le 31 déc.`.
  ///
  /// A day without a year is the next such day from `today` on. Anything else names no day.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - today: Day of the session, `YYYY-MM-DD`.
  /// - Returns: The day, `YYYY-MM-DD`, or nil.
  public static func parse(_ text: String, today: String) -> String? {
    if let components = written(text) { return day(components) }
    var words = text.lowercased().split { " /.\u{A0}".contains($0) }.map(String.init)
    if words.first == "le" { words.removeFirst() }
    guard (2...3).contains(words.count), let day = Int(words[0] == "1er" ? "1" : words[0]),
      let month = month(words[1])
    else { return nil }
    guard words.count == 2 else {
      guard words[2].count == 4, let year = Int(words[2]) else { return nil }
      return self.day(DateComponents(year: year, month: month, day: day))
    }
    guard let year = Int(today.prefix(4)) else { return nil }
    return [year, year + 1].lazy
      .compactMap { self.day(DateComponents(year: $0, month: month, day: day)) }
      .first { $0 >= today }
  }

  private static func written(_ text: String) -> DateComponents? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    return DateComponents(year: year, month: month, day: day)
  }

  private static func month(_ word: String) -> Int? {
    if let number = Int(word) { return number }
    guard word.count >= 3 else { return nil }
    return frenchMonths.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static let frenchMonths: [String] = {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "fr_FR")
    return formatter.standaloneMonthSymbols.map { $0.lowercased() }
  }()

  private static func day(_ components: DateComponents) -> String? {
    let calendar = Calendar(identifier: .gregorian)
    guard components.isValidDate(in: calendar), let year = components.year,
      let month = components.month, let day = components.day
    else { return nil }
    return String(format: "%04d-%02d-%02d", year, month, day)
  }
}
