import DeckLibrary
import GameEngine

/// An entry of the library as a list names it.
struct ListedEntry: Hashable {
  let kind: EntryKind
  let id: EntryID
  let title: String

  init(_ kind: EntryKind, _ id: EntryID, _ title: String) {
    self.kind = kind
    self.id = id
    self.title = title
  }

  init(_ hit: SearchHit) { self.init(hit.kind, hit.id, hit.title) }

  init(_ reference: EntryReference) { self.init(reference.kind, reference.id, reference.name) }

  init(_ entry: LibraryEntry) {
    let kind: EntryKind =
      switch entry.kind {
      case .structure: .structure
      case .scheme: .scheme
      case .practice: .practice
      case .orientation: .orientation
      }
    self.init(kind, entry.id, entry.title)
  }

  /// The entry as a session keeps it; a session keeps no card.
  var kept: LibraryEntry? {
    switch kind {
    case .structure: LibraryEntry(kind: .structure, id: id, title: title)
    case .scheme: LibraryEntry(kind: .scheme, id: id, title: title)
    case .practice: LibraryEntry(kind: .practice, id: id, title: title)
    case .orientation: LibraryEntry(kind: .orientation, id: id, title: title)
    case .case: nil
    }
  }
}

extension Library {
  /// The entry somebody names: by its id, one of its names, or its title.
  func entry(named text: String) -> ListedEntry? {
    if let entry = entry(withID: Folded.key(text)) { return entry }
    if let door = recognise(text) { return ListedEntry(door) }
    let titles =
      practices.map { ListedEntry(.practice, $0.id, $0.title) }
      + cases.map { ListedEntry(.case, $0.id, $0.card.title) }
    let matches = titles.map { WordMatch(names: [$0.title], value: $0) }
    guard case .one(let entry) = WordMatch.find(text, in: matches) else { return nil }
    return entry
  }

  private func entry(withID id: EntryID) -> ListedEntry? {
    if let name = structure(id)?.name { return ListedEntry(.structure, id, name) }
    if let name = scheme(id)?.name { return ListedEntry(.scheme, id, name) }
    if let title = practice(id)?.title { return ListedEntry(.practice, id, title) }
    if let question = orientationQuestion(id)?.question {
      return ListedEntry(.orientation, id, question)
    }
    return caseEntry(id).map { ListedEntry(.case, id, $0.card.title) }
  }
}
