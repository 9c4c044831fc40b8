import Debriefing
import GameEngine
import Phrasebook
import TerminalUI

/// The shared screen of a session, from the welcome to the closing.
///
/// It keeps what is chosen and what is being typed, never the session: `canvas` is a function of
/// this state, a scene and a size.
public struct FacilitatorScreen: Sendable {
  /// What is open over the phase, the topmost last.
  var overlays: [Overlay] = []
  /// What is looked at in each phase.
  var sight = Sight()
  /// Sentence on the line above the keys, until the next key.
  var message: Message?
  /// Which question to the room is shown, in each phase.
  var prompt: [Phase: Int] = [:]
  /// Whether the next press goes on though not everyone is ready.
  var isConfirming = false
  /// Lines typed and not kept yet, by what they were for.
  var drafts = Drafts()
  /// The document asked for last: first the notes, for a word processor.
  var lastDocument = DocumentRequest(.notes, .richText)
  /// How many steps the last key took that can be undone, and the last of them.
  var lastAction = LastAction()

  /// Whether this screen stays fit for the wall, though a table shows the game.
  var isWallFit = false
  /// Whether a table showed the game when the scene was last noticed.
  private var hadTable = false

  /// A screen on which nothing is open.
  public init() {}

  /// The moment to draw again though no key was touched.
  public func wakeUp(_ scene: Scene) -> WakeUp {
    sight.nextTurn(at: scene.now) ?? PhaseTimer(scene).nextChange
  }

  /// Learns that something changed: a table shows the game, and this screen need not.
  public mutating func notice(_ scene: Scene) {
    let hasTable = Console.standing(scene) != .absent
    defer { hadTable = hasTable }
    if hasTable, !hadTable, !isWallFit { message = message ?? .say(Phrases.Console.tableCame) }
  }

  /// Begins to show a session: while nobody has joined, names are typed at once.
  public mutating func begin(_ scene: Scene) {
    guard scene.session.phase == .welcome, scene.session.participants.isEmpty else { return }
    _ = open(.line(LineEntry(.join)))
  }

  /// The scene as this screen is to show it.
  func own(_ scene: Scene) -> Scene {
    var scene = scene
    scene.isWallFit = isWallFit
    return scene
  }

  /// Reads a key.
  ///
  /// - Returns: what the program is to do, in order; it stops at the first command that fails.
  public mutating func handle(_ key: Key, _ scene: Scene) -> [Effect] {
    react(to: key, own(scene))
  }

  private mutating func react(to key: Key, _ scene: Scene) -> [Effect] {
    if key == .resize { return [] }
    message = nil
    let confirms = isConfirming
    isConfirming = false
    if sight.isTurning(at: scene.now) {
      sight.turn = nil
      return []
    }
    if overlays.last != nil { return handleOverlay(key, scene) }
    let bindings = KeyTable.bindings(scene.session, console: Console.standing(scene))
    let binding = bindings.first { $0.keys.contains(key) }
    guard let binding else {
      message = Self.unknown(key)
      return []
    }
    actionBegan(scene)
    return perform(binding.action, scene, confirms: confirms)
  }

  /// What is said of a key that does nothing: text has nowhere to go, and Escape nothing to close.
  private static func unknown(_ key: Key) -> Message? {
    switch key {
    case .paste: .warn(Phrases.Screen.nothingAwaitsPaste)
    case .escape, .endOfInput, .resize: nil
    default: .say(Phrases.Screen.unknownKey)
    }
  }

  private mutating func handleOverlay(_ key: Key, _ scene: Scene) -> [Effect] {
    if key == .function(1), let top = overlays.last, !top.isHelp {
      return open(.help(HelpPage(top.allKeys)))
    }
    if key == .control("z") { return [.suspend] }
    if key == .control("l") { return [.redraw] }
    if case .line(let line)? = overlays.last, line.letsThrough(key) {
      closeOverlay()
      return react(to: key, scene)
    }
    actionBegan(scene)
    var top = overlays.removeLast()
    let outcome = top.handle(key, scene)
    overlays.append(top)
    message = outcome.message ?? message
    if outcome.closes { closeOverlay() }
    if let next = outcome.opens { _ = open(next) }
    if case .export(let request)? = outcome.effects.first { lastDocument = request }
    return outcome.effects
  }

  /// Opens something over the screen, with what was left in it unfinished.
  mutating func open(_ overlay: Overlay) -> [Effect] {
    overlays.append(drafts.restored(overlay))
    return []
  }

  /// Closes what is on top; words typed in it wait for it to be opened again.
  mutating func closeOverlay() {
    guard let top = overlays.popLast() else { return }
    if drafts.keep(top) { message = message ?? .say(Phrases.Screen.draftKept) }
  }
}

extension FacilitatorScreen {
  /// Learns that a command succeeded.
  ///
  /// - Parameters:
  ///   - follow: What was to follow.
  ///   - events: What happened.
  ///   - scene: The session as it now stands.
  public mutating func succeeded(_ follow: Follow, _ events: [Event], _ scene: Scene) {
    lastAction.went(on: scene.session.undoStack)
    if case .actionUndone = events.first { message = .say(Phrases.Screen.undoneMessage) }
    sight.noteChange(of: events)
    switch follow {
    case .stay: break
    case .clear: clearOverlay(scene)
    case .close: finishOverlay()
    case .say(let text): message = .say(text)
    case .turn(let kind): sight.turn = CardTurn(kind: kind, began: scene.now)
    }
  }

  /// Learns that a command was refused; what was typed stays.
  public mutating func refused(_ refusal: Refusal, _ scene: Scene) {
    isConfirming = refusal.isLiftedByAnotherPress
    message = .warn(Phrases.sentence(refusal, in: scene.session))
  }

  /// Shows a sentence, such as where notes were written or why they could not be.
  public mutating func tell(_ message: Message) {
    self.message = message
  }

  private mutating func actionBegan(_ scene: Scene) {
    lastAction.begins(on: scene.session.undoStack)
  }

  private mutating func clearOverlay(_ scene: Scene) {
    guard var top = overlays.popLast() else { return }
    drafts.forget(top)
    top.clear(scene)
    overlays.append(top)
  }

  private mutating func finishOverlay() {
    guard let top = overlays.popLast() else { return }
    drafts.forget(top)
  }
}

extension Refusal {
  /// Whether the same key, pressed once more, goes on all the same.
  fileprivate var isLiftedByAnotherPress: Bool {
    switch self {
    case .notEveryoneReady, .linesNotRevealed: true
    default: false
    }
  }
}
