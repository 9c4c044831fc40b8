import GameEngine
import Phrasebook
import TerminalUI

/// The keys of the facilitator's screen, phase by phase; one grammar everywhere.
///
/// Arrows up and down choose, Enter acts on what is chosen, Tab changes what is looked at, arrows
/// right and left go a phase on or back, Escape closes, letters do the rest.
enum KeyTable {
  typealias Words = Phrases.Keys

  /// The keys of the moment, those of the phase first.
  ///
  /// Where a table shows the game, this screen is the facilitator's alone or fit for the wall, as
  /// she chooses.
  static func bindings(
    _ session: Session, console: Console.Standing = .absent
  ) -> [KeyBinding] {
    if session.isClosed { return closed + terminal + moving }
    return ofPhase(session) + course(session.phase) + ofConsole(console)
      + everywhere(session.phase) + terminal + moving
  }

  private static func ofConsole(_ standing: Console.Standing) -> [KeyBinding] {
    switch standing {
    case .absent: []
    case .on: [KeyBinding("k", Phrases.Console.putAside, .changeConsole), seeRoom]
    case .aside: [KeyBinding("k", Phrases.Console.takeUp, .changeConsole)]
    }
  }

  private static let seeRoom = KeyBinding("v", Phrases.Console.seeRoom, .seeRoom)

  private static func ofPhase(_ session: Session) -> [KeyBinding] {
    let round = session.round
    switch session.phase {
    case .welcome: return [enter(Words.addPeople, .add), edit, remove, settings]
    case .frame: return [enter(Words.agree, .advance)]
    case .volunteers: return [enter(Words.seat, .act), swapSeats, remove]
    case .draw: return draw(round)
    case .reading: return reading
    case .interview: return interview(round)
    case .completion: return [enter(Words.paper, .paper)]
    case .experience: return [enter(Words.write, .add), changeColumn, edit, remove]
    case .viewpoints: return round.isRevealed ? revealed : [enter(Words.reveal, .reveal)]
    case .doors: return [enter(Words.openDoor, .act), add, entry, edit, remove]
    case .practices:
      return [
        enter(Words.keep, .act), KeyBinding("r", Words.tell, .tell), add, entry, edit, remove,
      ]
    case .transfer: return [enter(Words.write, .add), changeColumn, newRound, edit, remove]
    case .closing: return closing
    }
  }

  private static func draw(_ round: Round) -> [KeyBinding] {
    let putBack = KeyBinding("r", Words.putBack, .putBack)
    let swap = KeyBinding("e", Words.swapDrawers, .swap)
    if round.isDealt { return [enter(Words.goOn, .advance), putBack, changeCard] }
    let isUntouched = round.caseCard == nil && round.structureCard == nil
    return [enter(Words.draw, .act), isUntouched ? swap : putBack]
  }

  private static let reading = [
    KeyBinding([.character(" "), .pageDown], Words.space, Words.readOn, .pageDown),
    changeCard,
    KeyBinding("i", Words.cues, .showCues, isShown: false),
    KeyBinding("r", Words.putBack, .putBack, isShown: false),
  ]

  private static func interview(_ round: Round) -> [KeyBinding] {
    let turn = round.openConsultation == nil ? Words.consult : Words.endConsultation
    let clock = round.clock.isPaused ? Words.resumeClock : Words.pauseClock
    return [
      KeyBinding("s", turn, .consult), KeyBinding("t", clock, .pauseClock),
      KeyBinding([.tab], "Tab", Words.seeCards, .changeView),
      KeyBinding("i", Words.cues, .showCues, isShown: false),
    ]
  }

  private static let revealed = [
    KeyBinding([.tab], "Tab", Words.otherView, .changeView),
    KeyBinding([.character(" ")], Words.space, Words.mark, .mark),
    KeyBinding([.enter], Words.enter, Words.mark, .act, isShown: false),
    KeyBinding("r", Words.group, .group), KeyBinding("d", Words.split, .split),
    KeyBinding("h", Phrases.Console.hide, .hide, isShown: false),
    KeyBinding("a", Words.note, .add), KeyBinding("m", Words.edit, .edit, isShown: false),
    KeyBinding([.delete, .backspace], Words.deleteKey, Words.remove, .remove, isShown: false),
  ]

