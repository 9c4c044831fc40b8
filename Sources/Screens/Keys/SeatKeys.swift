import GameEngine
import Phrasebook
import TerminalUI

/// The keys at a seat: the grammar of the facilitator's screen; where one writes, the function keys
/// do what letters do elsewhere.
enum SeatKeys {
  private typealias Words = Phrases.Keys

  /// The keys of the moment, the most useful first.
  static func bindings(
    _ scene: SeatScene, _ grid: GridEntry, _ takeaway: TakeawayEntry = TakeawayEntry()
  ) -> [KeyBinding] {
    switch scene.mode {
    case .joining: []
    case .ended:
      [
        KeyBinding(
          [.escape, .enter, .character("q"), .control("c")], Words.escape, Words.leave, .leave)
      ]
    case .writing:
      writing(grid) + commands(scene, grid) + [lines] + terminal + pages
        + KeyTable.editing.map(\.untold)
    case .takingAway:
      takingAway(takeaway) + takeawayCommands + [lines] + terminal + KeyTable.editing.map(\.untold)
    case .playing: playing(scene) + everywhere + [.help] + terminal + moving
    case .watching: watching(scene) + everywhere + [.help] + terminal + moving
    }
  }

  /// What a key does; none where it goes to the line being typed.
  static func action(of key: Key, _ scene: SeatScene, _ grid: GridEntry) -> Action? {
    let bindings =
      switch scene.mode {
      case .writing: commands(scene, grid) + pages
      case .takingAway: takeawayCommands
      case .joining, .ended, .playing, .watching: bindings(scene, grid)
      }
    return bindings.first { $0.keys.contains(key) }?.action
  }

  /// Alt and a digit, for keyboards and terminals without function keys.
  static func plain(_ key: Key) -> Key {
    guard case .alt(let character) = key, let digit = character.wholeNumberValue, digit > 0 else {
      return key
    }
    return .function(digit)
  }

  // MARK: - Writing

  /// What the line being typed does with its own keys.
  private static func writing(_ grid: GridEntry) -> [KeyBinding] {
    if grid.isChoosing {
      return [
        KeyBinding([.enter], Words.enter, Words.edit, .act),
        KeyBinding([.delete, .backspace], Words.deleteKey, Words.remove, .remove),
        KeyBinding([.escape], Words.escape, Phrases.Seat.newLine, .add),
      ]
    }
    let goesOn = grid.editor.isEmpty && grid.editing == nil
    let enter = KeyBinding(
      [.enter], Words.enter, goesOn ? Phrases.Seat.nextSection : Words.keepLine, .act,
      isShown: !goesOn)
    let tab =
      grid.completions.isEmpty
      ? KeyBinding([.tab, .backTab], "Tab", Phrases.Seat.nextSection, .changeView)
      : KeyBinding([.tab], "Tab", Phrases.Seat.complete, .changeView)
    return [enter, tab]
  }

  private static func commands(_ scene: SeatScene, _ grid: GridEntry) -> [KeyBinding] {
    let ready = scene.isReady ? Phrases.Seat.notReady : Phrases.Seat.ready
    let marks = QuickMark.allCases.map {
      KeyBinding(
        [.function($0.key)], "F\($0.key)", Phrases.Seat.title($0), .quickMark($0), isShown: false)
    }
    return [
      KeyBinding(
        [.function(7)], "F7",
        grid.editor.isEmpty ? Phrases.Seat.cardsAndRules : Words.seeCards, .seeCards),
      KeyBinding([.function(8)], "F8", ready, .ready),
      KeyBinding([.control("c")], "^C", Words.leave, .leave),
      KeyBinding([.function(9)], "F9", Words.library, .library, isShown: false),
      .helpInBox,
    ] + marks
  }

  private static func takingAway(_ entry: TakeawayEntry) -> [KeyBinding] {
    guard entry.isChoosing else {
      return [KeyBinding([.enter], Words.enter, Words.keepLine, .act)]
    }
    return [
      KeyBinding([.enter], Words.enter, Words.edit, .act),
      KeyBinding([.delete, .backspace], Words.deleteKey, Words.remove, .remove),
      KeyBinding([.escape], Words.escape, Phrases.Seat.newLine, .add),
    ]
  }

  private static let takeawayCommands =
    [
      KeyBinding([.tab, .backTab], "Tab", Words.otherColumn, .changeView),
      KeyBinding([.function(9)], "F9", Words.library, .library),
      KeyBinding([.control("c")], "^C", Words.leave, .leave), .helpInBox,
    ] + pages

  /// The marks, for the row that tells them.
  static var marks: [KeyBinding] {
    QuickMark.allCases.map {
      KeyBinding([.function($0.key)], "F\($0.key)", Phrases.Seat.shortTitle($0), .quickMark($0))
    }
  }

  // MARK: - Playing and looking on

  private static func playing(_ scene: SeatScene) -> [KeyBinding] {
    guard scene.session.phase == .draw else {
      return [
        KeyBinding([.tab], "Tab", Words.otherCard, .changeView),
        KeyBinding([.character(" ")], Words.space, Words.readOn, .pageDown),
      ]
    }
    return scene.pileToDraw == nil ? [] : [KeyBinding([.enter], Words.enter, Words.draw, .draw)]
  }

  private static func watching(_ scene: SeatScene) -> [KeyBinding] {
    if scene.session.isClosed { return [ownLines] }
    switch scene.session.phase {
    case .welcome: return [rename]
    case .volunteers: return [offer(scene), rename]
    case .viewpoints: return [KeyBinding([.tab], "Tab", Words.otherView, .changeView), ownLines]
    case .doors, .practices: return [KeyBinding("l", Words.showEntry, .showEntry), ownLines]
    case .transfer, .experience:
      return [KeyBinding([.tab], "Tab", Words.otherColumn, .changeView), ownLines]
    case .frame, .draw, .reading, .interview, .completion, .closing: return [ownLines]
    }
  }

  private static func offer(_ scene: SeatScene) -> KeyBinding {
    KeyBinding("j", scene.offersToPlay ? Phrases.Seat.takeOfferBack : Phrases.Seat.offer, .offer)
  }

  private static let lines = KeyBinding([.up, .down], "↑", Phrases.Seat.myLines, .up)
  private static let ownLines = KeyBinding("g", Phrases.Seat.myLines, .ownLines)
  private static let rename = KeyBinding("m", Phrases.Seat.rename, .edit)

  private static let everywhere = [
    KeyBinding("b", Words.library, .library),
    KeyBinding("r", Phrases.Seat.rules, .seeCards, isShown: false),
    KeyBinding([.character("q"), .character("Q"), .control("c")], "q", Words.leave, .leave),
  ]

  private static let terminal = [
    KeyBinding([.control("z")], "^Z", Words.suspend, .suspend, isShown: false),
    KeyBinding([.control("l")], "^L", Words.redraw, .redraw, isShown: false),
  ]

  private static let pages = [
    KeyBinding([.pageUp], Words.pageUpKey, Words.pageUp, .pageUp, isShown: false),
    KeyBinding([.pageDown], Words.pageDownKey, Words.pageDown, .pageDown, isShown: false),
  ]

  private static let moving =
    pages + [
      KeyBinding([.up], "↑", Words.up, .up, isShown: false),
      KeyBinding([.down], "↓", Words.down, .down, isShown: false),
      KeyBinding([.home], Words.homeKey, Words.first, .first, isShown: false),
      KeyBinding([.end], Words.endKey, Words.last, .last, isShown: false),
    ]
}
