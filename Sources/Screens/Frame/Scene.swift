import Debriefing
import DeckLibrary
import GameEngine

/// What a screen reads to draw itself; it holds no state of its own.
public struct Scene: Sendable {
  /// The session as it stands on disk.
  public var session: Session
  /// The deck and the library in play.
  public var library: Library
  /// The moment, as the host's clock gives it.
  public var now: SessionTime
  /// Whether what is shown is on disk.
  public var saving: Saving
  /// Name of the session's folder, by which it is resumed.
  public var name: String
  /// What was worked out of the session already.
  let memo: SceneMemo

  /// Whether what is shown is on disk.
  public enum Saving: Equatable, Sendable {
    /// Everything shown is on disk.
    case saved
    /// Nothing is kept: a demonstration.
    case notKept
    /// Writing failed; nothing more is acknowledged.
    case failing
  }

  /// Makes a scene of its parts.
  public init(
    session: Session, library: Library, now: SessionTime, saving: Saving = .saved,
    name: String = "", memo: SceneMemo = SceneMemo()
  ) {
    self.memo = memo
    self.session = session
    self.library = library
    self.now = now
    self.saving = saving
    self.name = name
  }

  /// The round being played.
  var round: Round { session.round }

  /// What the room may see of it.
  var roundView: RoundView { memo.view(self) }

  /// Name of a participant, or an ellipsis for somebody unknown.
  func name(_ id: ParticipantID?) -> String {
    id.flatMap { session.participant($0)?.name } ?? "…"
  }
}