  private static let closing = [
    KeyBinding([.character("+"), .character("=")], "+", Words.increase, .increase),
    KeyBinding([.character("-")], "-", Words.decrease, .decrease),
    enter(Words.type, .act), KeyBinding("c", Words.close, .close), newRound,
  ]

  private static let closed = [
    KeyBinding("x", Words.export, .export),
    KeyBinding("n", Words.exportNamed, .exportNamed), leave,
    KeyBinding("o", Words.reopen, .close), library,
  ]

  /// The keys from phase to phase; where there is none to go to, only the help tells them.
  private static func course(_ phase: Phase) -> [KeyBinding] {
    [
      KeyBinding([.right], "→", Words.goOn, .advance, isShown: phase.next != nil),
      KeyBinding([.left], "←", Words.goBack, .goBack, isShown: phase.previous != nil),
    ]
  }

  private static func everywhere(_ phase: Phase) -> [KeyBinding] {
    [
      KeyBinding("o", Words.otherPrompt, .nextPrompt, isShown: false),
      KeyBinding("g", Words.paper, .paper, isShown: phase.opensGrids), library,
      KeyBinding("p", Words.participants, .participants),
      KeyBinding("u", Words.undo, .undo), KeyBinding("x", Words.export, .export),
      KeyBinding("f", Words.jump, .jump), leave,
    ]
  }

  private static let terminal = [
    KeyBinding([.control("z")], "^Z", Words.suspend, .suspend, isShown: false),
    KeyBinding([.control("l")], "^L", Words.redraw, .redraw, isShown: false), KeyBinding.help,
  ]

  private static let moving = [
    KeyBinding([.up], "↑", Words.up, .up, isShown: false),
    KeyBinding([.down], "↓", Words.down, .down, isShown: false),
    KeyBinding([.pageUp], Words.pageUpKey, Words.pageUp, .pageUp, isShown: false),
    KeyBinding([.pageDown], Words.pageDownKey, Words.pageDown, .pageDown, isShown: false),
    KeyBinding([.home], Words.homeKey, Words.first, .first, isShown: false),
    KeyBinding([.end], Words.endKey, Words.last, .last, isShown: false),
  ]

  /// The keys of a line being typed, as shells have them.
  static let editing = [
    KeyBinding([.home, .control("a")], "^A", Words.lineStart, .first),
    KeyBinding([.end, .control("e")], "^E", Words.lineEnd, .last),
    KeyBinding([.wordLeft, .alt("b")], "Ctrl+←", Words.wordLeft, .up),
    KeyBinding([.wordRight, .alt("f")], "Ctrl+→", Words.wordRight, .down),
    KeyBinding([.control("w")], "^W", Words.cutWord, .remove),
    KeyBinding([.control("u")], "^U", Words.cutBefore, .remove),
    KeyBinding([.control("k")], "^K", Words.cutAfter, .remove),
    KeyBinding([.control("y")], "^Y", Words.yank, .add),
  ]

  private static let library = KeyBinding("b", Words.library, .library)
  private static let leave = KeyBinding(
    [.character("q"), .character("Q"), .control("c")], "q", Words.leave, .leave)
  private static let add = KeyBinding("a", Words.add, .add)
  private static let edit = KeyBinding("m", Words.edit, .edit)
  private static let remove = KeyBinding(
    [.delete, .backspace], Words.deleteKey, Words.remove, .remove)
  private static let settings = KeyBinding("t", Words.settings, .settings)
  private static let swapSeats = KeyBinding("e", Words.swapSeats, .swap)
  private static let changeColumn = KeyBinding([.tab], "Tab", Words.otherColumn, .changeView)
  private static let changeCard = KeyBinding([.tab], "Tab", Words.otherCard, .changeView)
  private static let newRound = KeyBinding("n", Words.newRound, .newRound)
  private static let entry = KeyBinding("l", Words.showEntry, .showEntry)

  private static func enter(_ label: String, _ action: Action) -> KeyBinding {
    KeyBinding([.enter], Words.enter, label, action)
  }
}
