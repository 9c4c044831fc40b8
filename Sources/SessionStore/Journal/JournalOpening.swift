import Foundation
import GameEngine
import Glibc

extension Journal {
  /// What is known of a session before its folder has a name.
  public struct Draft: Sendable {
    /// Name asked for; nil to make one from the date and the title.
    public var name: String?
    /// Title of the session.
    public var title: String
    /// Day of the session, `YYYY-MM-DD`.
    public var date: String
    /// Deck it is opened with.
    public var deck: DeckReference
    /// Number all its chance comes from.
    public var seed: UInt64
    /// Version of the program.
    public var program: String
    /// When it is created.
    public var created: String

    /// Makes a draft of an opening.
    public init(
      _ opening: SessionOpening, name: String? = nil, program: String,
      created: String = JournalHeader.stamp(Date())
    ) {
      self.name = name
      self.title = opening.settings.title
      self.date = opening.settings.date
      self.deck = opening.deck
      self.seed = opening.seed
      self.program = program
      self.created = created
    }
  }

  /// Creates a session's folder and its journal, which appears with its first actions or not at
  /// all.
  public static func create(
    _ draft: Draft, in place: StorePlace, first actions: [RecordedAction]
  ) throws(StoreFailure) -> Journal {
    try create(draft, in: place, first: actions, calls: .system)
  }

  package static func create(
    _ draft: Draft, in place: StorePlace, first actions: [RecordedAction], calls: DiskCalls
  ) throws(StoreFailure) -> Journal {
    let folder = try place.makeSessionFolder(for: draft)
    do {
      let lock = try SessionLock(folder)
      let header = JournalHeader(
        session: UUID(), name: folder.name, created: draft.created, deck: draft.deck,
        seed: draft.seed, program: draft.program)
      return try write(header, actions, into: folder, lock, calls)
    } catch {
      folder.discard()
      throw error
    }
  }

  private static func write(
    _ header: JournalHeader, _ actions: [RecordedAction], into folder: SessionFolder,
    _ lock: SessionLock, _ calls: DiskCalls
  ) throws(StoreFailure) -> Journal {
    var format = JournalFormat()
    let bytes = try format.line(header) + format.lines(of: actions, from: 0)
    let file = try File(folder.journal.path + ".nouveau", O_RDWR | O_CREAT | O_EXCL | O_APPEND)
    try file.write(bytes, calls: calls)
    try file.syncData(calls: calls)
    try file.rename(to: folder.journal.path)
    try Syscalls.syncFolder(folder.url.path)
    try Syscalls.syncFolder(folder.url.deletingLastPathComponent().path)
    let finding = JournalScan.Finding(
      header: header, format: format, records: format.lines - 1,
      lastTime: actions.map(\.time).max() ?? .start, soundLength: bytes.count)
    return Journal(
      folder: folder, finding: finding, file: file, lock: lock, cut: nil, calls: calls)
  }

  /// Opens a session's journal to go on writing it, and hands its records on.
  ///
  /// What a write that did not end has left is copied aside and cut off.
  public static func open(
    _ folder: SessionFolder, each: (JournalRecord) -> Void
  ) throws(StoreFailure) -> Journal {
    try open(folder, calls: .system, each: each)
  }

  package static func open(
    _ folder: SessionFolder, calls: DiskCalls, each: (JournalRecord) -> Void
  ) throws(StoreFailure) -> Journal {
    try folder.check()
    let lock = try SessionLock(folder)
    let file = try folder.openJournal(O_RDWR | O_APPEND)
    let finding = try JournalScan.read(file, name: folder.name, each: each)
    let cut = try folder.cutTail(of: file, finding)
    return Journal(
      folder: folder, finding: finding, file: file, lock: lock, cut: cut, calls: calls)
  }
}
