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
  /// Which item is chosen in each phase.
  var chosen: [Phase: Int] = [:]
  /// Which column, view or card is looked at in each phase.
  var view: [Phase: Int] = [:]
  /// First row seen of the card being read.
  var cardStart = 0
  /// Observations marked to be brought together.
  var marked: Set<ObservationID> = []
  /// Sentence on the line above the keys, until the next key.
  var message: Message?
  /// Which question to the room is shown, in each phase.
  var prompt: [Phase: Int] = [:]
  /// Whether the next press goes on though not everyone is ready.
  var isConfirming = false
  /// The card turning face up.
  var turn: CardTurn?
  /// Lines typed and not kept yet, by what they were for.
  var drafts = Drafts()
  /// How many steps the last key took that can be undone, and the last of them.
  var lastAction = LastAction()

  /// A screen on which nothing is open.
  public init() {}

  /// The moment to draw again though no key was touched.
  public func wakeUp(_ scene: Scene) -> WakeUp {
    if let turn, !turn.isOver(at: scene.now) {
      return .at(SessionTime(rawValue: scene.now.rawValue + CardTurn.step))
    }
    return PhaseTimer(scene).nextChange
  }

  /// Reads a key.
  ///
  /// - Returns: what the program is to do, in order; it stops at the first command that fails.
  public mutating func handle(_ key: Key, _ scene: Scene) -> [Effect] {
    if key == .resize { return [] }
    message = nil
    let confirms = isConfirming
    isConfirming = false
    if let turn, !turn.isOver(at: scene.now) {
      self.turn = nil
      return []
    }
    if overlays.last != nil { return handleOverlay(key, scene) }
    let binding = KeyTable.bindings(scene.session).first { $0.keys.contains(key) }
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
    actionBegan(scene)
    var top = overlays.removeLast()
    let outcome = top.handle(key, scene)
    overlays.append(top)
    message = outcome.message ?? message
    if outcome.closes { closeOverlay() }
    if let next = outcome.opens { _ = open(next) }
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
    noteChange(of: events)
    switch follow {
    case .stay: break
    case .clear: clearOverlay(scene)
    case .close: finishOverlay()
    case .say(let text): message = .say(text)
    case .turn(let kind): turn = CardTurn(kind: kind, began: scene.now)
    }
  }

  /// Learns that a command was refused; what was typed stays.
  public mutating func refused(_ refusal: Refusal, _ scene: Scene) {
    if case .notEveryoneReady = refusal { isConfirming = true }
    message = .warn(Phrases.sentence(refusal, in: scene.session))
  }

  /// Shows a sentence, such as where notes were written or why they could not be.
  public mutating func tell(_ message: Message) {
    self.message = message
  }

  private mutating func actionBegan(_ scene: Scene) {
    lastAction.begins(on: scene.session.undoStack)
  }

  private mutating func noteChange(of events: [Event]) {
    for event in events {
      switch event {
      case .phaseEntered, .roundStarted:
        cardStart = 0
        marked = []
      case .groupingChanged, .arrangementChanged: marked = []
      default: continue
      }
    }
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
