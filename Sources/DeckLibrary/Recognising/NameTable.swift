/// Every name of every structure and scheme, ready to be compared with what somebody types.
struct NameTable: Sendable {
  /// A structure or scheme, as it is referred to.
  struct Door: Sendable {
    let kind: EntryKind
    let id: EntryID
    let name: String
    let status: EntryStatus
  }

  /// One of the names of a door.
  struct Name: Sendable {
    let text: String
    let role: SearchField.Role
    /// Place of its door.
    let door: Int
    let key: DoorKey

    /// Today's names before other ones, and the one of the guide's time last.
    var rank: Int {
      switch role {
      case .name, .acronym: 0
      case .formerName: 2
      default: 1
      }
    }
  }

  let list: DoorNameList
  private let byLetters: [String: [Int]]
  private let byStems: [String: [Int]]
  /// Words of the longest name that begins with a word.
  private let lengths: [String: Int]

  init(_ library: Library) {
    list = DoorNameList(library.namedDoors)
    let names = list.names
    byLetters = Dictionary(grouping: names.indices) { names[$0].key.letters }
    lengths = names.reduce(into: [:]) { lengths, name in
      guard let first = name.key.words.first else { return }
      lengths[first] = max(lengths[first] ?? 0, name.key.words.count)
    }
    byStems = names.enumerated().reduce(into: [:]) { places, name in
      let stems = name.element.key.stems
      if !stems.isEmpty { places[stems, default: []].append(name.offset) }
    }
  }

  /// Structures, then schemes, in the order of the library; so are a search's first documents.
  var doors: [Door] { list.doors }

  var names: [Name] { list.names }

  /// Names whose letters are those of a key.
  func names(withLettersOf key: DoorKey) -> [Name] {
    (byLetters[key.letters] ?? []).map { names[$0] }
  }

  /// Words of the longest name that begins with a word; none begins with most.
  func longestName(from word: String) -> Int { lengths[word] ?? 0 }

  /// Names of what still exists that begin with the letters of a key, of three or more.
  func names(startingWith key: DoorKey) -> [Name] {
    guard key.letters.utf8.count > 2 else { return [] }
    return names.filter {
      $0.key.letters.hasPrefix(key.letters) && doors[$0.door].status != .ended
    }
  }

  /// Names whose stems are those of a key.
  func names(withStemsOf key: DoorKey) -> [Name] {
    (byStems[key.stems] ?? []).map { names[$0] }
  }

  /// Reference to the door of a name.
  func reference(_ name: Name) -> EntryReference { list.reference(name) }
}

extension NameTable.Door {
  init(_ structure: Structure) {
    self.init(
      kind: .structure, id: structure.id, name: structure.name, status: structure.standing.status)
  }

  init(_ scheme: Scheme) {
    self.init(kind: .scheme, id: scheme.id, name: scheme.name, status: scheme.standing.status)
  }
}
