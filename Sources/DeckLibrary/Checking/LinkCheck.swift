import GameEngine

/// Follows the links between the entries of a deck.
struct LinkCheck {
  /// Phases a facilitator can have prompts for.
  static let phases = [
    "accueil", "cadre", "volontaires", "tirage", "lecture", "entretien", "grilles", "vecu",
    "regards", "portes", "pratiques", "transfert", "cloture",
  ]

  private let known: [LinkKind: Set<EntryID>]
  /// Names of what no longer exists, and of what took its place.
  private let ended: [LinkKind: [EntryID: (name: String, successors: [String])]]

  /// Notes every link that leads nowhere, or to what no longer exists where it must not.
  static func run(_ contents: LibraryContents, desk: ReadingDesk) {
    let check = LinkCheck(contents)
    for link in desk.links where !desk.log.isFull {
      if let defect = check.defect(of: link) { desk.note(defect, at: link.site) }
    }
  }

  private init(_ contents: LibraryContents) {
    known = [
      .family: Set(contents.families.map(\.id)), .audience: Set(contents.audiences.map(\.id)),
      .theme: Set(contents.themes.map(\.id)), .structure: Set(contents.structures.map(\.id)),
      .scheme: Set(contents.schemes.map(\.id)), .practice: Set(contents.practices.map(\.id)),
      .chapter: Set(contents.chapters.map(\.id)), .phase: Set(Self.phases),
    ]
    let names = Dictionary(
      contents.schemes.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let schemes = contents.schemes.filter(\.standing.isEnded).map { scheme in
      (scheme.id, (name: scheme.name, successors: scheme.replacedBy.compactMap { names[$0] }))
    }
    let structures = contents.structures.filter(\.standing.isEnded).map { structure in
      (structure.id, (name: structure.name, successors: [String]()))
    }
    ended = [
      .scheme: Dictionary(schemes, uniquingKeysWith: { first, _ in first }),
      .structure: Dictionary(structures, uniquingKeysWith: { first, _ in first }),
    ]
  }

  private func defect(of link: ReadingDesk.Link) -> Defect? {
    let ids = known[link.kind] ?? []
    guard ids.contains(link.target) else {
      let nearest = NearestWord.nearest(to: link.target, among: ids.sorted())
      return .deadLink(link.target, kind: link.kind, nearest: nearest)
    }
    guard link.mustLast, let gone = ended[link.kind]?[link.target] else { return nil }
    return .endedLink(gone.name, replacedBy: gone.successors)
  }
}
