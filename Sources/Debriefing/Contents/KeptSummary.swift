import DeckLibrary
import GameEngine

/// Something of the library the group keeps, and its place there.
public struct KeptSummary: Hashable, Sendable {
  /// What it is.
  public let kind: LibraryEntry.Kind
  /// Its title when it was kept.
  public let title: String
  /// The group's own note on it; may be empty.
  public let remark: String
  /// Where a practice stands; nil for anything else, for one told in a session, or when the library
  /// no longer has it.
  public let place: PracticePlace?
  /// What is known of a scheme, when the library still has it.
  public let scheme: Scheme?
  /// What is known of a structure, when the library still has it.
  public let structure: Structure?

  init(_ kept: KeptEntry, _ library: Library) {
    let id = kept.entry.id
    kind = kept.entry.kind
    title = kept.entry.title
    remark = kept.remark
    place = kind == .practice ? PracticePlace(id, in: library) : nil
    scheme = kind == .scheme ? library.scheme(id) : nil
    structure = kind == .structure ? library.structure(id) : nil
  }
}

/// Where a practice stands: the guide or the deck, the chapter, the number, the territory.
public struct PracticePlace: Hashable, Sendable {
  /// Whether it is one of the guide's 22 practices.
  public let isOfGuide: Bool
  /// Title of the deck, for a practice its users added.
  public let deck: String
  /// Number of the chapter.
  public let chapter: Int
  /// Number within the chapter.
  public let number: Int
  /// Where it was done, as the guide says it; may be empty.
  public let territory: String

  init?(_ id: EntryID, in library: Library) {
    guard let practice = library.practice(id), !practice.isTold,
      let chapter = library.chapter(practice.chapter)
    else { return nil }
    isOfGuide = practice.number <= Self.guide[practice.chapter] ?? 0
    deck = library.info.title
    self.chapter = chapter.number
    number = practice.number
    territory = practice.territory
  }

  /// Numbers of practices in the guide's chapters.
  ///
  /// Source: « Guide des bonnes pratiques SPRO », Centre-Val de Loire.
  private static let guide: [EntryID: Int] = ["connaitre": 3, "assurer": 9, "accueillir": 10]
}
