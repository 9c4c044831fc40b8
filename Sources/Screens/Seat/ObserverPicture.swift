import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

extension ObserverScreen {
  /// Draws the screen: a function of this state, a view and a size.
  public func canvas(_ view: SeatView, _ library: LibraryOnDemand, size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard size.columns >= SessionFrame.smallest.columns, size.rows >= SessionFrame.smallest.rows
    else {
      TooSmall.draw(on: &canvas)
      return canvas
    }
    draw(on: &canvas, scene(view, library))
    return canvas
  }

  private func draw(on canvas: inout Canvas, _ scene: SeatScene) {
    let frame = SessionFrame(scene: scene.table, size: canvas.size, corner: corner(scene))
    frame.draw(on: &canvas, prompt: nil, keys: keys(scene), help: help(scene))
    drawBody(on: &canvas, in: frame.body, scene)
    let status = Point(column: SessionFrame.margin, row: canvas.size.rows - 3)
    canvas.put(
      SeatStatus.spans(
        scene, hasDraft: scene.mode == .takingAway ? takeaway.hasDraft : grid.hasDraft), at: status,
      width: canvas.size.columns - 2 * SessionFrame.margin)
    drawSpeaker(on: &canvas, scene)
    let said = SessionFrame.rows(of: message, columns: canvas.size.columns).count
    overlay?.draw(on: &canvas, scene, grid, messageRows: said)
    SessionFrame.draw(message, on: &canvas)
    if let overlay { Box.keys(overlay.keys, help: nil, on: &canvas) }
  }

  private func keys(_ scene: SeatScene) -> [KeyBinding] {
    scene.mode == .joining ? joining.keys : SeatKeys.bindings(scene, grid, takeaway)
  }

  private func help(_ scene: SeatScene) -> KeyBinding? {
    switch scene.mode {
    case .joining, .ended: nil
    case .writing, .takingAway: .helpInBox
    case .playing, .watching: .help
    }
  }

  /// Who she is and the code of her seat, always in view.
  private func corner(_ scene: SeatScene) -> Span {
    guard let person = scene.person else { return Span("") }
    return Span(Phrases.Seat.seat(person.name, code: scene.code), .quiet)
  }

  private func drawBody(on canvas: inout Canvas, in rect: Rect, _ scene: SeatScene) {
    switch scene.mode {
    case .ended(let sentence):
      canvas.write(
        sentence, in: rect.inset(columns: 4, rows: max(1, rect.rows / 3)), style: .bold,
        isCentered: true)
    case .joining: joining.draw(on: &canvas, in: rect)
    case .playing: PlayerPane.draw(on: &canvas, in: rect, scene, sight)
    case .writing: drawWriting(on: &canvas, in: rect, scene)
    case .takingAway:
      TakeawayPicture(entry: takeaway, scene: scene)
        .draw(on: &canvas, in: rect, sight, marksCursor: overlay == nil)
    case .watching: drawWatching(on: &canvas, in: rect, scene)
    }
  }

  /// Columns from which a card stands beside the grid.
  static let wide = 116

  private func drawWriting(on canvas: inout Canvas, in rect: Rect, _ scene: SeatScene) {
    let (body, entry) = rect.split(bottom: GridPicture.entryRows)
    let below = scene.isSolicited ? Solicitation.draw(on: &canvas, in: body, scene) : body
    let picture = GridPicture(grid: grid, scene: scene)
    guard rect.columns >= Self.wide else {
      if panel == .grid {
        picture.drawHeadings(on: &canvas, in: below)
      } else {
        panel.draw(on: &canvas, in: below, scene, from: sight.cardStart)
      }
      return picture.drawEntry(on: &canvas, in: entry, marksCursor: overlay == nil)
    }
    let (left, right) = below.split(left: below.columns - 82)
    picture.drawHeadings(on: &canvas, in: left)
    let beside = Rect(
      column: right.column + 2, row: right.row, columns: right.columns - 2, rows: right.rows)
    (panel == .grid ? SeatPanel.caseCard : panel)
      .draw(on: &canvas, in: beside, scene, from: sight.cardStart)
    picture.drawEntry(on: &canvas, in: entry, marksCursor: overlay == nil)
  }

  private func drawWatching(on canvas: inout Canvas, in rect: Rect, _ scene: SeatScene) {
    guard !scene.session.isClosed else {
      return sight.drawPhase(on: &canvas, in: rect, scene.table)
    }
    switch scene.session.phase {
    case .welcome: ArrivalPane.draw(on: &canvas, in: rect, scene)
    case .volunteers: OfferPane.draw(on: &canvas, in: rect, scene, sight)
    default: sight.drawPhase(on: &canvas, in: rect, scene.table)
    }
  }

  /// Who has the floor, on the line a message takes.
  private func drawSpeaker(on canvas: inout Canvas, _ scene: SeatScene) {
    guard let sentence = speaker(scene) else { return }
    canvas.put(
      sentence, at: Point(column: SessionFrame.margin, row: canvas.size.rows - 2), style: .accent,
      width: canvas.size.columns - 2 * SessionFrame.margin)
  }

  private func speaker(_ scene: SeatScene) -> String? {
    if [.writing, .takingAway].contains(scene.mode), [.lost, .silent].contains(scene.view.link) {
      return Phrases.Seat.goOnWriting
    }
    if scene.mode == .writing, scene.session.phase == .experience { return Phrases.Seat.listen }
    guard case .observer(let id)? = scene.round.openConsultation?.target, !scene.isSolicited
    else { return nil }
    return Phrases.Seat.speaks(scene.table.name(id))
  }
}

