import DeckLibrary
import GameEngine

/// What a terminal of the room is drawn from: what it knows, and the library in play.
struct SeatScene {
  /// All that has reached this terminal, and what has not gone out yet.
  let view: SeatView
  /// The same session, as every pane reads it.
  let table: Scene

  init(_ view: SeatView, _ library: LibraryOnDemand, memo: SceneMemo) {
    self.view = view
    table = Scene(
      session: view.session, library: library, now: view.now,
      saving: view.isSaving ? .saved : .failing, name: view.name, memo: memo,
      linesWritten: view.linesWritten, viewer: view.participant == nil ? .table : .seat)
  }

  var session: Session { table.session }
  var round: Round { table.round }

  /// Who sits here, as the session knows her.
  var person: Participant? { view.participant.flatMap { session.participant($0) } }

  /// Her code, to come back to this seat.
  var code: String { view.code?.rawValue ?? "" }

  /// What she plays in this round, if she does.
  var role: PlayerRole? { view.participant.flatMap { round.role(of: $0) } }

  /// Whether her grid is ready, as the host knows or is about to.
  var isReady: Bool {
    let wished = waiting.compactMap { action -> Bool? in
      if case .ready(let isReady) = action { isReady } else { nil }
    }
    return wished.last ?? view.participant.map(round.ready.contains) ?? false
  }

  /// Whether she offers to play, as the host knows or is about to.
  var offersToPlay: Bool {
    let wished = waiting.compactMap { action -> Bool? in
      if case .offer(let offers) = action { offers } else { nil }
    }
    return wished.last ?? view.participant.map(session.volunteers.contains) ?? false
  }

  private var waiting: [SeatAction] {
    view.outgoing.filter { $0.state == .waiting }.map(\.action)
  }
}
