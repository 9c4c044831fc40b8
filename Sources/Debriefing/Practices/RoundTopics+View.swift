import DeckLibrary
import GameEngine

extension RoundTopics {
  /// What a round was about, as far as the room may see it: its cards, its doors, and the words of
  /// its grids and notes.
  public init(_ round: Round, view: RoundView) {
    let noted = round.doors.compactMap { $0.entry?.id }
    let seen = view.doorTally.flatMap { door -> [EntryID] in
      switch door.destination {
      case .structure(let structure): [structure.id]
      case .scheme(let scheme): [scheme.id]
      case .question(let question): [question.mainStructure] + question.schemes
      case .unknown: []
      }
    }
    self.init(
      caseCard: round.caseCard, structureCard: round.structureCard,
      doorIDs: noted + seen.filter { !noted.contains($0) },
      words: view.lines.map(\.text) + round.notes.map(\.text))
  }
}
