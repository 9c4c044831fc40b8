import DeckLibrary
import GameEngine
import Phrasebook
import TerminalUI

/// The projector's view: read only, made to be read from the back of a room, nothing private ever.
///
/// Keys at the table turn its pages; nothing pressed there changes the session.
public struct TableScreen: Sendable {
  /// What is looked at in each phase.
  var sight = Sight()
  /// Which question to the room is shown, in each phase.
  var prompt: [Phase: Int] = [:]
  /// The help, while it is open.
  var help: HelpPage?
  /// Sentence on the line above the keys, until the next key.
  var message: Message?
  private var glimpse: Glimpse?
  /// What the facilitator looked at when it was last followed.
  var followed: WallSight?
  /// Characters of the card above what is seen, while the facilitator's place is followed.
  var read: Int?
  /// What was worked out of the session already; it changes no picture.
  private let memo = SceneMemo()

  /// A table on which nothing lies yet.
  public init() {}

  /// The moment to draw again though no key was touched.
  public func wakeUp(_ view: SeatView) -> WakeUp {
    sight.nextTurn(at: view.now) ?? PhaseTimer(view.session, at: view.now).nextChange
  }

  /// Learns that something changed: a card turns, another phase begins.
  public mutating func notice(_ view: SeatView) {
    let now = Glimpse(view.session)
    defer {
      glimpse = now
      follow(view)
    }
    guard let glimpse, glimpse != now else { return }
    if glimpse.phase != now.phase || glimpse.round != now.round {
      sight.cardStart = 0
      read = nil
    }
    if let kind = now.turnedUp(since: glimpse) {
      sight.turn = CardTurn(kind: kind, began: view.now)
    }
  }

  /// Shows a sentence.
  public mutating func tell(_ message: Message) { self.message = message }

  /// Reads a key.
  ///
  /// - Returns: what the program is to do: leave, suspend, redraw, or nothing.
  public mutating func handle(
    _ key: Key, _ view: SeatView, _ library: LibraryOnDemand
  ) -> [SeatEffect] {
    if key == .resize { return [] }
    message = nil
    if var open = help {
      help = open.handle(key).closes ? nil : open
      return []
    }
    let scene = scene(view, library)
    guard let action = TableKeys.bindings(scene).first(where: { $0.keys.contains(key) })?.action
    else { return [] }
    return perform(action, scene)
  }

  private mutating func perform(_ action: Action, _ scene: Scene) -> [SeatEffect] {
    switch action {
    case .leave: return [.leave]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .changeView:
      sight.changeView(scene)
      read = nil
    case .nextPrompt: prompt[scene.session.phase, default: 0] += 1
    case .help: help = HelpPage(TableKeys.bindings(scene), Phrases.Table.grammar)
    default:
      sight = sight(
        scene, width: SessionFrame(scene: scene, size: SessionFrame.smallest).body.columns)
      read = nil
      sight.move(action, scene)
    }
    return []
  }

  /// The session as everybody may see it, whoever the view was made for.
  func scene(_ view: SeatView, _ library: LibraryOnDemand) -> Scene {
    Scene(
      session: view.session, library: library, now: view.now,
      saving: view.isSaving ? .saved : .failing, name: view.name, memo: memo,
      linesWritten: view.linesWritten, viewer: .table)
  }
}

/// The keys at a table.
enum TableKeys {
  private typealias Words = Phrases.Keys

  static func bindings(_ scene: Scene) -> [KeyBinding] {
    ofPhase(scene.session) + [
      KeyBinding("o", Words.otherPrompt, .nextPrompt, isShown: false),
      KeyBinding([.character("q"), .character("Q"), .control("c")], "q", Words.leave, .leave),
      KeyBinding([.control("z")], "^Z", Words.suspend, .suspend, isShown: false),
      KeyBinding([.control("l")], "^L", Words.redraw, .redraw, isShown: false), .help,
    ] + moving
  }

  private static func ofPhase(_ session: Session) -> [KeyBinding] {
    if session.isClosed { return [] }
    let readOn = KeyBinding(
      [.character(" "), .pageDown], Words.space, Words.readOn, .pageDown)
    switch session.phase {
    case .reading: return [readOn, KeyBinding([.tab], "Tab", Words.otherCard, .changeView)]
    case .interview: return [KeyBinding([.tab], "Tab", Words.seeCards, .changeView), readOn]
    case .experience, .transfer:
      return [KeyBinding([.tab], "Tab", Words.otherColumn, .changeView), readOn]
    case .viewpoints: return [KeyBinding([.tab], "Tab", Words.otherView, .changeView), readOn]
    case .doors, .practices: return [readOn]
    case .welcome, .frame, .volunteers, .draw, .completion, .closing: return []
    }
  }

  private static let moving = [
    KeyBinding([.up], "↑", Words.up, .up, isShown: false),
    KeyBinding([.down], "↓", Words.down, .down, isShown: false),
    KeyBinding([.pageUp], Words.pageUpKey, Words.pageUp, .pageUp, isShown: false),
    KeyBinding([.home], Words.homeKey, Words.first, .first, isShown: false),
    KeyBinding([.end], Words.endKey, Words.last, .last, isShown: false),
  ]
}
