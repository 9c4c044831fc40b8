import Debriefing
import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// Phase 0: who is here.
enum WelcomePane {
  static func items(_ scene: Scene) -> [Item] {
    scene.session.participants.map { participant in
      var spans = [Span(participant.name, .bold)]
      if let home = participant.home { spans.append(Span("  \(home)", .quiet)) }
      if scene.room?.seated.contains(participant.id) == true {
        spans.append(Span("  ● \(Phrases.Console.atHerTerminal)", .quiet))
      }
      if !participant.isPresent { spans.append(Span("  \(Phrases.Screen.hasLeft)", .quiet)) }
      return Item(text: spans, target: .participant(participant.id))
    }
  }

  static func draw(on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ list: ItemList) {
    let settings = scene.session.settings
    let left = Rect(
      column: rect.column, row: rect.row + 1, columns: min(34, rect.columns / 2), rows: rect.rows)
    let paragraphs = [
      Span(settings.title, .accent.adding(.bold)), Span(settings.territory),
      Span(FrenchDate.words(settings.date), .quiet), Span(""),
      Span(scene.library.info.title, .quiet),
      Span(Phrases.Screen.cards(scene.session.casePile.all.count), .quiet),
    ]
    let rows = paragraphs.flatMap { paragraph in
      TextLayout.wrap(paragraph.text, width: left.columns).map { Span($0, paragraph.style) }
    }
    for (index, row) in rows.enumerated() where index < left.rows {
      canvas.put([row], at: left.origin.moved(rows: index))
    }
    let right = Rect(
      column: left.endColumn + 3, row: rect.row + 1, columns: rect.columns - left.columns - 3,
      rows: rect.rows - 1)
    let count = scene.session.present.count
    canvas.put(Phrases.Screen.participants(count), at: right.origin, style: .bold)
    let area = right.split(top: 2).rest
    if list.items.isEmpty {
      for (index, line) in TextLayout.wrap(
        Phrases.Screen.nobodyYet(scene.viewer == .facilitator), width: area.columns
      )
      .enumerated() {
        canvas.put(line, at: area.origin.moved(rows: index), style: .quiet)
      }
    }
    if scene.viewer == .table {
      PeopleColumns.draw(list.items, on: &canvas, in: area)
    } else {
      list.draw(on: &canvas, in: area)
    }
  }
}

/// Who is here, on the wall: in as many columns as it takes for everybody to be seen, if there is room.
enum PeopleColumns {
  private static let gap = 3
  private static let widest = 34

  static func draw(_ items: [Item], on canvas: inout Canvas, in rect: Rect) {
    let widths = items.map { item in item.text.reduce(0) { $0 + TextLayout.width($1.text) } }
    let width = min(widths.max() ?? 1, widest, rect.columns - 2)
    let most = max(1, (rect.columns - 2 + gap) / (width + gap))
    let spaced = (1...most).first { rows(items.count, $0) * 2 - 1 <= rect.rows }
    let columns = spaced ?? (1...most).first { rows(items.count, $0) <= rect.rows }
    guard let columns else {
      return ItemList(items, chosen: 0, marksChoice: false).draw(on: &canvas, in: rect)
    }
    let perColumn = rows(items.count, columns)
    for (index, item) in items.enumerated() {
      let (column, row) = (index / perColumn, index % perColumn)
      let place = rect.origin.moved(
        columns: 2 + column * (width + gap), rows: row * (spaced == nil ? 1 : 2))
      canvas.put(item.text, at: place, width: width)
    }
  }

  private static func rows(_ count: Int, _ columns: Int) -> Int { (count + columns - 1) / columns }
}

/// Phase 1: the three rules, confidentiality, the contract of fiction.
enum FramePane {
  static func draw(on canvas: inout Canvas, in rect: Rect) {
    let rules = Phrases.rules + [Phrases.confidentiality, Phrases.fiction]
    let width = min(rect.columns - 4, 90)
    let wrapped = rules.map { TextLayout.wrap($0, width: width - 5) }
    let gap = wrapped.reduce(0) { $0 + $1.count + 1 } <= rect.rows ? 1 : 0
    var row = rect.row + (rect.rows > 24 ? 3 : 0)
    let column = rect.column + max(0, (rect.columns - width) / 2)
    for (index, lines) in wrapped.enumerated() {
      let mark = index < Phrases.rules.count ? "\(index + 1)" : "·"
      canvas.put(mark, at: Point(column: column, row: row), style: .accent.adding(.bold))
      for line in lines {
        canvas.put(
          line, at: Point(column: column + 4, row: row),
          style: index < Phrases.rules.count ? .bold : .plain)
        row += 1
      }
      row += gap
    }
  }
}

/// Phase 2: two volunteers and their parts.
enum VolunteersPane {
  static func items(_ scene: Scene) -> [Item] {
    let seated = PlayerRole.allCases.filter { scene.round.players[$0] != nil }.map { role in
      Item(
        text: [
          Span(scene.name(scene.round.players[role]), .bold), Span("  \(Phrases.title(role))"),
        ],
        target: .seat(role))
    }
    let offering = offering(scene)
    let candidates = scene.session.candidates.filter { !offering.contains($0) }
    let fresh = candidates.filter { scene.session.timesPlayed($0.id) == 0 }
    let others = candidates.filter { scene.session.timesPlayed($0.id) > 0 }
    return section(Phrases.Console.offers, offering.map(item))
      + section(Phrases.Screen.notPlayedYet, fresh.map(item))
      + section(Phrases.Screen.playedAlready, others.map(item))
      + section(Phrases.Screen.atTheTable, seated)
  }

  /// Who offers to play, for who chooses among them.
  private static func offering(_ scene: Scene) -> [Participant] {
    guard scene.viewer == .facilitator else { return [] }
    return scene.session.candidates.filter { scene.session.volunteers.contains($0.id) }
  }

  private static func item(_ participant: Participant) -> Item {
    var spans = [Span(participant.name)]
    if let home = participant.home { spans.append(Span("  \(home)", .quiet)) }
    return Item(text: spans, target: .participant(participant.id))
  }

  private static func section(_ title: String, _ items: [Item]) -> [Item] {
    items.isEmpty ? [] : [.heading(title)] + items
  }

  static func draw(on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ list: ItemList) {
    let columns = rect.columns / 2 - 1
    for (index, role) in PlayerRole.allCases.enumerated() {
      let column = rect.column + index * (columns + 2)
      let seat = Rect(column: column, row: rect.row, columns: columns, rows: 5)
      drawSeat(role, on: &canvas, in: seat, scene)
    }
    list.draw(on: &canvas, in: rect.split(top: 6).rest)
  }

  static func drawSeat(
    _ role: PlayerRole, on canvas: inout Canvas, in rect: Rect, _ scene: Scene
  ) {
    let player = scene.round.players[role]
    canvas.frame(
      rect, style: player == nil ? .quiet : .accent, border: .rounded,
      title: Phrases.title(role))
    let name = player.map { scene.name($0) } ?? Phrases.Screen.emptySeat
    let inner = rect.inset(columns: 2, rows: 1)
    canvas.put(
      TextLayout.pad(name, width: inner.columns, alignment: .center),
      at: inner.origin.moved(rows: 1), style: player == nil ? .quiet : .bold)
  }
}
