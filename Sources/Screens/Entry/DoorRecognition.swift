import DeckLibrary
import GameEngine

/// Finds the structure, scheme or question of the library that a typed door names.
enum DoorRecognition {
  /// The entry a text names, if the library is sure of it.
  static func entry(_ text: String, _ library: Library) -> LibraryEntry? {
    library.recognise(text).flatMap(entry)
  }

  /// Entries whose names begin as the text does.
  static func completions(_ text: String, _ library: Library) -> [LibraryEntry] {
    guard text.count >= 2 else { return [] }
    return library.completions(text, limit: 4).compactMap(entry)
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
