import DeckLibrary

/// Reads which doors people's words name, each text once as long as it remembers it.
public struct DoorReader: Sendable {
  private let library: Library
  private var read: [String: [NamedDoor]] = [:]
  /// Texts remembered; a reader over thousands of sessions must not hold all their words.
  private static let limit = 4_096

  /// A reader of a library's doors that has read nothing yet.
  public init(_ library: Library) { self.library = library }

  /// The doors some words name: one, or several where every part of them is a known one.
  mutating func doors(in text: String) -> [NamedDoor] {
    if let known = read[text] { return known }
    let doors = several(in: text) ?? [door(named: text)]
    if read.count == Self.limit { read.removeAll(keepingCapacity: true) }
    read[text] = doors
    return doors
  }

  private func door(named text: String) -> NamedDoor {
    NamedDoor(key: key(of: text) ?? .words(Wording.key(text)), words: text)
  }

  private func several(in text: String) -> [NamedDoor]? {
    let parts = text.split { ",;/+&".contains($0) }
      .flatMap { String($0).split(separator: " et ") }
      .map { $0.drop(while: \.isWhitespace) }
    guard parts.count > 1 else { return nil }
    var doors: [NamedDoor] = []
    for part in parts {
      let door = door(named: String(part))
      if door.key.isWords { return nil }
      doors.append(door)
    }
    var seen: Set<DoorKey> = []
    return doors.filter { seen.insert($0.key).inserted }
  }

  private func key(of text: String) -> DoorKey? {
    guard let entry = library.recognise(text) else { return nil }
    return DoorKey(entry.kind, entry.id)
  }
}

/// A door, and the words that name it.
struct NamedDoor: Hashable, Sendable {
  let key: DoorKey
  let words: String
}

/// What makes two doors the same: the entry of the library, else the words.
enum DoorKey: Hashable, Sendable {
  case structure(EntryID)
  case scheme(EntryID)
  case question(EntryID)
  case words(String)

  /// The key of an entry, if it can be a door.
  init?(_ kind: EntryKind, _ id: EntryID) {
    switch kind {
    case .structure: self = .structure(id)
    case .scheme: self = .scheme(id)
    case .orientation: self = .question(id)
    case .practice, .case: return nil
    }
  }

  /// Whether the library does not know the door.
  var isWords: Bool {
    switch self {
    case .words: true
    case .structure, .scheme, .question: false
    }
  }
}
