import GameEngine
import Phrasebook

/// What an observer marks with one key, with a word before it or without.
package typealias QuickMark = Phrases.Seat.Mark

extension Phrases.Seat.Mark {
  /// The function key it is on.
  var key: Int { rawValue + 2 }

  /// Heading its line stands under: the one made for it, else the one looked at.
  package func section(
    in grid: ObservationGrid, hasWord: Bool, looking place: Int
  ) -> GridSectionID? {
    let looked = grid.sections.indices.contains(place) ? grid.sections[place] : nil
    let texts = grid.sections.filter { $0.kind == .text }
    switch self {
    case .question: return (texts.first { $0.id.rawValue == "questions" } ?? texts.first)?.id
    case .prompting, .rewording, .silence:
      let made = texts.first { $0.id.rawValue == "parole" }
      return (made ?? (looked?.kind == .text ? looked : texts.first) ?? looked)?.id
    case .door:
      let made = hasWord ? grid.sections.first { $0.kind == .door } : texts.last
      return (made ?? looked)?.id
    }
  }

  /// The words of its line.
  package func text(_ word: String) -> String {
    if word.isEmpty { return self == .door ? Phrases.Seat.someDoor : Phrases.Seat.title(self) }
    switch self {
    case .question, .door: return word
    case .prompting, .rewording, .silence: return Phrases.Seat.marked(self, word)
    }
  }
}
