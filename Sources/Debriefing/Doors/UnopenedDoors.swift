import DeckLibrary
import GameEngine

extension DoorTallying {
  /// What the library ties to the case and that neither a door nor anything said names.
  func unopened(
    lines: [ObservedLine], named doors: [DoorTally]
  ) -> (structures: [Structure], schemes: [Scheme]) {
    guard let card = round.caseCard else { return ([], []) }
    let said = SaidWords(lines, round)
    let kept = round.kept.map(\.entry).filter { $0.kind != .practice }.map(\.id)
    let named = Set(doors.flatMap(\.ids) + kept)
    let house = round.structureCard.map { [$0.id.rawValue] } ?? []
    return (
      library.structuresToAsk(for: card, named: named.union(house)).filter { !said.name($0.names) },
      library.schemesToAsk(for: card, named: named).filter { !said.name($0.names) }
    )
  }
}

/// The words of everything the room has said or seen.
private struct SaidWords {
  private let texts: [[String]]
  private let vocabulary: Set<String>

  init(_ lines: [ObservedLine], _ round: Round) {
    let notes = round.notes.map(\.text)
    let remarks = round.doors.flatMap { [$0.label, $0.remark] } + round.kept.map(\.remark)
    let commitments = round.commitments.map(\.what)
    texts = lines.map(\.words) + (notes + remarks + commitments).map(Wording.words)
    vocabulary = Set(texts.joined())
  }

  /// Whether one of these names stands in a text.
  func name(_ names: [String]) -> Bool {
    names.map(Wording.words).contains { name in
      name.allSatisfy(vocabulary.contains) && texts.contains { Wording.contains(name, in: $0) }
    }
  }
}

extension DoorTally {
  /// Entries it names: its own, and the structure and schemes of a question.
  fileprivate var ids: [EntryID] {
    switch destination {
    case .structure(let structure): [structure.id]
    case .scheme(let scheme): [scheme.id]
    case .question(let question): [question.mainStructure]
    case .unknown: []
    }
  }
}

extension Scheme {
  fileprivate var names: [String] { [name] + [acronym, formerName].compactMap(\.self) + aliases }
}

extension Structure {
  fileprivate var names: [String] { [name] + [acronym, formerName].compactMap(\.self) + aliases }
}
