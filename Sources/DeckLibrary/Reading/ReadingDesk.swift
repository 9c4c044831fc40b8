/// What is gathered while a deck is read: its faults, and the links to follow once all is read.
final class ReadingDesk {
  let log = FaultLog()
  private(set) var links: [Link] = []
  private(set) var ids: [DeclaredID] = []
  private(set) var numbers: [DeclaredNumber] = []

  /// A link from an entry to another, by id.
  struct Link {
    let kind: LinkKind
    let target: EntryID
    /// Tells whether it must not lead to what no longer exists.
    let mustLast: Bool
    let site: Site
  }

  /// An id an entry gives itself.
  struct DeclaredID {
    let id: EntryID
    let namespace: Namespace
    let site: Site
  }

  /// A number an entry bears among its like.
  struct DeclaredNumber {
    let number: Int
    let series: NumberSeries
    let title: String
    let site: Site
  }

  /// A place in a deck.
  struct Site {
    let file: DeckFile
    let offset: Int
    let entry: EntryID?
    /// Keys that lead from the entry to the object the key is in.
    let path: [String]
    let key: String?

    /// Keys that lead from the entry to the place: `personne.age`.
    var field: String? {
      let keys = path + (key.map { [$0] } ?? [])
      return keys.isEmpty ? nil : keys.joined(separator: ".")
    }
  }

  func note(_ defect: Defect, at site: Site) {
    log.note(
      defect, file: site.file.name, offset: site.offset, entry: site.entry, field: site.field)
  }

  /// Where an entry of a file gives its id.
  func offset(of id: EntryID, in file: DeckFile) -> Int? {
    ids.first { $0.id == id && $0.site.file == file }?.site.offset
  }

  func add(_ link: Link) { links.append(link) }

  func declare(_ id: DeclaredID) { ids.append(id) }

  func declare(_ number: DeclaredNumber) { numbers.append(number) }
}

/// Entries among which an id is unique; structures and schemes share one, both being doors.
enum Namespace: Hashable {
  case deck, territory, family, audience, theme
  case door, chapter, practice, orientation, `case`, grid
  case section(ofGrid: EntryID)
}

/// Entries among which a number is unique.
enum NumberSeries: Hashable {
  case structures, cases, chapters
  case practices(chapter: EntryID)
}
