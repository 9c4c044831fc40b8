/// A library that is read the first time somebody looks into it: most seats never do.
///
/// Where only names are asked for, which is all that typing needs, the texts are not kept.
public final class LibraryOnDemand: @unchecked Sendable {
  // NB: used by the one thread that draws, which is also the one that reads it.
  private let read: () -> Library
  private let readDoors: () -> Library
  private let tidy: () -> Void
  private var known: Library?
  private var knownNames: DoorNameList?

  /// Stands for a library that is read when it is needed.
  ///
  /// - Parameters:
  ///   - tidy: What is done once something was read, and what is not kept of it is free again.
  ///   - doors: Reads its structures and schemes at least; nil to read all.
  ///   - read: Reads it.
  public init(
    tidying tidy: @escaping () -> Void = {}, doors: (() -> Library)? = nil,
    _ read: @escaping () -> Library
  ) {
    self.tidy = tidy
    self.read = read
    readDoors = doors ?? read
  }

  /// Stands for a library that was read.
  public convenience init(_ library: Library) {
    self.init { library }
    known = library
  }

  /// The library.
  public var library: Library {
    if let known { return known }
    defer { tidy() }
    let library = read()
    known = library
    return library
  }

  /// Names of its structures and schemes.
  public var names: DoorNameList {
    if let names = known?.doorNames ?? knownNames { return names }
    let packed = PackedDoorNames(readDoors())
    tidy()
    let names = packed.list
    knownNames = names
    return names
  }

  /// Whether its texts are held.
  package var isRead: Bool { known != nil }
}

extension Library {
  /// Name of the deck embedded in the program.
  public static var builtInID: EntryID { EmbeddedDeck.id }

  /// The deck embedded in the program, read when it is needed; the tests hold that it has no fault.
  ///
  /// - Parameter tidy: What is done once something was read.
  /// - Returns: The library, not read yet.
  public static func builtInOnDemand(tidying tidy: @escaping () -> Void) -> LibraryOnDemand {
    LibraryOnDemand(
      tidying: tidy,
      doors: {
        var files = DeckFiles()
        for file in [DeckFile.info, .structures, .schemes] {
          files.bytes[file] = EmbeddedDeck.bytes(of: file)
        }
        return DeckReader.read(files).library
      }
    ) { DeckReader.read(EmbeddedDeck.files).library }
  }
}
