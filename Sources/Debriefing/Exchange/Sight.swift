import GameEngine

/// Something that was seen, by one person or by several: a row of what observers saw.
struct Sight {
  let section: String
  let text: String
  /// Number of distinct persons who saw it.
  let seenBy: Int
  /// Their lines, in the order they were written.
  let lines: [ObservedLine]

  /// All that a round's revealed grids hold, in the order the documents tell it.
  static func all(in view: RoundView) -> [Sight] {
    view.sections.flatMap { section in
      section.lonely.map {
        Sight(section: section.section.title, text: $0.text, seenBy: 1, lines: $0.lines)
      }
        + section.groups.map {
          Sight(
            section: section.section.title, text: $0.text, seenBy: $0.seenBy, lines: $0.lines)
        }
    }
  }
}
