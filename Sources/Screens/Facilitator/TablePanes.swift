import GameEngine
import Phrasebook
import TerminalUI

/// Phase 3: the piles, and the cards that turn face up.
enum DrawPane {
  static func draw(
    on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ sight: Sight
  ) {
    let columns = min(54, (rect.columns - 4) / 2)
    let rows = min(rect.rows - 2, 24)
    let top = rect.row + 1 + max(0, (rect.rows - 2 - rows) / 3)
    let left = rect.column + (rect.columns - columns * 2 - 4) / 2
    for (index, kind) in PileKind.allCases.enumerated() {
      let place = Rect(
        column: left + index * (columns + 4), row: top, columns: columns, rows: rows)
      drawCaption(kind, on: &canvas, above: place, scene)
      drawPlace(kind, on: &canvas, in: place, scene, sight)
    }
  }

  private static func drawCaption(
    _ kind: PileKind, on canvas: inout Canvas, above rect: Rect, _ scene: Scene
  ) {
    let role = PlayerRole.allCases.first { scene.round.pile(drawnBy: $0) == kind } ?? .adviser
    let who = scene.round.players[role].map { scene.name($0) } ?? Phrases.title(role)
    let text = Phrases.Screen.draws(who, Phrases.card(kind))
    canvas.put(
      TextLayout.pad(text, width: rect.columns, alignment: .center),
      at: Point(column: rect.column, row: rect.row - 1), style: .of(CardBack.hue(kind)))
  }

  private static func drawPlace(
    _ kind: PileKind, on canvas: inout Canvas, in rect: Rect, _ scene: Scene,
    _ sight: Sight
  ) {
    if let turn = sight.turn, turn.kind == kind, !turn.isOver(at: scene.now) {
      return turn.draw(on: &canvas, in: rect, at: scene.now)
    }
    let isSecond = kind == .structures
    let isChosen =
      scene.viewer == .facilitator && scene.round.isDealt && sight.isSecondView(scene) == isSecond
    if let face = face(kind, scene) {
      return face.draw(on: &canvas, in: rect, isChosen: isChosen)
    }
    let left = scene.session.pile(kind).remaining.count
    CardBack.draw(kind, left: left, on: &canvas, in: rect)
    let count = Phrases.Screen.left(left)
    canvas.put(
      TextLayout.pad(count, width: rect.columns, alignment: .center),
      at: Point(column: rect.column, row: rect.endRow), style: .quiet)
  }

  /// The card's head only: its text waits for the reading.
  private static func face(_ kind: PileKind, _ scene: Scene) -> CardFace? {
    switch kind {
    case .cases: scene.round.caseCard.map { CardFace($0).headOnly }
    case .structures: scene.round.structureCard.map { CardFace($0).headOnly }
    }
  }
}

extension CardFace {
  /// The card as it is drawn: what it is called and who it is about, the rest waits to be read.
  var headOnly: CardFace {
    let head = [Paragraph(text: title, style: .of(hue).adding(.bold)), Paragraph(text: "")]
    let about = subtitles.filter { !$0.isEmpty }.map { Paragraph(text: $0) }
    let first = hue == .structureCard ? paragraphs.prefix(1).map { Paragraph(text: $0.text) } : []
    return CardFace(
      kind: kind, hue: hue, number: number, title: "", subtitles: [],
      paragraphs: head + about + first)
  }
}

/// Phase 4: both cards face up, large.
enum CardReading {
  /// Columns from which both cards stand side by side.
  static let wide = 124

  static func draw(
    on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ sight: Sight
  ) {
    guard let caseCard = scene.round.caseCard, let structure = scene.round.structureCard else {
      canvas.put(Phrases.Screen.noCards, at: rect.origin.moved(rows: 1), style: .quiet)
      return
    }
    let isSecond = sight.isSecondView(scene)
    guard rect.columns >= wide - 4 else {
      let face = isSecond ? CardFace(structure) : CardFace(caseCard)
      return face.draw(on: &canvas, in: rect, from: sight.cardStart)
    }
    let marksChoice = scene.viewer != .table
    let (left, right) = rect.split(left: rect.columns * 3 / 5)
    CardFace(caseCard).draw(
      on: &canvas, in: left, from: isSecond ? 0 : sight.cardStart,
      isChosen: marksChoice && !isSecond)
    let other = Rect(
      column: right.column + 2, row: right.row, columns: right.columns - 2, rows: right.rows)
    CardFace(structure).draw(
      on: &canvas, in: other, from: isSecond ? sight.cardStart : 0,
      isChosen: marksChoice && isSecond)
  }

  /// The last row a card can be scrolled to so that its end is still seen.
  ///
  /// It is reckoned on the smallest screen, where a card shows least.
  static func lastStart(_ scene: Scene, _ sight: Sight) -> Int {
    let isSecond =
      scene.session.phase == .interview
      ? sight.view[.interview, default: 0] % 3 == 2 : sight.isSecondView(scene)
    let face =
      isSecond
      ? scene.round.structureCard.map { CardFace($0) } : scene.round.caseCard.map { CardFace($0) }
    let body = SessionFrame(scene: scene, size: SessionFrame.smallest).body
    return max(0, (face?.rows(width: body.columns).count ?? 0) - CardFace.room(body))
  }
}

