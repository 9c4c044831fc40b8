import GameEngine
import Phrasebook
import TerminalUI

/// Two columns of items, one of them looked at.
enum TwoColumns {
  static func draw(
    on canvas: inout Canvas, in rect: Rect, titles: [String], lists: [[Item]], focus: Int,
    chosen: Int, marksChoice: Bool
  ) {
    let columns = (rect.columns - 4) / 2
    for index in 0..<2 {
      let area = Rect(
        column: rect.column + index * (columns + 4), row: rect.row, columns: columns,
        rows: rect.rows)
      let hasFocus = index == focus
      canvas.put(
        titles[index], at: area.origin, style: hasFocus ? .accent.adding(.bold) : .bold,
        width: columns)
      canvas.fill(
        Rect(column: area.column, row: area.row + 1, columns: columns, rows: 1),
        hasFocus ? "━" : "─", style: hasFocus ? .accent : .quiet)
      let list = ItemList(
        lists[index], chosen: hasFocus ? chosen : 0, marksChoice: marksChoice)
      list.draw(on: &canvas, in: area.split(top: 3).rest, showsChoice: hasFocus)
      if lists[index].isEmpty {
        canvas.put(
          Phrases.Screen.nothingYet, at: area.origin.moved(rows: 3), style: .quiet, width: columns)
      }
    }
  }
}

/// Phase 7a: what the adviser, then the job seeker, lived.
enum ExperiencePane {
  static func items(_ scene: Scene, _ kind: Note.Kind) -> [Item] {
    scene.round.notes.filter { $0.kind == kind }.map(noteItem)
  }

  static func noteItem(_ note: Note) -> Item {
    Item(text: [Span(note.text)], target: .note(note.id))
  }

  static func draw(
    on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ sight: Sight
  ) {
    let roles: [PlayerRole] = [.adviser, .jobSeeker]
    let titles = roles.map { role in
      scene.round.players[role].map { "\(scene.name($0)), \(Phrases.title(role))" }
        ?? Phrases.title(role)
    }
    TwoColumns.draw(
      on: &canvas, in: rect, titles: titles,
      lists: [items(scene, .adviserExperience), items(scene, .jobSeekerExperience)],
      focus: sight.isSecondView(scene) ? 1 : 0, chosen: sight.chosen[.experience, default: 0],
      marksChoice: scene.marksChoice)
  }
}

/// Phase 7e: what each takes back to work; who does what by when.
enum TransferPane {
  static func items(_ scene: Scene, isSecond: Bool) -> [Item] {
    isSecond
      ? scene.round.commitments.map(item)
      : scene.round.notes.filter { $0.kind == .takeaway }.map(ExperiencePane.noteItem)
  }

  private static func item(_ commitment: Commitment) -> Item {
    let who = commitment.who.isEmpty ? Phrases.Screen.someone : commitment.who
    return Item(
      text: [Span(Phrases.Screen.commitment(who), .bold), Span(commitment.what)],
      detail: commitment.due.isEmpty ? nil : Phrases.Screen.due(commitment.due),
      target: .commitment(commitment.id))
  }

  static func draw(
    on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ sight: Sight
  ) {
    TwoColumns.draw(
      on: &canvas, in: rect, titles: [Phrases.Screen.takeaways, Phrases.Screen.commitments],
      lists: [items(scene, isSecond: false), items(scene, isSecond: true)],
      focus: sight.isSecondView(scene) ? 1 : 0, chosen: sight.chosen[.transfer, default: 0],
      marksChoice: scene.marksChoice)
  }
}

/// Phase 8: satisfaction, number of participants, thanks.
enum ClosingPane {
  static func items(_ scene: Scene) -> [Item] {
    let levels = Satisfaction.allCases.map { level in
      row(Phrases.title(level), scene.session.satisfaction[level] ?? 0, .satisfaction(level))
    }
    let answers = Satisfaction.allCases.reduce(0) { $0 + (scene.session.satisfaction[$1] ?? 0) }
    let silent = max(0, scene.session.attendance - answers)
    let unanswered = Item.remark(
      "  " + TextLayout.pad(Phrases.Screen.noAnswer, width: labelWidth) + padded(silent))
    return [.heading(Phrases.Screen.satisfactionTitle)] + levels + [unanswered, .remark("")]
      + [row(Phrases.Screen.attendance, scene.session.attendance, .attendance)]
  }

  private static let labelWidth = 34

  private static func row(_ label: String, _ count: Int, _ target: Item.Target) -> Item {
    Item(
      text: [Span(TextLayout.pad(label, width: labelWidth)), Span(padded(count), .bold)],
      target: target)
  }

  private static func padded(_ count: Int) -> String {
    TextLayout.pad("\(count)", width: 5, alignment: .right)
  }

  static func draw(on canvas: inout Canvas, in rect: Rect, _ scene: Scene, _ list: ItemList) {
    let area = rect.inset(columns: 2, rows: 1)
    list.draw(on: &canvas, in: area.split(top: 9).top)
    let thanks = TextLayout.wrap(
      Phrases.Screen.thanks(scene.viewer == .facilitator), width: min(area.columns, 76))
    for (index, line) in thanks.enumerated() where 11 + index < area.rows {
      canvas.put(line, at: area.origin.moved(rows: 11 + index), style: .quiet)
    }
  }
}

/// A session that is closed: what it leaves.
enum ClosedPane {
  static func draw(on canvas: inout Canvas, in rect: Rect, _ scene: Scene) {
    let hints = [Phrases.Screen.closedHint, Phrases.Screen.closedNamesHint]
    let lines = [Phrases.Screen.closedTitle, ""] + (scene.viewer == .facilitator ? hints : [])
    for (index, line) in lines.enumerated() {
      InterviewPane.center(
        line, on: &canvas, in: rect, row: rect.row + max(1, rect.rows / 3) + index,
        style: index == 0 ? .accent.adding(.bold) : .quiet)
    }
  }
}
