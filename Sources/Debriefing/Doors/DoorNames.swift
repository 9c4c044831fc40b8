import DeckLibrary
import GameEngine

/// The names, then and now, by which people call the structures and schemes of a library.
struct DoorNames {
  private let structures: [String: EntryID]
  private let schemes: [String: EntryID]

  init(_ library: Library) {
    structures = Self.index(
      library.structures.map { ($0.id, [$0.name, $0.acronym, $0.formerName], $0.aliases) })
    schemes = Self.index(
      library.schemes.map { ($0.id, [$0.name, $0.acronym, $0.formerName], $0.aliases) })
  }

  private static func index(_ entries: [(EntryID, [String?], [String])]) -> [String: EntryID] {
    entries.reduce(into: [:]) { index, entry in
      for name in entry.1.compactMap(\.self) + entry.2 where index[Wording.key(name)] == nil {
        index[Wording.key(name)] = entry.0
      }
    }
  }

  /// The doors a line names: one, or several where every part of it is a known name.
  ///
  /// A line under a heading of free words names none and is its own words.
  func keys(of line: ObservedLine) -> [DoorKey] {
    switch line.section.kind {
    case .text: [.words(Wording.key(line.text))]
    case .door, .scheme: keys(of: line.text, schemesFirst: line.section.kind == .scheme)
    }
  }

  /// The doors some words name.
  func keys(of text: String, schemesFirst: Bool = false) -> [DoorKey] {
    if let known = known(text, schemesFirst) { return [known] }
    let parts = text.split { ",;/+&".contains($0) }.flatMap {
      String($0).split(separator: " et ", omittingEmptySubsequences: true)
    }
    let found = parts.compactMap { known(String($0), schemesFirst) }
    guard parts.count > 1, found.count == parts.count else { return [.words(Wording.key(text))] }
    return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func known(_ text: String, _ schemesFirst: Bool) -> DoorKey? {
    let key = Wording.words(text).drop { Self.littleWords.contains($0) }.joined(separator: " ")
    let structure = structures[key].map(DoorKey.structure)
    let scheme = schemes[key].map(DoorKey.scheme)
    return schemesFirst ? scheme ?? structure : structure ?? scheme
  }

  /// Words that come before a name without being part of it.
  private static let littleWords: Set = [
    "a", "au", "aux", "d", "de", "des", "du", "l", "la", "le", "les", "un", "une", "vers",
  ]
}
