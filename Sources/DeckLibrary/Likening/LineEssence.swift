/// What a line says, its spelling and its small words aside: a set of tokens.
///
/// A token is the stem of a word, or an entry of the library under whatever name it was given. What
/// turns a sentence round, a negation or a number, has to be the same on both sides.
struct LineEssence: Hashable {
  /// Tokens by which lines are compared, the rarest first, each once.
  let tokens: [Int32]
  /// Tokens that have to be the same, sorted.
  let decisive: [Int32]

  /// Tokens that may be wanting on either side for two lines to say the same.
  var allowance: Int { Self.allowance(tokens.count) }

  /// None in a short line, where each word counts.
  private static func allowance(_ count: Int) -> Int {
    switch count {
    case ..<5: 0
    case ..<10: 1
    default: 2
    }
  }

  /// Tells whether two lines say the same.
  func isAlike(_ other: LineEssence) -> Bool {
    guard decisive == other.decisive else { return false }
    let longer = max(tokens.count, other.tokens.count)
    let allowance = Self.allowance(longer)
    guard longer > 0, longer - min(tokens.count, other.tokens.count) <= allowance else {
      return false
    }
    if tokens == other.tokens { return true }
    let mine = Set(tokens)
    return longer - other.tokens.count(where: mine.contains) <= allowance
  }
}
