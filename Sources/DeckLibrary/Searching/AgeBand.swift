/// Ages from one to another, as a word of a search: « 16-25ans ».
struct AgeBand: Hashable {
  let lowest: Int
  let highest: Int

  init(_ lowest: Int, _ highest: Int) {
    self.lowest = lowest
    self.highest = highest
  }

  /// The band a word of a search is, if it is one.
  init?(_ word: String) {
    guard word.hasSuffix(Self.unit) else { return nil }
    let ends = word.dropLast(Self.unit.count).split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2 else { return nil }
    self.init(ends[0], ends[1])
  }

  var word: String { "\(lowest)-\(highest)\(Self.unit)" }

  func contains(_ age: Int) -> Bool { (lowest...max(lowest, highest)).contains(age) }

  /// An age, or a number of years, as a word of a search: « 17ans ».
  static func word(_ age: Int) -> String { "\(age)\(unit)" }

  /// The age a word of a search is, if it is one.
  static func age(_ word: String) -> Int? {
    word.hasSuffix(unit) ? Int(word.dropLast(unit.count)) : nil
  }

  /// Where « plus de 26 ans » ends.
  static let oldest = 120

  private static let unit = "ans"
}
