import Foundation
import PlainText

/// Reads the fields of one JSON object, and notes each fault instead of stopping at the first.
///
/// A field that cannot be read yields an empty value; nothing of it is used, since the deck is
/// then refused. Keys nobody asked for are faults, found by `finish()`.
final class EntryReader {
  let file: DeckFile
  let desk: ReadingDesk
  let offset: Int
  private(set) var entry: EntryID?
  /// Keys that lead here from the entry.
  private let path: [String]
  /// Keys and values; nil when this is no object, which is the only fault then.
  private let members: [JSONMember]?
  private var asked: [String] = []
  private var asksForAllKeys = false

  init(
    _ value: JSONValue, file: DeckFile, desk: ReadingDesk, entry: EntryID? = nil,
    path: [String] = []
  ) {
    self.file = file
    self.desk = desk
    self.entry = entry
    self.path = path
    offset = value.offset
    guard case .object(let members) = value.content else {
      self.members = nil
      note(.wrongType(expected: .object, found: value.kind), at: value.offset)
      return
    }
    self.members = members
  }

  /// Notes the keys that nobody asked for.
  func finish() {
    for member in members ?? [] where !asksForAllKeys && !asked.contains(member.key) {
      guard !desk.log.isFull else { return }
      let nearest = NearestWord.nearest(to: member.key, among: asked)
      note(.unknownKey(member.key, nearest: nearest), at: member.offset)
    }
  }

  // MARK: Values

  /// Value of a key that may be left out.
  func member(_ key: String) -> JSONValue? {
    asked.append(key)
    return members?.first { $0.key == key }?.value
  }

  /// Value of a key that must be there.
  func require(_ key: String) -> JSONValue? {
    let value = member(key)
    if value == nil, members != nil { note(.missingKey(key), at: offset) }
    return value
  }

  /// Elements of a list.
  func elements(_ key: String, optional: Bool = false) -> [JSONValue] {
    (optional ? member(key) : require(key)).map { elements(of: $0, field: key) } ?? []
  }

  /// Elements of a value that must be a list.
  func elements(of value: JSONValue, field key: String) -> [JSONValue] {
    if case .array(let elements) = value.content { return elements }
    note(.wrongType(expected: .list, found: value.kind), at: value.offset, field: key)
    return []
  }

  /// Text of a value, safe to show.
  func text(of value: JSONValue, field: String) -> String {
    guard case .text(let text) = value.content else {
      note(.wrongType(expected: .text, found: value.kind), at: value.offset, field: field)
      return ""
    }
    if PlainFrench.isPlain(text) { return text }
    if let scalar = text.unicodeScalars.first(where: Cleaning.isUnsafe) {
      note(.unsafeCharacter(scalar), at: value.offset, field: field)
    }
    return Cleaning.trimmed(text.precomposedStringWithCanonicalMapping)
  }

  /// Keys and values of this object, all of them known by that.
  func allMembers() -> [JSONMember] {
    asksForAllKeys = true
    return members ?? []
  }

  /// Takes the id by which every fault that follows names this entry.
  func named(_ id: EntryID) {
    if entry == nil, !id.isEmpty { entry = id }
  }

  /// Reader of an object inside this one.
  func reader(_ value: JSONValue, key: String) -> EntryReader {
    EntryReader(value, file: file, desk: desk, entry: entry, path: path + [key])
  }

  // MARK: Places

  /// Notes a fault of the field of a key, where its value stands.
  func note(_ defect: Defect, inField key: String) {
    desk.note(defect, at: site(ofField: key))
  }

  func note(_ defect: Defect, at offset: Int, field: String? = nil) {
    desk.note(defect, at: site(at: offset, field: field))
  }

  func site(ofField key: String) -> ReadingDesk.Site {
    site(at: members?.first { $0.key == key }?.value.offset ?? offset, field: key)
  }

  func site(at offset: Int, field: String?) -> ReadingDesk.Site {
    .init(file: file, offset: offset, entry: entry, path: path, key: field)
  }
}
