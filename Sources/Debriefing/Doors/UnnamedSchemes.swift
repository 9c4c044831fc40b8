import DeckLibrary
import GameEngine

extension DoorTallying {
  /// Schemes the case may touch, still in use, that neither a door nor anything said names.
  func unnamedSchemes(lines: [ObservedLine], named doors: [DoorTally]) -> [Scheme] {
    let said = words(lines)
    let named = Set(doors.compactMap(\.scheme) + round.kept.map(\.entry).filter(\.isScheme).map(\.id))
    return (round.caseCard?.schemes ?? []).compactMap(library.scheme).filter { scheme in
      !scheme.standing.isEnded && !named.contains(scheme.id)
        && !scheme.names.contains { name in
          said.contains { Wording.contains(Wording.words(name), in: $0) }
        }
    }
  }

  /// The words of everything the room has said or seen.
  private func words(_ lines: [ObservedLine]) -> [[String]] {
    let notes = round.notes.map(\.text)
    let remarks = round.doors.flatMap { [$0.label, $0.remark] } + round.kept.map(\.remark)
    let commitments = round.commitments.map(\.what)
    return (lines.map(\.text) + notes + remarks + commitments).map(Wording.words)
  }
}

extension DoorTally {
  fileprivate var scheme: EntryID? {
    switch destination {
    case .scheme(let scheme): scheme.id
    case .structure, .unknown: nil
    }
  }
}

extension LibraryEntry {
  fileprivate var isScheme: Bool { kind == .scheme }
}

extension Scheme {
  fileprivate var names: [String] { [name] + [acronym, formerName].compactMap(\.self) + aliases }
}
