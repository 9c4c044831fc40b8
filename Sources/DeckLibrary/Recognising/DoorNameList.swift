/// The names of structures and schemes, by which a door that is being typed is completed.
public struct DoorNameList: Sendable {
  /// Structures, then schemes, in the order of the library.
  let doors: [NameTable.Door]
  let names: [NameTable.Name]

  /// A door, and the names it goes by.
  struct NamedDoor: Sendable {
    let door: NameTable.Door
    let names: [SearchField]
  }

  init(_ named: [NamedDoor]) {
    doors = named.map(\.door)
    names = named.enumerated().flatMap { door, named in
      named.names.map {
        NameTable.Name(text: $0.text, role: $0.role, door: door, key: DoorKey($0.text))
      }
    }
  }

  /// Structures and schemes one of whose names begins with what was typed so far, or has a word
  /// that does; each once, by the name that matched, and none that no longer exists.
  public func completions(_ prefix: String, limit: Int) -> [EntryReference] {
    Completion(self).names(startingWith: prefix, limit: limit).map(reference)
  }

  /// Reference to the door of a name.
  func reference(_ name: NameTable.Name) -> EntryReference {
    let door = doors[name.door]
    return EntryReference(
      kind: door.kind, id: door.id, name: door.name, status: door.status, matchedName: name.text)
  }
}

extension Library {
  /// Names of its structures and schemes.
  public var doorNames: DoorNameList { nameTable.list }

  /// Structures, then schemes, with their names.
  var namedDoors: [DoorNameList.NamedDoor] {
    structures.map { .init(door: .init($0), names: DoorNames($0).all) }
      + schemes.map { .init(door: .init($0), names: DoorNames($0).all) }
  }
}
