import DeckLibrary

/// What makes two doors the same: the entry of the library, else the words.
enum DoorKey: Hashable {
  case structure(EntryID)
  case scheme(EntryID)
  case words(String)

  /// Whether the library does not know the door.
  var isWords: Bool {
    switch self {
    case .words: true
    case .structure, .scheme: false
    }
  }
}
