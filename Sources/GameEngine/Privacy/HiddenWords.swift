extension Event {
  /// The event without the words of a line; nil where it tells none of them.
  public func withoutWords(of id: ObservationID) -> Event? {
    switch self {
    case .observationAdded(let line) where line.id == id && !line.text.isEmpty:
      return .observationAdded(line.withoutWords)
    case .actionUndone(let steps):
      let left = steps.map { $0.withoutWords(of: id) }
      if left.allSatisfy({ $0 == nil }) { return nil }
      return .actionUndone(zip(steps, left).map { $1 ?? $0 })
    default: return nil
    }
  }

  /// The lines whose words the event tells.
  public var toldLines: [ObservationID] {
    switch self {
    case .observationAdded(let line) where !line.text.isEmpty: [line.id]
    case .actionUndone(let steps): steps.flatMap(\.toldLines)
    default: []
    }
  }
}

extension Observation {
  /// The line of which only the place is known.
  fileprivate var withoutWords: Observation {
    var line = self
    line.text = ""
    return line
  }
}