/// What is saved on the host's disk, what waits, what was refused: a sign and a word for each.
enum SeatStatus {
  static func spans(_ scene: SeatScene, hasDraft: Bool) -> [Span] {
    switch scene.mode {
    case .ended: []
    case .joining: scene.view.link == .connecting ? [] : way(scene).map { [$0] } ?? []
    case .writing, .takingAway, .playing, .watching: lines(scene, hasDraft: hasDraft)
    }
  }

  private static func lines(_ scene: SeatScene, hasDraft: Bool) -> [Span] {
    let (waiting, refused) = (scene.view.waitingCount, scene.view.refusedCount)
    var parts: [Span] = []
    if waiting > 0 { parts.append(Span(Phrases.Seat.waiting(waiting), .accent.adding(.bold))) }
    if refused > 0 { parts.append(Span(Phrases.Seat.refused(refused), .warning)) }
    if let way = way(scene) {
      parts.append(way)
    } else if waiting == 0, refused == 0 {
      parts.append(Span(Phrases.Seat.allSaved, .saved))
    }
    if hasDraft, way(scene) == nil { parts.append(Span(Phrases.Seat.draftStands, .quiet)) }
    return Array(parts.map { [$0] }.joined(separator: [Span("   ")]))
  }

  /// What is wrong with the way to the host, if anything is.
  private static func way(_ scene: SeatScene) -> Span? {
    switch scene.view.link {
    case .connecting: Span(Phrases.Seat.connecting, .quiet)
    case .live: scene.view.isSaving ? nil : Span(Phrases.Seat.notSaving, .warning)
    case .silent: Span(Phrases.Seat.notAnswering, .warning)
    case .lost: Span(Phrases.Seat.linkLost, .warning)
    case .ended: nil
    }
  }
}

/// Asked to speak: seen at once, calm, and the line being typed stays where it was.
enum Solicitation {
  /// Draws it at the top of an area.
  ///
  /// - Returns: what is left of the area below.
  static func draw(on canvas: inout Canvas, in rect: Rect, _ scene: SeatScene) -> Rect {
    guard let turn = scene.round.openConsultation else { return rect }
    let (top, rest) = rect.split(top: min(9, rect.rows))
    canvas.frame(top, style: .accent.adding(.bold), border: .double)
    let inner = top.inset(columns: 3, rows: 1)
    let isRoom = turn.target == .room
    canvas.write(
      isRoom ? Phrases.Seat.roomIsAsked : Phrases.Seat.youAreAsked, in: inner,
      style: .accent.adding(.bold), isCentered: true)
    drawClock(turn, on: &canvas, in: inner.split(top: 1).rest, scene)
    canvas.write(
      isRoom ? Phrases.Seat.roomSpeaks : Phrases.Seat.speakNow, in: inner.split(bottom: 1).bottom,
      isCentered: true)
    return rest
  }

  private static func drawClock(
    _ turn: Consultation, on canvas: inout Canvas, in rect: Rect, _ scene: SeatScene
  ) {
    guard scene.session.settings.showsTimers else { return }
    let run = scene.round.clock.elapsed(at: scene.table.now).rawValue - turn.began.rawValue
    let clock = Phrases.clock(Elapsed(milliseconds: max(0, run)))
    for (row, line) in BigDigits.large(clock).enumerated() {
      InterviewPane.center(
        line, on: &canvas, in: rect, row: rect.row + row, style: .of(.accent))
    }
  }
}

/// Phase 0 at a seat: who she is, how she comes back, what will be asked of her.
enum ArrivalPane {
  static func draw(on canvas: inout Canvas, in rect: Rect, _ scene: SeatScene) {
    let settings = scene.session.settings
    let width = min(76, rect.columns)
    let area = Rect(
      column: rect.column + (rect.columns - width) / 2, row: rect.row + (rect.rows > 24 ? 5 : 1),
      columns: width, rows: rect.rows - 1)
    var paragraphs = [
      Span(Phrases.Seat.welcome(scene.person?.name ?? ""), .accent.adding(.bold)),
      Span([settings.title, settings.territory].filter { !$0.isEmpty }.joined(separator: " · ")),
      Span(""),
    ]
    if !scene.code.isEmpty {
      paragraphs += [Span(Phrases.Seat.comeBack(code: scene.code), .bold), Span("")]
    }
    paragraphs += Phrases.Seat.welcomeSteps.map { Span($0) } + [Span("")]
    paragraphs.append(
      Span(Phrases.Screen.participants(scene.session.present.count), .quiet.adding(.bold)))
    let names = scene.session.present.map(\.name).joined(separator: ", ")
    paragraphs.append(Span(names, .quiet))
    var row = area.row
    for paragraph in paragraphs where row < rect.endRow {
      let place = Rect(
        column: area.column, row: row, columns: width, rows: rect.endRow - row)
      row = canvas.write(paragraph.text, in: place, style: paragraph.style)
    }
  }
}

/// Phase 2 at a seat: the two chairs, and her offer to play.
enum OfferPane {
  static func draw(on canvas: inout Canvas, in rect: Rect, _ scene: SeatScene, _ sight: Sight) {
    let (top, rest) = rect.split(top: 2)
    canvas.put(words(scene), at: top.origin, width: top.columns)
    VolunteersPane.draw(on: &canvas, in: rest, scene.table, sight.list(scene.table))
  }

  private static func words(_ scene: SeatScene) -> [Span] {
    if let role = scene.role { return [Span(Phrases.Seat.youPlay(role), .accent.adding(.bold))] }
    return scene.offersToPlay
      ? [Span(Phrases.Seat.youOffer, .saved)] : [Span(Phrases.Seat.mayOffer, .quiet)]
  }
}
