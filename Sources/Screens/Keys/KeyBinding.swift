import Phrasebook
import TerminalUI

/// A key, what it does and how it is told: the last line and the help are made from these.
struct KeyBinding: Equatable {
  /// Keys that do it; the first is the one shown.
  let keys: [Key]
  /// Name of the key, as printed on it.
  let cap: String
  /// What it does, in a word or two.
  let label: String
  /// What it does.
  let action: Action
  /// Whether the last line shows it; the help shows all.
  let isShown: Bool

  init(_ keys: [Key], _ cap: String, _ label: String, _ action: Action, isShown: Bool = true) {
    self.keys = keys
    self.cap = cap
    self.label = label
    self.action = action
    self.isShown = isShown
  }

  /// A letter, in either case.
  init(_ letter: Character, _ label: String, _ action: Action, isShown: Bool = true) {
    let upper = Character(letter.uppercased())
    self.init(
      [.character(letter), .character(upper)], String(letter), label, action, isShown: isShown)
  }

  /// The same key, told by the help alone.
  var untold: KeyBinding { KeyBinding(keys, cap, label, action, isShown: false) }

  var spans: [Span] { [Span(cap, .accent.adding(.bold)), Span(" \(label)", .quiet)] }
  var width: Int { TextLayout.width(cap) + 1 + TextLayout.width(label) }

  static let help = KeyBinding(
    [.character("?"), .function(1)], "?", Phrases.Keys.help, .help)

  /// Help where « ? » is a character one may type.
  static let helpInBox = KeyBinding([.function(1)], "F1", Phrases.Keys.help, .help)
}

/// What a key of a screen does.
enum Action: Hashable {
  case advance, goBack, act, add, edit, remove, mark, group, split, changeView
  case swap, draw, putBack, consult, pauseClock, reveal, newRound, close
  case increase, decrease, showEntry, showCues, nextPrompt, tell
  case paper, participants, library, export, exportNamed, jump, undo, settings
  case help, leave, suspend, redraw
  case up, down, pageUp, pageDown, first, last
  // While a table shows the game
  case seeRoom, hide, changeConsole
  // At a seat
  case offer, ready, seeCards, ownLines, quickMark(QuickMark)
}
