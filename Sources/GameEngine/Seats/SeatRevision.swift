/// Second thoughts about words that wait for the host.
public enum SeatRevision: Equatable, Codable, Sendable {
  /// Other words, under a heading where they are a line's.
  case words(GridSectionID?, text: String)
  /// None after all.
  case withdrawn
}

extension SeatAction {
  /// The same with other words, where it carries new ones.
  package func saying(_ text: String, under section: GridSectionID?) -> SeatAction {
    switch self {
    case .observe(let round, let former, _, let elapsed):
      .observe(round, section: section ?? former, text: text, elapsed: elapsed)
    case .edit(let id, let former, _): .edit(id, section: section ?? former, text: text)
    case .takeAway(let round, _): .takeAway(round, text: text)
    case .editTakeaway(let id, _): .editTakeaway(id, text: text)
    default: self
    }
  }
}
