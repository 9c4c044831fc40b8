import DeckLibrary
import Foundation

/// Finds the word somebody may have meant.
enum Nearest {
  /// The known word nearest to what was typed, if a third of its letters at most are wrong.
  static func word(to typed: String, among known: [String]) -> String? {
    let letters = Array(Folded.key(typed).prefix(60))
    let limit = max(1, letters.count / 3)
    let near = known.map { (word: $0, errors: errors(between: letters, Array(Folded.key($0)))) }
    let best = near.filter { $0.errors <= limit && $0.errors < max(letters.count, 1) }
      .min { $0.errors < $1.errors }
    if let best { return best.word }
    return letters.count < 3 ? nil : known.first { Folded.key($0).starts(with: letters) }
  }

  /// Letters added, dropped, changed or swapped between two words.
  ///
  /// Source: the optimal string alignment distance.
  static func errors(between left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
