/// The names of a library's structures and schemes in one piece of memory, which outlives the library
/// without holding on to the pages it stood in.
struct PackedDoorNames {
  private let bytes: [UInt8]

  /// No cleaned text holds them.
  private static let (fieldEnd, doorEnd): (Character, Character) = ("\u{1F}", "\u{1E}")
  private static let roles: [(mark: Character, role: SearchField.Role)] = [
    ("n", .name), ("a", .acronym), ("l", .alias), ("f", .formerName),
  ]

  init(_ library: Library) {
    let named = library.namedDoors
    bytes = Array(named.map(Self.text).joined(separator: String(Self.doorEnd)).utf8)
  }

  private static func text(_ door: DoorNameList.NamedDoor) -> String {
    let own = [door.door.kind.rawValue, door.door.id, door.door.name, door.door.status.rawValue]
    let names = door.names.compactMap { field in
      roles.first { $0.role == field.role }.map { String($0.mark) + field.text }
    }
    return (own + names).joined(separator: String(fieldEnd))
  }

  /// The names, ready to be compared with what somebody types.
  var list: DoorNameList {
    let text = String(decoding: bytes, as: UTF8.self)
    return DoorNameList(text.split(separator: Self.doorEnd).compactMap(Self.door))
  }

  private static func door(_ text: Substring) -> DoorNameList.NamedDoor? {
    let fields = text.split(separator: fieldEnd, omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 4, let kind = EntryKind(rawValue: fields[0]),
      let status = EntryStatus(rawValue: fields[3])
    else { return nil }
    let names = fields.dropFirst(4).compactMap { field in
      roles.first { $0.mark == field.first }.map { SearchField($0.role, String(field.dropFirst())) }
    }
    return DoorNameList.NamedDoor(
      door: NameTable.Door(kind: kind, id: fields[1], name: fields[2], status: status),
      names: names)
  }
}
