import DeckLibrary
import GameEngine

/// Which doors opened in rounds and which stayed closed, counted.
struct DoorFigures {
  private let library: Library
  private var reader: DoorReader
  private var opened: [DoorKey: Int] = [:]
  private var closed: [DoorKey: Int] = [:]
  private var others = OtherDoors()

  init(_ library: Library) {
    self.library = library
    reader = DoorReader(library)
  }

  /// Counts the doors of a session's rounds that came to a debriefing.
  mutating func add(_ session: Session, _ screen: inout PersonalScreen) {
    var said: [NamedDoor] = []
    for round in session.rounds where round.isRevealed || !round.doors.isEmpty {
      let named = DoorTallying(round: round, observers: 0, library: library)
        .named(in: session, &reader)
      let keys = Set(named.map(\.key))
      for key in keys where !key.isWords { opened[key, default: 0] += 1 }
      for key in expected(round) where !keys.contains(key) { closed[key, default: 0] += 1 }
      said += named.filter(\.key.isWords)
    }
    others.add(said, &screen)
  }

  /// Doors a round's card leads to: neither the house the adviser works in, nor what no longer
  /// exists, nor what was kept of the library.
  private func expected(_ round: Round) -> Set<DoorKey> {
    guard let card = round.caseCard else { return [] }
    let schemes = card.schemes.filter { library.scheme($0)?.standing.isEnded == false }
    let house = round.structureCard?.id.rawValue
    let structures = card.structures.filter {
      $0 != house && library.structure($0)?.standing.isEnded == false
    }
    let kept = round.kept.compactMap { DoorKey($0.entry) }
    return Set(schemes.map(DoorKey.scheme) + structures.map(DoorKey.structure)).subtracting(kept)
  }

  var rows: [DoorRow] {
    Set(opened.keys).union(closed.keys).compactMap(row).sorted {
      ($1.opened + $1.closed, $0.name, $0.id) < ($0.opened + $0.closed, $1.name, $1.id)
    }
  }

  var otherRows: [OtherDoorRow] { others.rows }

  private func row(_ key: DoorKey) -> DoorRow? {
    let entry: (kind: EntryKind, id: EntryID, name: String?)
    switch key {
    case .structure(let id): entry = (.structure, id, library.structure(id)?.name)
    case .scheme(let id): entry = (.scheme, id, library.scheme(id)?.name)
    case .question(let id):
      entry = (.orientation, id, library.orientationQuestion(id)?.question)
    case .words: return nil
    }
    return DoorRow(
      kind: entry.kind, id: entry.id, name: entry.name ?? entry.id, opened: opened[key] ?? 0,
      closed: closed[key] ?? 0)
  }
}

extension DoorKey {
  /// The key of something kept, if it can be a door.
  fileprivate init?(_ entry: LibraryEntry) {
    switch entry.kind {
    case .structure: self = .structure(entry.id)
    case .scheme: self = .scheme(entry.id)
    case .practice, .orientation: return nil
    }
  }
}

/// Doors the library does not know, by their words.
///
/// What names somebody is left out, and so is what only one session said: what comes back in
/// several is what a library lacks.
private struct OtherDoors {
  private var sessions: [String: (count: Int, spellings: Spellings)] = [:]
  /// Different words held at most; what is said for the first time beyond them is not counted.
  private static let limit = 4_096
  private static let fewest = 2

  mutating func add(_ doors: [NamedDoor], _ screen: inout PersonalScreen) {
    var seen: Set<DoorKey> = []
    for door in doors where seen.insert(door.key).inserted {
      guard case .words(let key) = door.key, !key.isEmpty,
        sessions[key] != nil || sessions.count < Self.limit,
        !screen.stops(door.words)
      else { continue }
      sessions[key, default: (0, Spellings())].count += 1
      sessions[key]?.spellings.add(door.words)
    }
  }

  var rows: [OtherDoorRow] {
    sessions.values.filter { $0.count >= Self.fewest }
      .map { OtherDoorRow(name: $0.spellings.usual, sessions: $0.count) }
      .sorted { ($1.sessions, $0.name) < ($0.sessions, $1.name) }
  }
}
