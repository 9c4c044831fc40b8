import Foundation

/// Writes days in French: « 23 novembre 2026 », « 1er décembre 2026 ».
public enum FrenchDate {
  /// A day given as `YYYY-MM-DD`, in words; as it was given when it is no day of the calendar.
  public static func words(_ day: String) -> String {
    guard let date = date(day) else { return day }
    let words = date.formatted(style)
    return words.hasPrefix("1 ") ? "1er " + words.dropFirst(2) : words
  }

  /// A month given as `YYYY-MM`, or a day, in words; as it was given when it is neither, as a
  /// year is.
  public static func month(_ month: String) -> String {
    guard month.count == 7, let date = date(month + "-01") else { return words(month) }
    return date.formatted(monthStyle)
  }

  /// When something happened: « le 15 mars 2026 » for a day, « en mars 2026 », « en 2026 ».
  public static func moment(_ date: String) -> String {
    (Self.date(date) == nil ? "en " : "le ") + month(date)
  }

  static func date(_ day: String) -> Date? {
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.joined().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    var components = DateComponents(year: numbers[0], month: numbers[1], day: numbers[2])
    components.calendar = calendar
    return components.isValidDate(in: calendar) ? calendar.date(from: components) : nil
  }

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  private static let french = Date.FormatStyle(
    locale: Locale(identifier: "fr_FR"), calendar: calendar, timeZone: .gmt)
  private static let style = french.day().month(.wide).year()
  private static let monthStyle = french.month(.wide).year()
}
