import DeckLibrary
import GameEngine

/// Finds the structure, scheme or question of the library that a typed door names.
package enum DoorRecognition {
  /// The most entries that are offered at once.
  private static let offered = 4

  /// The entry a text names, if the library is sure of it.
  static func entry(_ text: String, _ library: Library) -> LibraryEntry? {
    library.recognise(text).flatMap(entry)
  }

  /// Entries whose names begin as the text does.
  static func completions(_ text: String, _ library: Library) -> [LibraryEntry] {
    guard text.count >= 2 else { return [] }
    return library.completions(text, limit: offered).compactMap(entry)
  }

  /// Entries a line under a heading may name; none once the text is a whole name.
  package static func completions(
    _ text: String, of kind: GridSection.Kind, _ names: @autoclosure () -> DoorNameList
  ) -> [LibraryEntry] {
    guard kind != .text, text.count >= 2 else { return [] }
    let found = names().completions(text, limit: 50).compactMap(entry)
      .filter { kind == .door || $0.kind == .scheme }
    return found.contains { $0.title == text } ? [] : Array(found.prefix(offered))
  }

  private static func entry(_ reference: EntryReference) -> LibraryEntry? {
    switch reference.kind {
    case .structure: LibraryEntry(kind: .structure, id: reference.id, title: reference.name)
    case .scheme: LibraryEntry(kind: .scheme, id: reference.id, title: reference.name)
    case .orientation: LibraryEntry(kind: .orientation, id: reference.id, title: reference.name)
    case .practice, .case: nil
    }
  }
}
