import DeckLibrary
import GameEngine

extension DoorTallying {
  /// Schemes the library ties to the case that neither a door nor anything said names.
  func unnamedSchemes(lines: [ObservedLine], named doors: [DoorTally]) -> [Scheme] {
    guard let card = round.caseCard else { return [] }
    let kept = round.kept.map(\.entry).filter { $0.kind == .scheme }.map(\.id)
    let said = words(lines)
    let vocabulary = Set(said.joined())
    return library.schemesToAsk(for: card, named: Set(doors.compactMap(\.scheme) + kept))
      .filter { scheme in
        !scheme.names.map(Wording.words).contains { name in
          name.allSatisfy(vocabulary.contains) && said.contains { Wording.contains(name, in: $0) }
        }
      }
  }

  /// The words of everything the room has said or seen.
  private func words(_ lines: [ObservedLine]) -> [[String]] {
    let notes = round.notes.map(\.text)
    let remarks = round.doors.flatMap { [$0.label, $0.remark] } + round.kept.map(\.remark)
    let commitments = round.commitments.map(\.what)
    return lines.map(\.words) + (notes + remarks + commitments).map(Wording.words)
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

extension Scheme {
  fileprivate var names: [String] { [name] + [acronym, formerName].compactMap(\.self) + aliases }
}
