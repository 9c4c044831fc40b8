import Debriefing
import DeckLibrary
import GameEngine

/// What a screen reads to draw itself; it holds no state of its own.
public struct Scene: Sendable {
  /// The session as it stands on disk.
  public var session: Session
  /// The deck and the library in play, read when somebody looks into them.
  let libraryOnDemand: LibraryOnDemand
  /// The moment, as the host's clock gives it.
  public var now: SessionTime
  /// Whether what is shown is on disk.
  public var saving: Saving
  /// Name of the session's folder, by which it is resumed.
  public var name: String
  /// How many lines stand in all grids of the round, where the session does not hold them all.
  public var linesWritten: Int?
  /// Who looks.
  public var viewer: Viewer
  /// Who is at a terminal of her own; nil where nobody can come in.
  public var room: RoomPresence?
  /// Whether the facilitator's screen is to stay fit for the wall, though a table shows the game.
  var isWallFit = false
  /// What was worked out of the session already.
  let memo: SceneMemo

  /// Who looks at a picture of the session.
  public enum Viewer: Equatable, Sendable {
    /// Whoever runs the session.
    case facilitator
    /// Everybody, on the wall.
    case table
    /// Somebody at her own terminal.
    case seat
  }

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
    name: String = "", memo: SceneMemo = SceneMemo(), linesWritten: Int? = nil,
    viewer: Viewer = .facilitator, room: RoomPresence? = nil
  ) {
    self.init(
      session: session, library: LibraryOnDemand(library), now: now, saving: saving, name: name,
      memo: memo, linesWritten: linesWritten, viewer: viewer, room: room)
  }

  init(
    session: Session, library: LibraryOnDemand, now: SessionTime, saving: Saving, name: String,
    memo: SceneMemo, linesWritten: Int?, viewer: Viewer, room: RoomPresence? = nil
  ) {
    self.linesWritten = linesWritten
    self.viewer = viewer
    self.room = room
    self.memo = memo
    self.session = session
    libraryOnDemand = library
    self.now = now
    self.saving = saving
    self.name = name
  }

  /// The deck and the library in play.
  public var library: Library { libraryOnDemand.library }

  /// Names of the structures and schemes of that library.
  var doorNames: DoorNameList { libraryOnDemand.names }

  /// The round being played.
  var round: Round { session.round }

  /// Whether somebody acts on what is chosen here; on the wall it is what the facilitator speaks of.
  var marksChoice: Bool {
    switch viewer {
    case .facilitator: true
    case .table: session.phase >= .viewpoints && session.phase < .transfer
    case .seat: session.phase > .volunteers && session.phase < .transfer
    }
  }

  /// How many lines stand in all grids of the round; never whose.
  var lineCount: Int { linesWritten ?? round.standingObservations.count }

  /// What the room may see of it.
  var roundView: RoundView { memo.view(self) }

  /// Name of a participant, or an ellipsis for somebody unknown.
  func name(_ id: ParticipantID?) -> String {
    id.flatMap { session.participant($0)?.name } ?? "…"
  }
}
