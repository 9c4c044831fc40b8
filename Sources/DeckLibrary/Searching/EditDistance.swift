/// Counts the typing errors between two words: letters added, dropped, changed or swapped.
enum EditDistance {
  /// Errors between two folded words, or nil when there are more than `limit`.
  ///
  /// With `isPrefix`, the second word may go on after the part that matches the first.
  static func between(
    _ typed: [UInt8], _ word: [UInt8], limit: Int, isPrefix: Bool = false
  ) -> Int? {
    guard typed.count - word.count <= limit, isPrefix || word.count - typed.count <= limit
    else { return nil }
    var beforeLast = [Int](repeating: 0, count: typed.count + 1)
    var last = Array(0...typed.count)
    var best = last[typed.count]
    for (column, letter) in word.prefix(typed.count + limit).enumerated() {
      var current = [column + 1]
      current.reserveCapacity(typed.count + 1)
      var smallest = current[0]
      for row in 1...max(typed.count, 1) where row <= typed.count {
        var cost = min(
          last[row] + 1, current[row - 1] + 1, last[row - 1] + (typed[row - 1] == letter ? 0 : 1))
        if row > 1, column > 0, typed[row - 1] == word[column - 1], typed[row - 2] == letter {
          cost = min(cost, beforeLast[row - 2] + 1)
        }
        current.append(cost)
        smallest = min(smallest, cost)
      }
      if smallest > limit { return isPrefix && best <= limit ? best : nil }
      best = isPrefix ? min(best, current[typed.count]) : current[typed.count]
      (beforeLast, last) = (last, current)
    }
    return best <= limit ? best : nil
  }
}
