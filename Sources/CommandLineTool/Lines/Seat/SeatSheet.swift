import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook

/// Cards and revealed grids, in plain lines.
enum SeatSheet {
  static func card(_ card: CaseCard) -> [String] {
    let person = card.person
    return [
      Phrases.Screen.caseCard, card.title,
      Phrases.Screen.person(person.firstName, age: person.age, place: person.place),
    ] + card.situation + [Phrases.Screen.quoted(card.request)]
  }

  static func card(_ card: StructureCard) -> [String] {
    [Phrases.Screen.structureCard, card.name, card.mission, card.audience]
      + list(Phrases.Screen.canOffer, card.offers) + list(Phrases.Screen.cannotOffer, card.limits)
      + list(Phrases.Screen.worksWith, card.partners)
  }

  private static func list(_ title: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : [title] + items
  }

  /// The revealed lines: what one person alone saw comes first.
  static func viewpoints(_ session: Session, _ library: Library) -> [String] {
    let round = RoundView(session.round, in: session, library: library)
    let lonely = round.lonely.flatMap { seen in seen.lines.map { line($0) } }
    let groups = round.groups.map {
      Phrases.SeatLines.seen(by: $0.seenBy, of: $0.observers, $0.text)
    }
    return list(Phrases.Screen.seenByOne(observers: round.observers), lonely)
      + list(Phrases.Screen.seenBySeveral, groups)
  }

  private static func line(_ line: ObservedLine) -> String {
    Phrases.SeatLines.seenAlone(
      line.text, section: line.section.title, at: line.elapsed,
      author: line.author?.shown(nominative: true))
  }
}
