import GameEngine
import Phrasebook
import TerminalUI

/// What may be open over the screen of a seat.
enum SeatOverlay: Sendable {
  case help(HelpPage)
  case page(EntryPage)
  case library(LibraryBrowser)
  case leaving(Picker)
  case ownLines(OwnLinesList)
  case form(FormEntry)

  /// Its keys of the moment.
  var keys: [KeyBinding] {
    switch self {
    case .help: HelpPage.keys
    case .page: EntryPage.keys
    case .library(let browser): browser.keys
    case .leaving: Picker.keys
    case .ownLines: OwnLinesList.keys
    case .form(let form): form.keys
    }
  }

  func draw(on canvas: inout Canvas, _ scene: SeatScene, _ grid: GridEntry, messageRows: Int) {
    switch self {
    case .help(let help): help.draw(on: &canvas)
    case .page(let page): page.draw(on: &canvas)
    case .library(let browser): browser.draw(on: &canvas, scene.table.library)
    case .leaving(let picker): picker.draw(on: &canvas)
    case .ownLines(let list): list.draw(on: &canvas, scene, grid)
    case .form(let form): form.draw(on: &canvas)
    }
  }
}

extension ObserverScreen {
  mutating func handleOverlay(_ key: Key, _ scene: SeatScene) -> [SeatEffect] {
    switch overlay {
    case nil: return []
    case .help(var help): return follow(help.handle(key), .help(help))
    case .page(var page): return follow(page.handle(key), .page(page))
    case .library(var browser):
      return follow(browser.handle(key, scene.table.library), .library(browser))
    case .leaving(var picker): return follow(picker.handle(key), .leaving(picker))
    case .form(var form): return follow(form.handle(key, scene.table), .form(form))
    case .ownLines(var list):
      let (outcome, closes) = list.handle(key, scene)
      overlay = closes ? nil : .ownLines(list)
      return settle(outcome)
    }
  }

  /// Keeps the overlay as the key left it, or closes it; what it asks is asked in her name.
  private mutating func follow(_ outcome: Outcome, _ overlay: SeatOverlay) -> [SeatEffect] {
    message = outcome.message ?? message
    let effects = outcome.effects.compactMap(Self.effect)
    self.overlay = outcome.closes || !effects.isEmpty ? nil : overlay
    return effects
  }

  private static func effect(_ effect: Effect) -> SeatEffect? {
    switch effect {
    case .perform(.amend(_, let name, let home), _): .act(.amend(name: name, home: home))
    case .leave: .leave
    case .perform, .export, .suspend, .redraw, .tell: nil
    }
  }
}

extension Picker {
  /// Whether to leave a seat; what waits is told first.
  static func leavingSeat(_ scene: SeatScene) -> Picker {
    Picker(
      Phrases.Seat.leaving(waiting: scene.view.waitingCount),
      [
        Option(label: Phrases.Seat.stay, choice: .dismiss),
        Option(label: Phrases.Seat.leave(code: scene.code), choice: .leave),
      ])
  }
}

extension EntryPage {
  /// The three rules, confidentiality, the contract of fiction.
  static var rules: EntryPage {
    let rules = Phrases.rules.enumerated().map { index, rule in
      Line(text: rule, style: .bold, mark: "\(index + 1)  ")
    }
    let others = [Phrases.confidentiality, Phrases.fiction].map { Line(text: $0, mark: "·  ") }
    return EntryPage(
      title: Phrases.Seat.rulesTitle, hue: .accent,
      lines: (rules + others).flatMap { [$0, Line(text: "")] })
  }
}