/// Phase 5: the time, large; how many wrote, never what.
enum InterviewPane {
  static func draw(
    on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ sight: Sight
  ) {
    switch sight.view[.interview, default: 0] % 3 {
    case 1: drawCard(scene.round.caseCard.map { CardFace($0) }, on: &canvas, in: rect, sight)
    case 2: drawCard(scene.round.structureCard.map { CardFace($0) }, on: &canvas, in: rect, sight)
    default: drawTable(on: &canvas, in: rect, scene)
    }
  }

  private static func drawCard(
    _ face: CardFace?, on canvas: inout Canvas, in rect: Rect, _ sight: Sight
  ) {
    face?.draw(on: &canvas, in: rect, from: sight.cardStart)
  }

  private static func drawTable(on canvas: inout Canvas, in rect: Rect, _ scene: Scene) {
    let roomy = rect.rows >= 30
    var row = rect.row + (roomy ? 4 : 1)
    if scene.session.settings.showsTimers {
      let clock = Phrases.clock(scene.round.clock.elapsed(at: scene.now))
      for line in BigDigits.large(clock) {
        center(line, on: &canvas, in: rect, row: row, style: .of(.accent))
        row += 1
      }
      row += 1
    }
    let lines = [
      Phrases.Screen.linesWritten(scene.lineCount),
      Phrases.readyGrids(scene.session.readiness.ready, of: scene.session.readiness.expected),
    ]
    for line in lines {
      center(line, on: &canvas, in: rect, row: row, style: .bold)
      row += 1
    }
    drawPlayers(on: &canvas, in: rect, row: row + (roomy ? 3 : 1), scene)
  }

  private static func drawPlayers(
    on canvas: inout Canvas, in rect: Rect, row: Int, _ scene: Scene
  ) {
    let columns = min(56, (rect.columns - 4) / 2)
    let left = rect.column + (rect.columns - columns * 2 - 4) / 2
    let room = min(rect.endRow - row, 7)
    let adviser = Rect(column: left, row: row, columns: columns, rows: room)
    let seeker = Rect(column: left + columns + 4, row: row, columns: columns, rows: room)
    let round = scene.round
    drawPlayer(
      .adviser, round.structureCard?.name, round.structureCard?.mission, .structureCard,
      on: &canvas, in: adviser, scene)
    let person = round.caseCard?.person
    let who = person.map { Phrases.Screen.person($0.firstName, age: $0.age, place: $0.place) }
    drawPlayer(
      .jobSeeker, who, round.caseCard?.title, .caseCard, on: &canvas, in: seeker, scene)
  }

  private static func drawPlayer(
    _ role: PlayerRole, _ title: String?, _ text: String?, _ hue: Hue, on canvas: inout Canvas,
    in rect: Rect, _ scene: Scene
  ) {
    canvas.frame(rect, style: .of(hue), border: .rounded, title: Phrases.title(role))
    let inner = rect.inset(columns: 2, rows: 1)
    canvas.put(scene.name(scene.round.players[role]), at: inner.origin, style: .bold)
    canvas.put(
      title ?? "", at: inner.origin.moved(rows: 1), style: .of(hue), width: inner.columns)
    let lines = TextLayout.wrap(text ?? "", width: max(1, inner.columns), rows: inner.rows - 2)
    for (index, line) in lines.enumerated() {
      canvas.put(line, at: inner.origin.moved(rows: index + 2), style: .quiet)
    }
  }

  static func center(
    _ text: String, on canvas: inout Canvas, in rect: Rect, row: Int, style: Style
  ) {
    let column = rect.column + max(0, (rect.columns - TextLayout.width(text)) / 2)
    canvas.put(text, at: Point(column: column, row: row), style: style)
  }
}

/// Phase 6: two silent minutes; only the count of ready grids is shown.
enum CompletionPane {
  static func draw(on canvas: inout Canvas, in rect: Rect, _ scene: Scene) {
    let (ready, expected) = scene.session.readiness
    var row = rect.row + max(1, (rect.rows - 12) / 2)
    for line in BigDigits.large("\(ready)") {
      InterviewPane.center(line, on: &canvas, in: rect, row: row, style: .of(.accent))
      row += 1
    }
    let lines = [
      Phrases.readyGrids(ready, of: expected),
      Phrases.Screen.linesWritten(scene.lineCount), "",
    ]
    for line in lines {
      row += 1
      InterviewPane.center(line, on: &canvas, in: rect, row: row, style: .bold)
    }
    for line in TextLayout.wrap(Phrases.Screen.silence, width: min(60, rect.columns)) {
      row += 1
      InterviewPane.center(line, on: &canvas, in: rect, row: row, style: .quiet)
    }
  }
}
