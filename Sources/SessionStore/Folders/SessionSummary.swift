import Foundation
import GameEngine

/// What a list of sessions shows of one.
public struct SessionSummary: Sendable {
  /// The session's folder.
  public let folder: SessionFolder
  /// Whether somebody has it open.
  public let isOpen: Bool
  /// Its contents, or why they cannot be read.
  public let contents: Result<Contents, StoreFailure>

  /// What a list shows of a session that can be read.
  public struct Contents: Hashable, Sendable {
    /// Title, territory and day.
    public let settings: SessionSettings
    /// When it was created, ISO 8601.
    public let created: String
    /// Where it is in its course.
    public let phase: Phase
    /// Rounds with something worth keeping.
    public let rounds: Int
    /// People who took part, or the number stated.
    public let participants: Int
    /// Whether it was closed.
    public let isClosed: Bool
  }

  /// The session's name.
  public var name: String { folder.name }

  /// The failure, if the session cannot be read.
  public var failure: StoreFailure? {
    if case .failure(let failure) = contents { failure } else { nil }
  }

  /// Reads a session for a list.
  public init(_ folder: SessionFolder) {
    self.folder = folder
    isOpen = folder.isOpen
    contents = Result { () throws(StoreFailure) in Contents(try folder.read()) }
  }

  /// The day, then the moment of creation: what the newest has most of.
  var age: [String] {
    switch contents {
    case .success(let contents): [contents.settings.date, contents.created, name]
    case .failure: [String(name.prefix(10)), "", name]
    }
  }
}

extension SessionSummary.Contents {
  init(_ stored: StoredSession) {
    settings = stored.session.settings
    created = stored.header.created
    phase = stored.session.phase
    rounds = stored.session.rounds.count(where: \.hasContent)
    participants = stored.session.attendance
    isClosed = stored.session.isClosed
  }
}
