/// What is gathered while a deck is read: its faults, and the links to follow once all is read.
final class ReadingDesk {
  let log = FaultLog()
  private(set) var links: [Link] = []

  /// A link from an entry to another, by id.
  struct Link {
    let kind: LinkKind
    let target: EntryID
    /// Tells whether it must not lead to what no longer exists.
    let mustLast: Bool
    let site: Site
  }

  /// A place in a deck.
  struct Site {
    let file: DeckFile
    let offset: Int
    let entry: EntryID?
    let field: String?
  }

  func note(_ defect: Defect, at site: Site) {
    log.note(
      defect, file: site.file.name, offset: site.offset, entry: site.entry, field: site.field)
  }

  func add(_ link: Link) { links.append(link) }
}
