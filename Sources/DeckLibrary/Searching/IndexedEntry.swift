import GameEngine

/// What a hit tells of an entry, whatever its kind.
struct IndexedEntry {
  let kind: EntryKind
  let id: EntryID
  let title: String
  let status: EntryStatus?
  /// Names of what took its place.
  let successors: [String]
  let fields: [SearchField]

  init(_ document: SearchIndex.Document, in library: Library) {
    kind = document.kind
    var status: EntryStatus?
    var successors: [String] = []
    switch document.kind {
    case .structure:
      let structure = library.structures[document.position]
      (id, title, fields) = (structure.id, structure.name, library.fields(of: structure))
      status = structure.standing.status
    case .scheme:
      let scheme = library.schemes[document.position]
      (id, title, fields) = (scheme.id, scheme.name, library.fields(of: scheme))
      status = scheme.standing.status
      successors = scheme.replacedBy.compactMap(library.doorName)
    case .practice:
      let practice = library.practices[document.position]
      (id, title, fields) = (practice.id, practice.title, library.fields(of: practice))
    case .orientation:
      let question = library.orientation[document.position]
      (id, title, fields) = (question.id, question.question, library.fields(of: question))
    case .case:
      let entry = library.cases[document.position]
      (id, title, fields) = (entry.id, entry.card.title, library.fields(of: entry))
    }
    self.status = status
    self.successors = successors
  }
}
