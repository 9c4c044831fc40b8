import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// The facilitator's own screen while a table shows the game.
///
/// Who is here, who has not written yet, what comes next: names, plainly; nothing is counted by
/// person.
enum Console {
  /// Columns it takes beside the phase.
  static let columns = 44
  /// Columns from which it stands beside the phase.
  static let wide = 124

  /// How the facilitator's screen stands to the wall.
  enum Standing {
    /// It is the wall: there is no table.
    case absent
    /// A table shows the game, and this screen is the facilitator's alone.
    case on
    /// A table shows the game, and this screen is to be seen all the same.
    case aside
  }

  static func standing(_ scene: Scene) -> Standing {
    guard scene.viewer == .facilitator, let room = scene.room, room.tables > 0 else {
      return .absent
    }
    return scene.isWallFit ? .aside : .on
  }

  /// Whether this screen is the facilitator's alone.
  static func isOn(_ scene: Scene) -> Bool { standing(scene) == .on }

  /// Draws the phase with the console beside it, or in its place where nothing is chosen in it.
  static func draw(
    on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ sight: Sight
  ) {
    if rect.columns >= wide - 4 {
      let (left, right) = rect.split(right: columns)
      let phase = Rect(
        column: left.column, row: left.row, columns: left.columns - 3, rows: left.rows)
      sight.drawPhase(on: &canvas, in: phase, scene)
      return drawRoom(on: &canvas, in: right, scene)
    }
    takesPhase(scene, sight)
      ? drawRoom(on: &canvas, in: rect, scene) : sight.drawPhase(on: &canvas, in: rect, scene)
  }

  /// Whether the phase has nothing to choose or to follow, so that the room takes its place.
  private static func takesPhase(_ scene: Scene, _ sight: Sight) -> Bool {
    if scene.session.isClosed { return false }
    return switch scene.session.phase {
    case .frame, .completion: true
    case .interview: sight.view[.interview, default: 0] % 3 == 0
    case .viewpoints: !scene.round.isRevealed
    case .welcome, .volunteers, .draw, .reading, .experience, .doors, .practices, .transfer,
      .closing:
      false
    }
  }

  /// Draws what the facilitator alone is to see.
  static func drawRoom(
    on canvas: inout Canvas, in rect: Rect, _ scene: Scene, from start: Int = 0
  ) {
    let rows = parts(scene).flatMap { part in
      part.rows(width: rect.columns) + (rect.rows >= 24 ? [Span("")] : [])
    }
    for (index, row) in rows.dropFirst(start).prefix(rect.rows).enumerated() {
      canvas.put([row], at: rect.origin.moved(rows: index), width: rect.columns)
    }
  }

  /// A heading and what stands under it.
  struct Part: Equatable {
    let title: String
    var lines: [String]
    var style = Style.plain

    func rows(width: Int) -> [Span] {
      let wrapped = lines.flatMap { TextLayout.wrap($0, width: max(1, width - 2)) }
      return [Span(title, .accent.adding(.bold))] + wrapped.map { Span("  \($0)", style) }
    }
  }

  static func parts(_ scene: Scene) -> [Part] {
    writing(scene) + offers(scene) + [presence(scene)] + next(scene) + prompts(scene)
  }

  /// Who has not written yet and whose grid is ready, while the grids are open.
  private static func writing(_ scene: Scene) -> [Part] {
    let round = scene.round
    guard scene.session.phase.opensGrids, !round.isRevealed, !scene.session.isClosed else {
      return []
    }
    let observers = scene.session.observers
    let authors = Set(round.standingObservations.map(\.author))
    let silent = observers.filter { !authors.contains($0.id) }
    let ready = observers.filter { round.ready.contains($0.id) }
    return [
      Part(
        title: Phrases.Console.notWritten,
        lines: [silent.isEmpty ? Phrases.Console.everybodyWrote : names(silent)]),
      Part(
        title: Phrases.Console.ready,
        lines: [ready.isEmpty ? Phrases.Console.nobodyYet : names(ready)]),
    ]
  }

  private static func offers(_ scene: Scene) -> [Part] {
    let offering = scene.session.present.filter { scene.session.volunteers.contains($0.id) }
    guard scene.session.phase <= .volunteers || !offering.isEmpty else { return [] }
    let lines = [offering.isEmpty ? Phrases.Console.nobodyYet : names(offering)]
    return [Part(title: Phrases.Console.offers, lines: lines)]
  }

  /// Who is at a terminal, and who had one and is awaited.
  private static func presence(_ scene: Scene) -> Part {
    let room = scene.room ?? RoomPresence()
    let seated = scene.session.present.filter { room.seated.contains($0.id) }
    let awaited = scene.session.present.filter {
      scene.session.seat(of: $0.id) != nil && !room.seated.contains($0.id)
    }
    var lines = [Phrases.Console.seated(seated.count, tables: room.tables)]
    if !seated.isEmpty { lines.append("● \(names(seated))") }
    if !awaited.isEmpty { lines.append("◌ \(Phrases.Console.awaited(names(awaited)))") }
    if !room.address.isEmpty { lines.append(Phrases.Console.comeIn(room.address)) }
    return Part(title: Phrases.Console.room, lines: lines)
  }

  private static func next(_ scene: Scene) -> [Part] {
    guard let phase = scene.session.phase.next, !scene.session.isClosed else { return [] }
    let minutes = TimedBlock.containing(phase).flatMap { block in
      block.phases.first == phase ? block.minutes : nil
    }
    let line = Phrases.Console.next(Phrases.title(phase), minutes: minutes)
    return [Part(title: Phrases.Console.nextTitle, lines: [line])]
  }

  private static func prompts(_ scene: Scene) -> [Part] {
    let prompts = scene.library.prompts[Phrases.promptKey(scene.session.phase)] ?? []
    guard !prompts.isEmpty, !scene.session.isClosed else { return [] }
    return [Part(title: Phrases.Console.prompts, lines: prompts, style: .quiet)]
  }

  private static func names(_ people: [Participant]) -> String {
    people.map(\.name).joined(separator: ", ")
  }
}
