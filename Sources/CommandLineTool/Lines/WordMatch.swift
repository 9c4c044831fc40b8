import DeckLibrary
import Phrasebook

/// Finds what a typed word names: the whole word first, else the only one that begins so.
struct WordMatch<Value> {
  /// Words a value can be called by, the one to show first.
  let names: [String]
  let value: Value
  /// The letters of the names that count.
  private let keys: [String]

  init(names: [String], value: Value) {
    self.names = names
    self.value = value
    keys = names.map(Folded.key)
  }

  /// What was found.
  enum Finding {
    case one(Value)
    case several([String])
    case none(nearest: String?)
  }

  static func find(_ typed: String, in candidates: [WordMatch]) -> Finding {
    let key = Folded.key(typed)
    if let exact = candidates.first(where: { $0.keys.contains(key) }) { return .one(exact.value) }
    let begun = candidates.filter { $0.keys.contains { $0.hasPrefix(key) } }
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

extension WordMatch: Sendable where Value: Sendable {}
