import GameEngine

/// Holds the entries of a deck against one another: ids, numbers and links.
enum LinkCheck {
  /// Phases a facilitator can have prompts for.
  static let phases = [
    "accueil", "cadre", "volontaires", "tirage", "lecture", "entretien", "grilles", "vecu",
    "regards", "portes", "pratiques", "transfert", "cloture",
  ]

  static func run(_ contents: LibraryContents, desk: ReadingDesk) {
    let names = known(contents)
    for link in desk.links {
      let ids = names[link.kind] ?? []
      if !ids.contains(link.target) {
        let nearest = NearestWord.nearest(to: link.target, among: ids.sorted())
        desk.note(.deadLink(link.target, kind: link.kind, nearest: nearest), at: link.site)
      }
    }
  }

  private static func known(_ contents: LibraryContents) -> [LinkKind: Set<EntryID>] {
    [
      .family: Set(contents.families.map(\.id)), .audience: Set(contents.audiences.map(\.id)),
      .theme: Set(contents.themes.map(\.id)), .structure: Set(contents.structures.map(\.id)),
      .scheme: Set(contents.schemes.map(\.id)), .practice: Set(contents.practices.map(\.id)),
      .chapter: Set(contents.chapters.map(\.id)), .phase: Set(phases),
    ]
  }
}
