import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// Setting up a session: title, territory, cards, grid, options.
public struct SetupScreen: Sendable {
  /// What was decided on it.
  public enum Answer: Sendable {
    case cancelled
    case decided(SessionOpening)
  }

  var form: Form
  /// What is said on the line above the keys.
  public var message: Message?
  private let library: Library
  private let seed: UInt64
  private let date: String

  /// A form filled with what is usual.
  ///
  /// - Parameters:
  ///   - library: Deck in play.
  ///   - date: Today, `YYYY-MM-DD`.
  ///   - seed: Number all chance of the session comes from.
  public init(_ library: Library, date: String, seed: UInt64) {
    self.library = library
    self.date = date
    self.seed = seed
    form = Form(
      Phrases.Setup.title,
      [
        .proposal(
          Phrases.Screen.titleField, Phrases.Setup.defaultTitle, limit: Limits.title,
          hint: Phrases.Setup.titleHint),
        .choice(
          Phrases.Setup.territory, [Phrases.Setup.otherTerritory] + library.territories.map(\.name),
          at: 0, hint: Phrases.Setup.territoryHint),
        .text(
          Phrases.Setup.place, "", limit: Limits.name, hint: Phrases.Setup.placeHint),
        .choice(
          Phrases.Setup.families,
          [Phrases.Setup.allFamilies] + library.families.map { $0.title }, at: 0,
          hint: Phrases.Setup.familiesHint),
        .choice(
          Phrases.Setup.depth,
          [Phrases.Setup.allDepths] + CaseDepth.allCases.map { Phrases.title($0) }, at: 0,
          hint: Phrases.Setup.depthHint),
        .choice(
          Phrases.Setup.grid, library.grids.map(\.title), at: 0, hint: Phrases.Setup.gridHint),
        .toggle(Phrases.Screen.timersField, true, hint: Phrases.Screen.timersHint),
        .toggle(Phrases.Screen.authorsField, false, hint: Phrases.Screen.authorsHint),
      ])
  }

  /// Reads a key; answers once the form is sent or left.
  public mutating func handle(_ key: Key) -> Answer? {
    message = nil
    switch form.handle(key) {
    case .edited:
      if form.lastPasteWasCut { message = .warn(Phrases.Screen.pasteWasCut) }
      return nil
    case .cancelled: return .cancelled
    case .ignored:
      if key == .control("c") { return .cancelled }
      return nil
    case .submitted: return submit()
    }
  }

  private mutating func submit() -> Answer? {
    let cases = chosenCases
    guard
      let grid = library.grids.indices.contains(form.fields[5].index)
        ? library.grids[form.fields[5].index] : library.grids.first
    else { return nil }
    guard !form.fields[0].text.isEmpty else {
      form.focus = 0
      message = .warn(Phrases.Setup.titleMissing)
      return nil
    }
    guard !cases.isEmpty else {
      form.focus = 3
      message = .warn(Phrases.Setup.noSuchCards)
      return nil
    }
    return .decided(
      SessionOpening(
        settings: SessionSettings(
          title: form.fields[0].text, territory: territory, date: date,
          showsTimers: form.fields[6].isOn, showsAuthors: form.fields[7].isOn),
        seed: seed,
        deck: DeckReference(
          id: library.info.id, version: library.info.version, title: library.info.title),
        grid: grid, cases: cases, structures: library.structureCards.map(\.id)))
  }

  private var territory: String {
    let place = form.fields[2].text
    let named = form.fields[1].index == 0 ? "" : form.fields[1].text
    return [named, place].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var chosenCases: [CardID] {
    let family = form.fields[3].index
    let depth = form.fields[4].index
    return library.cases.filter { entry in
      (family == 0 || entry.family.id == library.families[family - 1].id)
        && (depth == 0 || entry.card.depth == CaseDepth.allCases[depth - 1])
    }.map(\.card.id)
  }

  /// Draws the form.
  public func canvas(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    guard size.columns >= SessionFrame.smallest.columns, size.rows >= SessionFrame.smallest.rows
    else {
      TooSmall.draw(on: &canvas)
      return canvas
    }
    let width = min(84, size.columns - 8)
    let left = (size.columns - width) / 2
    canvas.put(
      Phrases.Setup.title, at: Point(column: left, row: 1), style: .accent.adding(.bold))
    let cards = Phrases.Setup.cards(chosenCases.count, library.structureCards.count)
    canvas.put(cards, at: Point(column: left, row: 2), style: .quiet)
    form.draw(
      on: &canvas, in: Rect(column: left, row: 4, columns: width, rows: size.rows - 7))
    if let message {
      canvas.put(
        message.text, at: Point(column: 2, row: size.rows - 2),
        style: message.isWarning ? .warning : .saved, width: size.columns - 4)
    }
    SessionFrame.drawKeys(keys, help: nil, on: &canvas)
    return canvas
  }

  /// Its keys of the moment: Enter opens the session from the last field only.
  private var keys: [KeyBinding] {
    let isLast = form.focus == form.fields.count - 1
    return [
      KeyBinding(
        [.enter], Phrases.Keys.enter, isLast ? Phrases.Setup.open : Phrases.Setup.next, .down),
      KeyBinding([.left, .right], "←→", Phrases.Keys.choose, .changeView),
      KeyBinding([.function(2)], "F2", Phrases.Setup.open, .act, isShown: !isLast),
      KeyBinding([.escape], Phrases.Keys.escape, Phrases.Keys.cancel, .leave),
      KeyBinding([.up, .down], "↑↓", Phrases.Keys.nextField, .up),
    ]
  }
}
