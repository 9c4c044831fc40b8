/// A told practice as an entry of `pratiques.json`, every key there for its author to fill.
struct OwnEntry {
  let id: EntryID
  let value: JSONValue

  init(_ telling: OwnDeck.Telling, in own: Library, builtIn: Library) {
    let number = Self.free(telling.number, day: telling.day, in: own)
    let told = telling.practice
    let doors = (told.contacts + told.steps).compactMap { builtIn.recognise($0) }
    id = Self.id(number, telling.day)
    value = .object([
      ("id", .text(id)), ("numero", .number(number)), ("chapitre", .text(OwnDeck.chapter)),
      ("titre", .text(told.title)), ("territoire", .text(told.territory)),
      ("departements", .texts([])), ("objectifs", .texts([])), ("etapes", .texts(told.steps)),
      ("acteurs", .array(told.contacts.map(Self.contact))), ("outils", .texts([])),
      ("indicateurs", .texts([])), ("remarque", .text(OwnDeckWords.told(on: telling.day))),
      ("structures", .texts(Self.ids(of: .structure, doors))),
      ("dispositifs", .texts(Self.ids(of: .scheme, doors))),
      ("publics", .texts(telling.audiences.filter { builtIn.audience($0) != nil })),
      ("themes", .texts(telling.themes.filter { builtIn.theme($0) != nil })),
      ("mots", .texts([])),
    ])
  }

  private static func id(_ number: Int, _ day: String) -> EntryID { "pratique-\(day)-\(number)" }

  /// The number, or the first free one after it.
  private static func free(_ number: Int, day: String, in own: Library) -> Int {
    let taken = Set(own.practices(inChapter: OwnDeck.chapter).map(\.number))
    var number = number
    while taken.contains(number) || own.practice(id(number, day)) != nil { number += 1 }
    return number
  }

  private static func contact(_ name: String) -> JSONValue {
    .object([("nom", .text(name)), ("role", .text(OwnDeckWords.toCall))])
  }

  private static func ids(of kind: EntryKind, _ doors: [EntryReference]) -> [EntryID] {
    doors.filter { $0.kind == kind && !$0.isEnded }.reduce(into: []) { ids, door in
      if !ids.contains(door.id) { ids.append(door.id) }
    }
  }
}

/// Values written down, which stand nowhere yet.
extension JSONValue {
  static func object(_ members: [(key: String, value: JSONValue)]) -> JSONValue {
    let members = members.map { JSONMember(key: $0.key, offset: 0, value: $0.value) }
    return JSONValue(offset: 0, content: .object(members))
  }

  static func array(_ elements: [JSONValue]) -> JSONValue {
    JSONValue(offset: 0, content: .array(elements))
  }

  static func text(_ text: String) -> JSONValue { JSONValue(offset: 0, content: .text(text)) }

  static func number(_ number: Int) -> JSONValue { JSONValue(offset: 0, content: .number(number)) }

  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }

  /// The same object with one more element in the list of a key.
  func appending(_ element: JSONValue, to key: String) -> JSONValue {
    let members = members.map { member in
      guard member.key == key else { return member }
      return JSONMember(
        key: key, offset: 0, value: .array(member.value.elements + [element]))
    }
    return JSONValue(offset: offset, content: .object(members))
  }
}
