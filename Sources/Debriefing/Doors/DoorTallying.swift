import DeckLibrary
import GameEngine

/// Counts the doors of a round: those of revealed grids, and those the debriefing noted.
struct DoorTallying {
  let round: Round
  let observers: Int
  let names: DoorNames
  let library: Library

  /// One door each, what one person alone named first, else in the order they were named.
  func tally(_ gatherings: [Gathering]) -> [DoorTally] {
    let mentions = gatherings.flatMap(mentions) + round.doors.flatMap(mentions)
    var order: [DoorKey] = []
    var byKey: [DoorKey: [Mention]] = [:]
    for mention in mentions {
      if byKey[mention.key] == nil { order.append(mention.key) }
      byKey[mention.key, default: []].append(mention)
    }
    let doors = order.map { door($0, byKey[$0] ?? []) }
    return doors.filter { $0.seenBy == 1 } + doors.filter { $0.seenBy != 1 }
  }

  /// Once a door was named: by an observer's line, or in the debriefing.
  private struct Mention {
    let key: DoorKey
    let words: String
    var author: ParticipantID?
    var door: Door?
  }

  /// Lines brought together by hand name one door: the one the library knows, if it knows one.
  private func mentions(_ gathering: Gathering) -> [Mention] {
    let lines = gathering.lines.filter { $0.section.kind != .text }
    let known = lines.flatMap(names.keys).first { !$0.isWords }
    let shared = known ?? lines.first.flatMap { names.keys(of: $0).first }
    return lines.flatMap { line in
      names.keys(of: line).map { key in
        let key = gathering.bond == .byHand && key.isWords ? shared ?? key : key
        return Mention(key: key, words: line.text, author: line.authorID)
      }
    }
  }

  private func mentions(_ door: Door) -> [Mention] {
    keys(of: door).map { Mention(key: $0, words: door.label, door: door) }
  }

  private func keys(of door: Door) -> [DoorKey] {
    switch door.entry.map({ ($0.kind, $0.id) }) {
    case (.structure, let id)? where library.structure(id) != nil: [.structure(id)]
    case (.scheme, let id)? where library.scheme(id) != nil: [.scheme(id)]
    case (.structure, _)?, (.scheme, _)?, (.practice, _)?, nil: names.keys(of: door.label)
    }
  }

  private func door(_ key: DoorKey, _ mentions: [Mention]) -> DoorTally {
    let words = mentions.map(\.words)
    let (destination, names) = destination(key)
    var seen = Set(names.map(Wording.key))
    if names.isEmpty { seen = Set(words.prefix(1).map(Wording.key)) }
    return DoorTally(
      name: names.first ?? words.first ?? "",
      saidAs: words.filter { seen.insert(Wording.key($0)).inserted },
      destination: destination,
      seenBy: Set(mentions.compactMap(\.author)).count, observers: observers,
      noted: mentions.compactMap(\.door).first,
      path: DoorGuide(library: library, card: round.caseCard).path(to: key))
  }

  /// What a door is, and the names it goes by today.
  private func destination(_ key: DoorKey) -> (DoorTally.Destination, [String]) {
    switch key {
    case .structure(let id):
      library.structure(id).map { (.structure($0), [$0.name, $0.acronym ?? $0.name]) }
        ?? (.unknown, [])
    case .scheme(let id):
      library.scheme(id).map { (.scheme($0), [$0.name, $0.acronym ?? $0.name]) } ?? (.unknown, [])
    case .words: (.unknown, [])
    }
  }
}
