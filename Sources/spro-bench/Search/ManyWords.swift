import DeckLibrary

/// Texts put together from the words of the built-in practices, the same for one seed.
struct ManyWords {
  private let words: [String]
  private var state: UInt64

  init(_ library: Library, seed: UInt64) {
    words = library.practices.flatMap { practice in
      ([practice.title] + practice.steps + practice.words).flatMap {
        $0.split(separator: " ").map(String.init)
      }
    }
    state = seed
  }

  /// So many words in a row.
  mutating func phrase(_ count: Int) -> String {
    (0..<count).map { _ in words[next() % words.count] }.joined(separator: " ")
  }

  /// So many practices, each with an id of its own.
  mutating func practices(_ count: Int, like library: Library) -> [Practice] {
    (0..<count).map { number in
      let model = library.practices[number % library.practices.count]
      return Practice(
        id: "essai-\(number)", number: number, chapter: model.chapter, title: phrase(6),
        territory: phrase(3), objectives: [phrase(20)], steps: (0..<5).map { _ in phrase(20) },
        actors: [PracticeActor(name: phrase(3))], tools: [phrase(4)],
        structures: model.structures, schemes: model.schemes, audiences: model.audiences,
        themes: model.themes, words: (0..<8).map { _ in phrase(2) })
    }
  }

  /// Advances the linear congruential generator of MMIX.
  private mutating func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33)
  }
}
