import Foundation
import GameEngine
import TestSupport
import Testing

@testable import SessionStore

/// The journal's own writer against Foundation's.
@Suite struct WritingTests {
  private func own(_ value: some JournalValue) -> String {
    var json = JournalWriter()
    value.write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func foundation(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test func `Every event is written as Foundation writes it, its keys sorted`() throws {
    for event in EveryEvent.all { #expect(own(event) == (try foundation(event))) }
  }

  @Test func `Every character is written as Foundation writes it`() throws {
    for value in (0...0x10FFFF as ClosedRange<UInt32>) where value < 0x800 || value % 499 == 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      #expect(own(text) == (try foundation(text)), "U+\(value)")
    }
  }

  @Test func `The samples fill every field of every value an event carries`() {
    var seen: [String: Bool] = [:]
    for event in EveryEvent.all { note(event, "Event", in: &seen) }
    let empty = seen.filter { !$0.value }.keys.sorted()
    #expect(empty.isEmpty, "no sample fills \(empty): the writer may have forgotten them")
    #expect(seen.keys.contains("Commitment.dueDate") && seen.keys.contains("CasePerson.age"))
  }

  /// Notes, for each field of each type, whether some sample holds a value in it.
  private func note(_ value: Any, _ place: String, in seen: inout [String: Bool]) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      seen[place] = seen[place] == true || !mirror.children.isEmpty
      for child in mirror.children { note(child.value, place, in: &seen) }
    case .collection:
      seen[place] = seen[place] == true || !mirror.children.isEmpty
      for child in mirror.children { note(child.value, "\(place)[]", in: &seen) }
    default:
      for child in mirror.children {
        let label = "\(mirror.subjectType).\(child.label ?? "")"
        if Mirror(reflecting: child.value).displayStyle == nil { seen[label] = true }
        note(child.value, label, in: &seen)
      }
    }
  }
}
