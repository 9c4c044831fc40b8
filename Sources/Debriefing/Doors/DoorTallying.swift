import DeckLibrary
import GameEngine

/// Counts the doors of a round: those of revealed grids, and those the debriefing noted.
struct DoorTallying {
  let round: Round
  let observers: Int
  let library: Library

  /// One door each, what one person alone named first, else in the order they were named.
  func tally(_ gatherings: [Gathering], _ reader: inout DoorReader) -> [DoorTally] {
    var mentions = gatherings.flatMap(mentions)
    for door in round.doors { mentions += self.mentions(door, &reader) }
    var order: [DoorKey] = []
    var byKey: [DoorKey: [Mention]] = [:]
    for mention in mentions {
      if byKey[mention.key] == nil { order.append(mention.key) }
      byKey[mention.key, default: []].append(mention)
    }
    let doors = order.map { door($0, byKey[$0] ?? []) }
    return doors.filter { $0.seenBy == 1 } + doors.filter { $0.seenBy != 1 }
  }

  /// The doors of a round's revealed grids and of its debriefing, as often as they were named.
  func named(in session: Session, _ reader: inout DoorReader) -> [NamedDoor] {
    let said =
      round.groups.isEmpty ? read(in: session, &reader) : gathered(in: session, &reader)
    return said
      + round.doors.flatMap { mentions($0, &reader) }
      .map { NamedDoor(key: $0.key, words: $0.words) }
  }

  /// The doors of lines none of which were brought together by hand: each line's own.
  private func read(in session: Session, _ reader: inout DoorReader) -> [NamedDoor] {
    guard round.isRevealed else { return [] }
    let sections = session.grid.sections.filter { $0.kind != .text }.map(\.id)
    var named: [NamedDoor] = []
    for line in round.observations
    where sections.contains(line.section) && !line.isWithdrawn && !round.hidden.contains(line.id) {
      named += reader.doors(in: line.text)
    }
    return named
  }

  private func gathered(in session: Session, _ reader: inout DoorReader) -> [NamedDoor] {
    let lines = session.visibleObservations(to: .room, in: round).filter {
      session.grid.section($0.section).map { $0.kind != .text } ?? false
    }.map { ObservedLine($0, in: session, &reader) }
    return Gathering.gather(lines, groups: round.groups, apart: KeptApart(round.partings))
      .flatMap(mentions).map { NamedDoor(key: $0.key, words: $0.words) }
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
    let named = lines.flatMap(\.doors)
    let shared = (named.first { !$0.key.isWords } ?? named.first)?.key
    return lines.flatMap { line in
      line.doors.map { door in
        let key = gathering.bond == .byHand && door.key.isWords ? shared ?? door.key : door.key
        return Mention(key: key, words: door.words, author: line.authorID)
      }
    }
  }

  private func mentions(_ door: Door, _ reader: inout DoorReader) -> [Mention] {
    let key: DoorKey? =
      switch door.entry.map({ ($0.kind, $0.id) }) {
      case (.structure, let id)?: library.structure(id) == nil ? nil : .structure(id)
      case (.scheme, let id)?: library.scheme(id) == nil ? nil : .scheme(id)
      case (.orientation, let id)?: library.orientationQuestion(id) == nil ? nil : .question(id)
      case (.practice, _)?, nil: nil
      }
    let keys = key.map { [$0] } ?? reader.doors(in: door.label).map(\.key)
    return keys.map { Mention(key: $0, words: door.label, door: door) }
  }

  private func door(_ key: DoorKey, _ mentions: [Mention]) -> DoorTally {
    let destination = destination(key)
    let name = destination.name ?? mentions.first?.words ?? ""
    return DoorTally(
      name: name, saidAs: wordings(mentions, otherThan: [name, destination.acronym ?? name]),
      destination: destination, seenBy: Set(mentions.compactMap(\.author)).count,
      observers: observers, noted: mentions.compactMap(\.door).first,
      path: DoorPath(orientation(destination)))
  }

  private func orientation(_ destination: DoorTally.Destination) -> Orientation? {
    switch destination {
    case .structure(let structure):
      library.orientation(forDoor: structure.id, near: round.caseCard)
    case .scheme(let scheme): library.orientation(forDoor: scheme.id, near: round.caseCard)
    case .question(let question): library.orientation(forQuestion: question.id)
    case .unknown: nil
    }
  }

  /// The ways a door was said, each once, but for those that stand in its name.
  private func wordings(_ mentions: [Mention], otherThan names: [String]) -> [String] {
    var seen = Set(names.map(Wording.key))
    let names = names.map(Wording.words)
    return mentions.map(\.words).filter { said in
      let words = Wording.words(said)
      return seen.insert(Wording.key(said)).inserted
        && !names.contains { Wording.contains(words, in: $0) }
    }
  }

  private func destination(_ key: DoorKey) -> DoorTally.Destination {
    switch key {
    case .structure(let id): library.structure(id).map(DoorTally.Destination.structure) ?? .unknown
    case .scheme(let id): library.scheme(id).map(DoorTally.Destination.scheme) ?? .unknown
    case .question(let id):
      library.orientationQuestion(id).map(DoorTally.Destination.question) ?? .unknown
    case .words: .unknown
    }
  }
}

extension DoorTally.Destination {
  fileprivate var name: String? {
    switch self {
    case .structure(let structure): structure.name
    case .scheme(let scheme): scheme.name
    case .question(let question): question.question
    case .unknown: nil
    }
  }

  fileprivate var acronym: String? {
    switch self {
    case .structure(let structure): structure.acronym
    case .scheme(let scheme): scheme.acronym
    case .question, .unknown: nil
    }
  }
}
