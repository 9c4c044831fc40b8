import DeckLibrary
import Phrasebook

/// Finds what a typed word names: the whole word first, else the only one that begins so.
struct WordMatch<Value> {
  /// Words a value can be called by, the one to show first.
  let names: [String]
  let value: Value

  /// What was found.
  enum Finding {
    case one(Value)
    case several([String])
    case none(nearest: String?)
  }

  static func find(_ typed: String, in candidates: [WordMatch]) -> Finding {
    let key = Folded.key(typed)
    let keyed = candidates.map { ($0, $0.names.map(Folded.key)) }
    if let exact = keyed.first(where: { $0.1.contains(key) }) { return .one(exact.0.value) }
    let begun = keyed.filter { $0.1.contains { $0.hasPrefix(key) } }.map(\.0)
    switch begun.count {
    case 0: return .none(nearest: nearest(to: typed, in: candidates))
    case 1: return .one(begun[0].value)
    default: return .several(begun.compactMap(\.names.first))
    }
  }

  /// The value of a word among few, or what is wrong with it.
  static func value(
    _ typed: String, of choice: LineChoice, in candidates: [WordMatch]
  ) throws(LineFault) -> Value {
    switch find(typed, in: candidates) {
    case .one(let value): return value
    case .several(let words):
      throw .mistake(.ambiguousChoice(typed, choice, choices: words))
    case .none(let nearest):
      let shown = candidates.compactMap(\.names.first)
      throw .mistake(.unknownChoice(typed, choice, nearest: nearest, choices: shown))
    }
  }

  private static func nearest(to typed: String, in candidates: [WordMatch]) -> String? {
    let names = candidates.flatMap(\.names)
    guard let near = Nearest.word(to: typed, among: names) else { return nil }
    return candidates.first { $0.names.contains(near) }?.names.first
  }
}
