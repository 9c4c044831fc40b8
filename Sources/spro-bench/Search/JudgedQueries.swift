import Foundation

/// Searches with the answers they ought to find, judged from 0 to 3 by reading the library before
/// any was run.
struct JudgedQueries: Decodable {
  let requetes: [JudgedQuery]

  static func read() throws -> [JudgedQuery] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("requetes.json")
    return try JSONDecoder().decode(JudgedQueries.self, from: Data(contentsOf: url)).requetes
  }
}

/// A search, and how well each entry answers it; an entry that is not there does not.
struct JudgedQuery: Decodable, Sendable {
  /// Whether the engine was set by it, or only measured with it.
  enum Half: String, Decodable, Sendable {
    case tuning = "reglage"
    case heldOut = "reserve"
  }

  /// A paragraph as a facilitator writes it, or a few words.
  enum Form: String, Decodable, Sendable {
    case paragraph = "paragraphe"
    case short = "court"
  }

  let id: String
  let moitie: Half
  let forme: Form
  let genre: String?
  let texte: String
  let reponses: [String: Int]

  /// Answers that are looked at.
  static let depth = 5

  /// Normalised discounted cumulative gain of the first answers; the gain of a grade g is 2^g - 1.
  func gain(of answers: [String]) -> Double {
    let best = reponses.values.sorted(by: >)
    let ideal = Self.discounted(Array(best.prefix(Self.depth)))
    return ideal == 0 ? 0 : Self.discounted(answers.prefix(Self.depth).map(grade)) / ideal
  }

  /// Whether the first answer is as good as any.
  func isTop(_ answers: [String]) -> Bool {
    answers.first.map(grade) == reponses.values.max()
  }

  private func grade(_ id: String) -> Int { reponses[id] ?? 0 }

  private static func discounted(_ grades: [Int]) -> Double {
    grades.enumerated().reduce(0) { sum, place in
      sum + (pow(2, Double(place.element)) - 1) / log2(Double(place.offset) + 2)
    }
  }
}
