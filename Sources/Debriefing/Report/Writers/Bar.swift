/// Bars drawn with marks.
enum Bar {
  /// How much a part stands for, and the mark it is drawn with.
  typealias Part = (amount: Int, mark: Character)

  /// All that a bar stands for.
  static func sum(_ parts: [Part]) -> Int { parts.reduce(0) { $0 + max(0, $1.amount) } }

  /// A bar on a scale where `full` is as long as `length` marks; what is not nothing has a mark.
  static func marks(_ parts: [Part], full: Int, length: Int) -> String {
    guard length > 0, full > 0 else { return "" }
    var sum = 0
    var drawn = ""
    for part in parts where part.amount > 0 {
      sum += part.amount
      let end = Int((Double(sum) / Double(full) * Double(length)).rounded())
      let count = min(max(drawn.count + 1, end), length) - drawn.count
      drawn += String(repeating: part.mark, count: max(0, count))
    }
    return drawn
  }
}
