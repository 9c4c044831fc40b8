/// Why the store could not do what was asked; each case carries what failed and on what.
public enum StoreFailure: Error, Hashable, Sendable {
  /// A call to the system failed.
  case system(SystemFailure)
  /// No folder of the user is known to keep sessions in.
  case noHome
  /// No session has that name or begins so.
  case noSession(String)
  /// Several sessions begin so; their names follow.
  case ambiguous(String, [String])
  /// A session of that name exists already.
  case nameTaken(String)
  /// The session is open in another program, whose process number follows where it is known.
  case openElsewhere(name: String, process: Int32?)
  /// Something that is no plain file stands at that path: a symbolic link, a folder, a pipe.
  case notAFile(path: String)
  /// Something that is no folder stands at that path.
  case notAFolder(path: String)
  /// The folder something was to be written into does not exist.
  case noFolder(path: String)
  /// The file at that path belongs to another user.
  case foreignOwner(path: String, user: UInt32)
  /// The folder at that path can be read or entered by other users.
  case openToOthers(path: String)
  /// A file stands at that path already.
  case fileExists(path: String)
  /// The session's folder holds no journal of this program.
  case notAJournal(name: String)
  /// The journal was written in a format newer than this program reads.
  case newerFormat(name: String, format: Int)
  /// The journal is damaged; nothing of it was changed.
  case damaged(name: String, JournalDamage)
  /// Nothing stands before the damage.
  case nothingToRecover(name: String)
  /// An event is too long to be kept in one line.
  case recordTooLong(length: Int, limit: Int)
  /// The journal's file was removed, cut or written to by somebody else while it was open.
  case journalTamperedWith(name: String)
  /// An earlier append failed; nothing more is kept until the session is opened again.
  indirect case broken(by: StoreFailure)
  /// The journal has been closed.
  case closed(name: String)
}

/// Where a journal is damaged, and how.
public struct JournalDamage: Hashable, Sendable {
  /// The line, counted from 0, which is the header.
  public let line: Int
  /// Bytes before that line.
  public let offset: Int
  /// What is wrong with it.
  public let kind: Kind

  /// What is wrong with a line.
  public enum Kind: Error, Hashable, Sendable {
    /// The line is not of the form every line has.
    case form
    /// The checksum does not fit the line and those before it.
    case checksum
    /// The line has another number than its place asks for.
    case number(Int)
    /// The line is sound, but this program does not know its event.
    case unknownEvent
    /// The line is longer than any this program writes.
    case tooLong
  }

  /// Makes a damage of its parts.
  public init(line: Int, offset: Int, kind: Kind) {
    self.line = line
    self.offset = offset
    self.kind = kind
  }
}
